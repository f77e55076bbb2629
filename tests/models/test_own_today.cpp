#include "domain/event.h"
#include "models/own_today.h"
#include "tests/support/fake_alarm.h"
#include "tests/support/open_book.h"

#include <QTest>

using namespace kept;
using namespace std::chrono_literals;
using models::DueToday;
using models::OwnToday;
using tests::OpenBook;

namespace {

const QTimeZone berlin("Europe/Berlin");
constexpr domain::Moment monday = domain::fromMicroseconds(1'795'428'000'000'000); // 11:00 in Berlin
constexpr domain::Moment midnight = monday + 13h;

struct Desk {
    OpenBook open{monday};
    domain::PersonId mara = open.person(QStringLiteral("Mara Lind"), QStringLiteral("Service"));
    domain::PersonId tariq = open.person(QStringLiteral("Tariq Aziz"), QStringLiteral("Logistics"));
    domain::PromiseId invoice = open.promise(mara, QStringLiteral("Send the invoice"), monday + 1h);
    domain::PromiseId call = open.promise(mara, QStringLiteral("Call"), monday + 4h);
    domain::PromiseId tomorrow = open.promise(mara, QStringLiteral("Bring the part"), midnight + 9h);
    domain::PromiseId other = open.promise(tariq, QStringLiteral("Engineer on site"), monday + 1h);
    test::FakeAlarm alarm;
    OwnToday own{open.book, alarm, [this] { return open.now; }, berlin};
    int told = 0;
    DueToday last;

    Desk() {
        QObject::connect(&own, &OwnToday::changed, &own, [this](const DueToday& today) {
            last = today;
            ++told;
        });
    }
    QStringList words() const {
        QStringList words;
        for (const domain::PromiseRow& row : last.rows)
            words << row.what;
        return words;
    }
};

} // namespace

class TestOwnToday : public QObject {
    Q_OBJECT

private slots:
    void whatIsOverdueComesFirstAndTomorrowsStaysOut() {
        Desk desk;
        desk.open.now = monday + 2h;
        desk.own.setPerson(desk.mara);
        QTRY_COMPARE(desk.told, 1);
        QCOMPARE(desk.words(), QStringList({QStringLiteral("Send the invoice"), QStringLiteral("Call")}));
        QCOMPARE(desk.last.due, 2);
        QCOMPARE(desk.last.overdue, 1);
        QCOMPARE(desk.last.rows.front().outcome, domain::Outcome::Overdue);
    }

    void theAlarmStandsAtTheNextMomentThatChangesAnything() {
        Desk desk;
        desk.own.setPerson(desk.mara);
        QTRY_COMPARE(desk.alarm.at, std::optional(monday + 1h + 1us)); // exactly on the deadline is in time
        desk.open.now = *desk.alarm.at;
        desk.alarm.ring();
        QTRY_COMPARE(desk.alarm.at, std::optional(monday + 4h + 1us));
        QCOMPARE(desk.last.overdue, 1);
        desk.open.now = *desk.alarm.at;
        desk.alarm.ring();
        QTRY_COMPARE(desk.alarm.at, std::optional(midnight));
        QCOMPARE(desk.last.overdue, 2);
        desk.open.now = *desk.alarm.at;
        desk.alarm.ring();
        QTRY_COMPARE(desk.last.due, 3);
    }

    void aPromiseThatIsKeptGoes() {
        Desk desk;
        desk.own.setPerson(desk.mara);
        QTRY_COMPARE(desk.last.due, 2);
        QObject::connect(&desk.open.book, &services::Book::changed, &desk.own, &OwnToday::bookChanged);
        desk.open.record(desk.call, domain::Kept{}, desk.mara);
        QTRY_COMPARE(desk.words(), QStringList({QStringLiteral("Send the invoice")}));
    }

    void whatConcernsOthersIsNotReadFor() {
        Desk desk;
        desk.own.setPerson(desk.mara);
        QTRY_COMPARE(desk.told, 1);
        services::Changes changes;
        changes.add(desk.other);
        changes.concerned = {desk.tariq};
        desk.own.bookChanged(changes);
        desk.open.run([](storage::Database&, services::Changes&) {}); // whatever was asked for before is there
        QCoreApplication::processEvents();
        QCOMPARE(desk.told, 1);
        changes.concerned = {desk.tariq, desk.mara};
        desk.own.bookChanged(changes);
        QTRY_COMPARE(desk.told, 2);
    }

    void onlySoManyAreListedAndAllAreCounted() {
        Desk desk;
        for (int i = 0; i < 20; ++i)
            desk.open.promise(desk.mara, QStringLiteral("Promise %1").arg(i), monday + 2h);
        desk.own.setPerson(desk.mara);
        QTRY_COMPARE(desk.last.due, 22);
        QCOMPARE(desk.last.rows.size(), std::size_t(OwnToday::mostRows));
    }

    void nobodyHasNothingToKeepAndNoAlarm() {
        Desk desk;
        desk.own.setPerson(desk.mara);
        QTRY_COMPARE(desk.last.due, 2);
        desk.own.setPerson({});
        QCOMPARE(desk.last.due, 0);
        QCOMPARE(desk.words(), QStringList());
        QCOMPARE(desk.alarm.at, std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestOwnToday)
#include "test_own_today.moc"
