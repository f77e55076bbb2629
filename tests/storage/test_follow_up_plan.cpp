#include "services/coming_reminders.h"
#include "storage/follow_up_store.h"
#include "tests/support/book_desk.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::BookDesk;
using tests::monday;

namespace {

struct Desk : BookDesk {
    PromiseId id = promise(monday + 3h);

    void record(const EventDetail& detail) { ledger(mara).record(id, detail); }
    void undo() { ledger(mara).undoLast(id); }
    std::vector<Moment> pending() {
        std::vector<Moment> moments;
        for (const storage::FollowUp& followUp : storage::FollowUpStore(database()).pendingOf(id))
            moments.push_back(followUp.at);
        return moments;
    }
    /// As a window does when their time has come.
    void tellWhatIsDue() {
        storage::TellingStore store(database());
        for (const services::ComingReminder& each : services::comingReminders(database(), mara, now)) {
            if (each.tell <= now)
                (void)store.claim(mara, each.key, each.telling, {now});
        }
    }
    void renegotiate(Moment due) {
        record(Renegotiated{{due, false}, Telling{now, ChannelId(1)}, QStringLiteral("she is away")});
    }
};

using Moments = std::vector<Moment>;

} // namespace

/// Reminders follow the history, whatever is taken back. The desk's promise is due at three, its reminder comes at two.
class TestFollowUpPlan : public QObject {
    Q_OBJECT

private slots:
    void takingASnoozeBackBringsBackWhatItReplaced() {
        Desk desk;
        desk.record(FollowUpSet{monday + 150min});
        QCOMPARE(desk.pending(), (Moments{monday + 150min, monday + 3h}));
        desk.undo();
        QCOMPARE(desk.pending(), (Moments{monday + 2h, monday + 3h}));
    }

    void takingTheSecondSnoozeBackBringsBackTheFirst() {
        Desk desk;
        desk.record(FollowUpSet{monday + 150min});
        desk.record(FollowUpSet{monday + 4h});
        QCOMPARE(desk.pending(), (Moments{monday + 4h}));
        desk.undo();
        QCOMPARE(desk.pending(), (Moments{monday + 150min, monday + 3h}));
    }

    void takingANoteBackLeavesTheSnoozeAlone() {
        Desk desk;
        desk.record(FollowUpSet{monday + 4h});
        desk.record(Note{QStringLiteral("she is in a meeting")});
        desk.undo();
        QCOMPARE(desk.pending(), (Moments{monday + 4h}));
    }

    void takingTheClosingBackBringsTheSnoozeBack() {
        Desk desk;
        desk.record(FollowUpSet{monday + 150min});
        desk.record(Kept{});
        QVERIFY(desk.pending().empty());
        desk.undo();
        QCOMPARE(desk.pending(), (Moments{monday + 150min, monday + 3h}));
    }

    void takingAMoveBackBringsTheSnoozeBackInFull() {
        Desk desk;
        desk.record(FollowUpSet{monday + 4h});
        desk.renegotiate(monday + 9h);
        QCOMPARE(desk.pending(), (Moments{monday + 4h, monday + 8h, monday + 9h}));
        desk.undo();
        QCOMPARE(desk.pending(), (Moments{monday + 4h}));
    }

    void whatWasToldIsNotToldAgain() {
        Desk desk;
        desk.now = monday + 2h;
        desk.tellWhatIsDue();
        desk.record(Kept{});
        desk.undo();
        QCOMPARE(desk.pending(), (Moments{monday + 3h}));
    }

    void aReopenedPromiseForgetsTheSnoozeFromBefore() {
        Desk desk;
        desk.record(FollowUpSet{monday + 150min});
        desk.record(Kept{});
        desk.record(Reopened{QStringLiteral("it broke again")});
        QCOMPARE(desk.pending(), (Moments{monday + 2h, monday + 3h}));
    }
};

QTEST_GUILESS_MAIN(TestFollowUpPlan)
#include "test_follow_up_plan.moc"
