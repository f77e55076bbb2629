#include "domain/errors.h"
#include "services/reminders.h"
#include "storage/follow_up_store.h"
#include "tests/support/book_desk.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using services::Reminder;
using tests::BookDesk;
using tests::monday;

namespace {

const QString ask = QStringLiteral("Ask whether it works");

std::vector<storage::FollowUp> pending(BookDesk& desk, PromiseId id) {
    return storage::FollowUpStore(desk.database()).pendingOf(id);
}

std::vector<services::ComingReminder> due(BookDesk& desk, Moment now) {
    std::vector<services::ComingReminder> coming = services::comingReminders(desk.database(), desk.mara, now);
    std::erase_if(coming, [now](const services::ComingReminder& each) { return each.tell > now; });
    return coming;
}

/// A promise that was kept, with a follow-up after the fact.
struct Asking : BookDesk {
    PromiseId id = promise(monday + 3h);

    Asking() {
        now = monday + 1h;
        ledger(mara).record(id, Kept{});
        ledger(mara).record(id, FollowUpSet{monday + 48h, ask});
    }
};

} // namespace

/// Follow-ups that say what they are about.
class TestOwnFollowUps : public QObject {
    Q_OBJECT

private slots:
    void theyComeAfterThePromiseWasClosed() {
        Asking desk;
        QCOMPARE(pending(desk, desk.id).size(), std::size_t(1));
        QVERIFY(due(desk, monday + 47h).empty());
        const auto told = due(desk, monday + 48h);
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told[0].about, ask);
        QCOMPARE(desk.problems(), QStringList());
    }

    void closingTakesOnlyThoseOfThePromiseItself_data() {
        QTest::addColumn<EventDetail>("closing");
        QTest::newRow("kept") << EventDetail(Kept{});
        QTest::newRow("broken") << EventDetail(Broken{QStringLiteral("forgot")});
        QTest::newRow("released") << EventDetail(Released{QStringLiteral("Anna"), QStringLiteral("by phone")});
    }
    void closingTakesOnlyThoseOfThePromiseItself() {
        QFETCH(EventDetail, closing);
        BookDesk desk;
        const PromiseId id = desk.promise(monday + 3h);
        desk.ledger(desk.mara).record(id, FollowUpSet{monday + 48h, ask});
        desk.ledger(desk.mara).record(id, FollowUpSet{monday + 150min});
        QCOMPARE(pending(desk, id).size(), std::size_t(3)); // both, and the one at the deadline
        desk.ledger(desk.mara).record(id, closing);
        QCOMPARE(pending(desk, id).size(), std::size_t(1));
        QCOMPARE(pending(desk, id)[0].about, ask);
    }

    void severalStandBesideEachOther() {
        Asking desk;
        desk.ledger(desk.mara).record(desk.id, FollowUpSet{monday + 24h, QStringLiteral("Send the bill")});
        QCOMPARE(pending(desk, desk.id).size(), std::size_t(2));
        QCOMPARE(pending(desk, desk.id)[0].about, QStringLiteral("Send the bill"));
    }

    void takingTheSettingBackTakesItAway() {
        Asking desk;
        desk.ledger(desk.mara).undoLast(desk.id);
        QVERIFY(pending(desk, desk.id).empty());
    }

    void aVoidPromiseRemindsOfNothing() {
        BookDesk desk;
        const PromiseId id = desk.promise(monday + 3h);
        desk.ledger(desk.mara).record(id, FollowUpSet{monday + 48h, ask});
        desk.ledger(desk.mara).record(id, Voided{QStringLiteral("a slip")});
        QVERIFY(due(desk, monday + 72h).empty());
    }

    void whatCantBeIsRefused_data() {
        QTest::addColumn<EventDetail>("followUp");
        QTest::newRow("in the past") << EventDetail(FollowUpSet{monday, ask});
        QTest::newRow("right now") << EventDetail(FollowUpSet{monday + 1h, ask});
        QTest::newRow("of a closed promise, about nothing") << EventDetail(FollowUpSet{monday + 48h, {}});
        QTest::newRow("about blanks") << EventDetail(FollowUpSet{monday + 48h, QStringLiteral("  ")});
        QTest::newRow("about an override") << EventDetail(FollowUpSet{monday + 48h, QStringLiteral("a\u202Eb")});
        QTest::newRow("about too much") << EventDetail(FollowUpSet{monday + 48h, QString(100'001, u'x')});
    }
    void whatCantBeIsRefused() {
        QFETCH(EventDetail, followUp);
        Asking desk;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, desk.ledger(desk.mara).record(desk.id, followUp));
        QCOMPARE(pending(desk, desk.id).size(), std::size_t(1));
    }

    void aToldOneStandsUntilSomethingIsWrittenDown() {
        Asking desk;
        desk.now = monday + 48h;
        const std::vector<Reminder> told = {
            {desk.row(desk.id), desk.now, ReminderKind::Chosen, ask, pending(desk, desk.id)[0].id, monday + 48h}};
        QCOMPARE(services::standing(desk.database(), told, desk.now).size(), std::size_t(1));
        QCOMPARE(services::standing(desk.database(), told, desk.now)[0].about, ask);
        desk.now += 1min;
        desk.ledger(desk.mara).record(desk.id, Verdict{.kept = true, .rating = 5, .words = {}});
        QVERIFY(services::standing(desk.database(), told, desk.now).empty());
    }
};

QTEST_GUILESS_MAIN(TestOwnFollowUps)
#include "test_own_follow_ups.moc"
