#include "services/digest.h"
#include "services/people.h"
#include "services/reminder_rules.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "tests/support/book_desk.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using services::Digest;
using services::DigestKind;

namespace {

const QTimeZone berlin("Europe/Berlin");

Moment at(const QString& text) {
    return *fromIso(text, berlin);
}

struct Desk : tests::BookDesk {
    PromiseId promised(const QString& what, const QString& due, std::optional<PersonId> by = {}) {
        services::NewPromise made;
        made.what = what;
        made.promiser = by.value_or(mara);
        made.contact = QStringLiteral("Anna Keller");
        made.due = {at(due), false};
        return ledger(*made.promiser).make(made);
    }
    [[nodiscard]] static QStringList named(const services::DigestPart& part) {
        QStringList names;
        for (const PromiseRow& row : part.rows)
            names << row.what;
        return names;
    }
};

} // namespace

/// It is Monday, 2026-11-23, 11:00 in Berlin; Mara, an owner, works from nine to five.
class TestDigest : public QObject {
    Q_OBJECT

private slots:
    void itHoldsWhatADayBeginsWith() {
        Desk desk;
        desk.promised(QStringLiteral("late"), QStringLiteral("2026-11-23T12:00"));
        desk.promised(QStringLiteral("later still"), QStringLiteral("2026-11-23T11:30"));
        desk.promised(QStringLiteral("today"), QStringLiteral("2026-11-24T15:00"));
        desk.promised(QStringLiteral("tomorrow"), QStringLiteral("2026-11-25T15:00"));
        const PromiseId held = desk.promised(QStringLiteral("others wait"), QStringLiteral("2026-11-26T15:00"));
        const PromiseId waits = desk.promised(QStringLiteral("waits"), QStringLiteral("2026-11-27T15:00"), desk.tariq);
        desk.ledger(desk.tariq).record(waits, WaitsOn{held});
        const PromiseId broken = desk.promised(QStringLiteral("broken"), QStringLiteral("2026-11-23T15:00"));
        desk.ledger(desk.mara).record(broken, Broken{QStringLiteral("forgot")});
        desk.now = at(QStringLiteral("2026-11-24T09:00"));
        const Digest digest = services::digestOf(desk.database(), desk.mara, desk.now);
        QCOMPARE(Desk::named(digest.overdue), (QStringList{QStringLiteral("later still"), QStringLiteral("late")}));
        QCOMPARE(Desk::named(digest.today), QStringList{QStringLiteral("today")});
        QCOMPARE(Desk::named(digest.ownUps), QStringList{QStringLiteral("broken")});
        QCOMPARE(Desk::named(digest.heldUp), QStringList{QStringLiteral("others wait")});
        QCOMPARE(digest.day, QDate(2026, 11, 24));
        QCOMPARE(services::digestWords(digest),
                 QStringLiteral("2 overdue, 1 due today, 1 own-up(s) owed, 1 that others wait on"));
        QVERIFY(services::digestOf(desk.database(), desk.tariq, desk.now).isEmpty()); // what he has is due on Friday
    }

    void whatIsOnlyOfferedIsNotYetOnesOwn() {
        Desk desk;
        const PromiseId offered =
            desk.promised(QStringLiteral("Tariq's"), QStringLiteral("2026-11-23T15:00"), desk.tariq);
        desk.ledger(desk.tariq).record(offered, HandedOver{desk.mara});
        desk.now = at(QStringLiteral("2026-11-24T09:00"));
        QCOMPARE(services::digestOf(desk.database(), desk.mara, desk.now).overdue.total, qint64(0));
        QCOMPARE(services::digestOf(desk.database(), desk.tariq, desk.now).overdue.total, qint64(1));
        desk.ledger(desk.mara).record(offered, Accepted{});
        QCOMPARE(services::digestOf(desk.database(), desk.mara, desk.now).overdue.total, qint64(1));
    }

    void aSilentMoveStaysOverdue() {
        Desk desk;
        const PromiseId id = desk.promised(QStringLiteral("moved"), QStringLiteral("2026-11-23T15:00"));
        Renegotiated moved;
        moved.due = {at(QStringLiteral("2026-12-23T15:00")), false};
        moved.reason = QStringLiteral("parts");
        desk.ledger(desk.mara).record(id, moved);
        desk.now = at(QStringLiteral("2026-11-24T09:00"));
        QCOMPARE(services::digestOf(desk.database(), desk.mara, desk.now).overdue.total, qint64(1));
    }

    void itListsTheFirstAndCountsAll() {
        Desk desk;
        for (int i = 0; i < 25; ++i)
            desk.promised(QStringLiteral("late %1").arg(i), QStringLiteral("2026-11-23T12:%1").arg(i + 10));
        desk.now = at(QStringLiteral("2026-11-24T09:00"));
        const Digest digest = services::digestOf(desk.database(), desk.mara, desk.now);
        QCOMPARE(digest.overdue.total, qint64(25));
        QCOMPARE(digest.overdue.rows.size(), services::mostInDigest);
        QCOMPARE(digest.overdue.rows.front().what, QStringLiteral("late 0"));
    }

    void itComesWhenTheDayBegins_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("next");
        QTest::newRow("at night") << "2026-11-24T03:00"
                                  << "2026-11-24T09:00";
        QTest::newRow("as it begins") << "2026-11-24T09:00"
                                      << "2026-11-24T09:00";
        QTest::newRow("late, as Kept was not running") << "2026-11-24T14:00"
                                                       << "2026-11-24T09:00";
        QTest::newRow("as it ends") << "2026-11-24T17:00"
                                    << "2026-11-24T09:00";
        QTest::newRow("after work, the next day's") << "2026-11-24T17:01"
                                                    << "2026-11-25T10:00";
        QTest::newRow("from Thursday over a day off to Monday") << "2026-11-26T17:01"
                                                                << "2026-11-30T09:00";
        QTest::newRow("on Sunday") << "2026-11-29T12:00"
                                   << "2026-11-30T09:00";
    }
    void itComesWhenTheDayBegins() {
        QFETCH(QString, now);
        QFETCH(QString, next);
        Desk desk;
        services::addAbsences(desk.database(), {desk.mara, desk.now}, desk.changes, desk.mara,
                              {{.first = QDate(2026, 11, 27), .last = QDate(2026, 11, 27)}});
        OwnHours hours;
        hours[2] = std::vector<WorkingRange>{{QTime(10, 0), QTime(18, 0)}}; // Wednesdays
        services::setOwnHours(desk.database(), {desk.mara, desk.now}, desk.changes, desk.mara, hours);
        const auto found = services::nextDigest(desk.database(), desk.mara, DigestKind::Own, at(now));
        QCOMPARE(found ? toIso(*found) : QString(), toIso(at(next)));
    }

    void itIsToldOnceADay() {
        Desk desk;
        desk.promised(QStringLiteral("late"), QStringLiteral("2026-11-23T15:00"));
        const auto take = [&](const char* now) {
            return services::takeDigest(desk.database(), desk.mara, DigestKind::Own, at(QString::fromLatin1(now)))
                .has_value();
        };
        QVERIFY(!take("2026-11-24T08:59:59"));
        QVERIFY(take("2026-11-24T09:00"));
        QVERIFY(!take("2026-11-24T09:00"));
        QVERIFY(!take("2026-11-24T16:00"));
        QVERIFY(!take("2026-11-24T08:00")); // the clock was set back
        QVERIFY(take("2026-11-25T09:30"));
    }

    void whoWantsNoneGetsNone() {
        Desk desk;
        services::ReminderWishes wishes;
        wishes.digest = false;
        services::setReminderWishes(desk.database(), {desk.mara, desk.now}, desk.changes, wishes);
        QVERIFY(!services::nextDigest(desk.database(), desk.mara, DigestKind::Own, desk.now));
        QVERIFY(services::nextDigest(desk.database(), desk.mara, DigestKind::Team, desk.now));
        QVERIFY(!services::nextDigest(desk.database(), desk.tariq, DigestKind::Team, desk.now)); // he leads nobody
    }

    void quietTimesShiftIt() {
        Desk desk;
        services::ReminderWishes wishes;
        wishes.quiet = quietTimesIn(QStringLiteral("09:00-09:30"));
        services::setReminderWishes(desk.database(), {desk.mara, desk.now}, desk.changes, wishes);
        QCOMPARE(
            services::nextDigest(desk.database(), desk.mara, DigestKind::Own, at(QStringLiteral("2026-11-24T08:00"))),
            std::optional(at(QStringLiteral("2026-11-24T09:30"))));
    }

    void itIsNotToldInAQuietTime() {
        Desk desk;
        services::ReminderWishes wishes;
        wishes.quiet = quietTimesIn(QStringLiteral("14:00-16:00"));
        services::setReminderWishes(desk.database(), {desk.mara, desk.now}, desk.changes, wishes);
        const Moment now = at(QStringLiteral("2026-11-24T14:30")); // Kept starts only then
        QCOMPARE(services::nextDigest(desk.database(), desk.mara, DigestKind::Own, now),
                 std::optional(at(QStringLiteral("2026-11-24T16:00"))));
        QVERIFY(!services::takeDigest(desk.database(), desk.mara, DigestKind::Own, now));
    }

    void leadsSeeThoseTheyLead() {
        Desk desk;
        desk.promised(QStringLiteral("Mara's own"), QStringLiteral("2026-11-23T15:00"));
        desk.promised(QStringLiteral("Tariq's"), QStringLiteral("2026-11-23T15:00"), desk.tariq);
        services::addAbsences(desk.database(), {desk.tariq, desk.now}, desk.changes, desk.tariq,
                              {{.first = QDate(2026, 11, 24), .last = QDate(2026, 11, 25), .cover = desk.mara}});
        desk.now = at(QStringLiteral("2026-11-24T09:00"));
        const Digest digest = services::teamDigestOf(desk.database(), desk.mara, desk.now);
        QCOMPARE(Desk::named(digest.overdue), QStringList{QStringLiteral("Tariq's")});
        QCOMPARE(digest.away.size(), std::size_t(1));
        QCOMPARE(digest.away.front().name, QStringLiteral("Tariq Aziz"));
        QCOMPARE(digest.away.front().cover, QStringLiteral("Mara Lind"));
        QCOMPARE(digest.away.front().until, QDate(2026, 11, 25));
        QVERIFY(services::teamDigestOf(desk.database(), desk.tariq, desk.now).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "test_digest.moc"
