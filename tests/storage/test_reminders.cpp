#include "services/book.h"
#include "services/reminder_rules.h"
#include "services/reminders.h"
#include "storage/database.h"
#include "tests/support/book_desk.h"
#include "tests/support/fake_alarm.h"

#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace std::chrono_literals;
using domain::Moment;
using domain::PromiseId;
using services::Book;
using services::Reminder;
using services::Reminders;
using tests::monday;

namespace {

/// A window of its own on the desk's book: it hears its reminders and keeps what it was told.
struct Listener {
    Book book;
    test::FakeAlarm alarm;
    Reminders reminders;
    std::vector<Reminder> told;
    std::vector<std::size_t> batches;
    std::optional<Moment> next;
    int asked = 0; ///< how often it asked for the time, as each look does first
    int done = 0;  ///< by then, when a look was last answered

    explicit Listener(tests::BookDesk& desk)
        : book([&desk] { return desk.now; }), reminders(
                                                  book,
                                                  [this, &desk] {
                                                      ++asked;
                                                      return desk.now;
                                                  },
                                                  alarm) {
        QObject::connect(&reminders, &Reminders::due, &book, [this](const std::vector<Reminder>& due) {
            told.insert(told.end(), due.begin(), due.end());
            batches.push_back(due.size());
        });
        QObject::connect(&reminders, &Reminders::nextChanged, &book, [this](std::optional<Moment> moment) {
            next = moment;
            done = asked;
        });
        book.open(desk.path()).waitForFinished();
    }
    /// What Mara does not answer comes again after so long; 0: not at all.
    void remindAgainAfter(tests::BookDesk& desk, int minutes) {
        book.save([&desk, minutes](storage::Database& database, services::Changes& changes) {
                services::ReminderWishes wishes;
                wishes.againMinutes = minutes;
                services::setReminderWishes(database, {desk.mara, desk.now}, changes, wishes);
            })
            .waitForFinished();
    }
    /// Rings, and waits for a look that began after this: one that is under way may know an earlier time.
    [[nodiscard]] bool lookAnew() {
        const int before = asked;
        alarm.ring();
        return QTest::qWaitFor([&] { return done > before; });
    }
    [[nodiscard]] std::vector<PromiseId> promises() const {
        std::vector<PromiseId> ids;
        for (const Reminder& reminder : told)
            ids.push_back(reminder.promise.id);
        return ids;
    }
    void record(tests::BookDesk& desk, PromiseId promise, const domain::EventDetail& detail) {
        book.save([&desk, promise, detail](storage::Database& database, services::Changes& changes) {
                services::Ledger(database, {desk.mara, desk.now}, changes).record(promise, detail);
            })
            .waitForFinished();
    }
};

using Ids = std::vector<PromiseId>;

} // namespace

Q_DECLARE_METATYPE(kept::domain::EventDetail)
Q_DECLARE_METATYPE(std::vector<int>)

/// The desk's promises are due at hours of a Monday from 10:00 UTC on; the first follow-up comes an hour before.
class TestReminders : public QObject {
    Q_OBJECT

private slots:
    void oneThatIsDueIsToldOnce();
    void twoWindowsTellItOnce();
    void theAlarmTellsTheNextInItsTime();
    void missedOnesAreGatheredAtTheStart();
    void ofSeveralForOnePromiseTheLatestIsTold();
    void theNextIsArmedWithoutPolling();
    void aSnoozeBringsItBackAtItsTime();
    void closedPromisesAreNeverTold_data();
    void closedPromisesAreNeverTold();
    void whatIsNotAnsweredComesAgain_data();
    void whatIsNotAnsweredComesAgain();
    void anAnswerKeepsItFromComingAgain_data();
    void anAnswerKeepsItFromComingAgain();
    void twoWindowsTellItAgainOnce();
    void afterACrashWhatWasToldIsThereAgain();
    void whatWasPutAwayIsNotShownAtTheNextStart();
    void aMovedDeadlineMovesItsReminders();
    void othersAreNotTold();
    void anInstantIsTheSameInEveryZone();
    void aClockThatIsSetBackTellsNothingTwice();
    void whatWasToldStandsUntilItIsDealtWith_data();
    void whatWasToldStandsUntilItIsDealtWith();
};

void TestReminders::oneThatIsDueIsToldOnce() {
    tests::BookDesk desk;
    const PromiseId call = desk.promise(monday + 2h);
    Listener window(desk);
    desk.now = monday + 1h; // exactly on time
    window.reminders.setPerson(desk.mara);
    QTRY_COMPARE(window.promises(), Ids{call});
    QCOMPARE(window.told.front().kind, domain::ReminderKind::Before);
    QCOMPARE(window.told.front().promise.what, QStringLiteral("Call Anna Keller back"));
    window.reminders.setPerson(desk.mara);
    QVERIFY(window.lookAnew());
    QCOMPARE(window.promises(), Ids{call});
}

void TestReminders::twoWindowsTellItOnce() {
    tests::BookDesk desk;
    desk.promise(monday + 2h);
    Listener one(desk);
    Listener other(desk);
    test::FakeAlarm alarm;
    Reminders second(
        one.book, [&desk] { return desk.now; }, alarm);
    QSignalSpy toldBySecond(&second, &Reminders::due);
    QSignalSpy secondLooked(&second, &Reminders::nextChanged);
    desk.now = monday + 90min;
    one.reminders.setPerson(desk.mara);
    second.setPerson(desk.mara);
    other.reminders.setPerson(desk.mara);
    QTRY_VERIFY(one.done > 0 && other.done > 0 && !secondLooked.isEmpty());
    QCOMPARE(one.told.size() + other.told.size() + static_cast<std::size_t>(toldBySecond.size()), std::size_t(1));
    QCOMPARE((one.told.empty() ? other : one).next, std::optional(monday + 2h));
}

void TestReminders::theAlarmTellsTheNextInItsTime() {
    tests::BookDesk desk;
    const PromiseId call = desk.promise(monday + 2h);
    Listener window(desk);
    window.reminders.setPerson(desk.mara);
    QTRY_COMPARE(window.alarm.at, std::optional(monday + 1h));
    QVERIFY(window.told.empty());
    desk.now = monday + 1h;
    window.alarm.ring();
    QTRY_COMPARE(window.promises(), Ids{call});
}

void TestReminders::missedOnesAreGatheredAtTheStart() {
    tests::BookDesk desk;
    const Ids missed = {desk.promise(monday + 2h), desk.promise(monday + 3h), desk.promise(monday + 4h)};
    desk.promise(monday + 48h);
    desk.now = monday + 24h;
    Listener window(desk);
    window.reminders.setPerson(desk.mara);
    QTRY_COMPARE(window.promises(), missed);
    QCOMPARE(window.batches, std::vector<std::size_t>{3});
}

void TestReminders::ofSeveralForOnePromiseTheLatestIsTold() {
    tests::BookDesk desk;
    desk.promise(monday + 2h);
    desk.now = monday + 3h;
    Listener window(desk);
    window.reminders.setPerson(desk.mara);
    QTRY_COMPARE(window.told.size(), std::size_t(1));
    QCOMPARE(window.told.front().kind, domain::ReminderKind::At);
    QVERIFY(window.told.front().promise.outcome == domain::Outcome::Overdue);
}

void TestReminders::theNextIsArmedWithoutPolling() {
    tests::BookDesk desk;
    desk.promise(monday + 30 * 24h);
    desk.promise(monday + 5h);
    Listener window(desk);
    QSignalSpy looks(&window.reminders, &Reminders::nextChanged);
    window.reminders.setPerson(desk.mara);
    QTRY_COMPARE(window.next, std::optional(monday + 4h));
    QCOMPARE(looks.size(), 1);
    window.reminders.setPerson({});
    const int asked = window.asked;
    window.reminders.look();
    QCOMPARE(window.asked, asked);
}

void TestReminders::aSnoozeBringsItBackAtItsTime() {
    tests::BookDesk desk;
    const PromiseId call = desk.promise(monday + 2h);
    Listener window(desk);
    window.remindAgainAfter(desk, 0);
    desk.now = monday + 1h;
    window.reminders.setPerson(desk.mara);
    QTRY_COMPARE(window.told.size(), std::size_t(1));
    window.record(desk, call, domain::FollowUpSet{monday + 70min});
    QTRY_COMPARE(window.next, std::optional(monday + 70min));
    QCOMPARE(window.told.size(), std::size_t(1));
    desk.now = monday + 70min;
    window.reminders.look();
    QTRY_COMPARE(window.told.size(), std::size_t(2));
    QCOMPARE(window.told.back().kind, domain::ReminderKind::Chosen);
    QCOMPARE(window.told.back().promise.due.at, monday + 2h); // the deadline stays
    QTRY_COMPARE(window.next, std::optional(monday + 2h));
}

void TestReminders::closedPromisesAreNeverTold_data() {
    QTest::addColumn<domain::EventDetail>("closing");
    QTest::newRow("kept") << domain::EventDetail(domain::Kept{});
    QTest::newRow("broken") << domain::EventDetail(domain::Broken{QStringLiteral("the part is lost")});
    QTest::newRow("released") << domain::EventDetail(
        domain::Released{QStringLiteral("Anna Keller"), QStringLiteral("by phone")});
    QTest::newRow("void") << domain::EventDetail(domain::Voided{QStringLiteral("entered twice")});
}

void TestReminders::closedPromisesAreNeverTold() {
    QFETCH(domain::EventDetail, closing);
    tests::BookDesk desk;
    const PromiseId closed = desk.promise(monday + 2h);
    const PromiseId open = desk.promise(monday + 3h);
    Listener window(desk);
    window.remindAgainAfter(desk, 0);
    window.record(desk, closed, closing);
    desk.now = monday + 5h;
    window.reminders.setPerson(desk.mara);
    QTRY_COMPARE(window.promises(), Ids{open});
    QCOMPARE(window.next, std::nullopt);
}

void TestReminders::whatIsNotAnsweredComesAgain_data() {
    QTest::addColumn<int>("after");             // minutes
    QTest::addColumn<std::vector<int>>("told"); // minutes after the deadline, which is at two
    QTest::newRow("after half an hour, and two hours more") << 30 << std::vector{0, 30, 150};
    QTest::newRow("after ten minutes, and forty more") << 10 << std::vector{0, 10, 50};
    QTest::newRow("in digests alone") << 0 << std::vector{0};
}

void TestReminders::whatIsNotAnsweredComesAgain() {
    QFETCH(int, after);
    QFETCH(std::vector<int>, told);
    tests::BookDesk desk;
    desk.promise(monday + 2h);
    Listener window(desk);
    window.remindAgainAfter(desk, after);
    desk.now = monday + 1h + 59min;
    window.reminders.setPerson(desk.mara);
    QVERIFY(window.lookAnew()); // the hour before is told late
    const std::size_t before = window.told.size();
    for (std::size_t i = 0; i < told.size(); ++i) {
        const Moment at = monday + 2h + std::chrono::minutes(told[i]);
        for (const Moment when : {at - 1us, at}) {
            desk.now = when;
            QVERIFY(window.lookAnew());
            QCOMPARE(window.told.size(), before + i + (when == at ? 1 : 0));
        }
        QCOMPARE(window.told.back().wasToldBefore, i > 0);
    }
    QCOMPARE(window.alarm.at, std::optional(monday + 22h)); // the digest of tomorrow has it
}

void TestReminders::anAnswerKeepsItFromComingAgain_data() {
    QTest::addColumn<domain::EventDetail>("closing");
    QTest::newRow("kept") << domain::EventDetail(domain::Kept{});
    QTest::newRow("broken") << domain::EventDetail(domain::Broken{QStringLiteral("the part is lost")});
    domain::Renegotiated moved;
    moved.due = {monday + 26h, false};
    moved.reason = QStringLiteral("the part is late");
    QTest::newRow("moved") << domain::EventDetail(moved);
    QTest::newRow("snoozed") << domain::EventDetail(domain::FollowUpSet{monday + 7h});
    QTest::newRow("partly kept") << domain::EventDetail(domain::PartlyKept{QStringLiteral("the offer")});
}

void TestReminders::anAnswerKeepsItFromComingAgain() {
    QFETCH(domain::EventDetail, closing);
    tests::BookDesk desk;
    const PromiseId call = desk.promise(monday + 2h);
    Listener window(desk);
    desk.now = monday + 1h;
    window.reminders.setPerson(desk.mara);
    QTRY_COMPARE(window.next, std::optional(monday + 90min));
    window.record(desk, call, closing);
    QTRY_VERIFY(window.next != std::optional(monday + 90min));
    desk.now = monday + 110min;
    QVERIFY(window.lookAnew());
    QCOMPARE(window.told.size(), std::size_t(1));
}

void TestReminders::twoWindowsTellItAgainOnce() {
    tests::BookDesk desk;
    desk.promise(monday + 5h);
    Listener one(desk);
    Listener other(desk);
    desk.now = monday + 4h;
    one.reminders.setPerson(desk.mara);
    QTRY_COMPARE(one.told.size(), std::size_t(1));
    other.reminders.setPerson(desk.mara);
    QTRY_VERIFY(other.done > 0);
    desk.now = monday + 4h + 30min;
    one.alarm.ring();
    other.alarm.ring();
    QTRY_COMPARE(one.told.size() + other.told.size(), std::size_t(2));
    QVERIFY(one.lookAnew() && other.lookAnew());
    QCOMPARE(one.told.size() + other.told.size(), std::size_t(2));
}

void TestReminders::afterACrashWhatWasToldIsThereAgain() {
    tests::BookDesk desk;
    const PromiseId call = desk.promise(monday + 2h);
    desk.now = monday + 1h;
    {
        Listener window(desk);
        window.reminders.setPerson(desk.mara);
        QTRY_COMPARE(window.told.size(), std::size_t(1)); // and then its process is killed
    }
    desk.now += 1min;
    Listener window(desk);
    QSignalSpy recalled(&window.reminders, &Reminders::recalled);
    window.reminders.setPerson(desk.mara);
    QTRY_COMPARE(recalled.size(), 1);
    const auto shown = recalled.first().first().value<std::vector<Reminder>>();
    QCOMPARE(shown.size(), std::size_t(1));
    QCOMPARE(shown.front().promise.id, call);
    QVERIFY(window.told.empty());
    QCOMPARE(window.alarm.at, std::optional(monday + 90min));
}

void TestReminders::whatWasPutAwayIsNotShownAtTheNextStart() {
    tests::BookDesk desk;
    const PromiseId call = desk.promise(monday + 5h);
    desk.now = monday + 4h;
    {
        Listener window(desk);
        window.reminders.setPerson(desk.mara);
        QTRY_COMPARE(window.told.size(), std::size_t(1));
    }
    services::putAway(desk.database(), desk.mara, {call});
    desk.now += 1min;
    Listener window(desk);
    QSignalSpy recalled(&window.reminders, &Reminders::recalled);
    window.reminders.setPerson(desk.mara);
    QTRY_COMPARE(window.alarm.at, std::optional(monday + 4h + 30min));
    QVERIFY(recalled.isEmpty());
    desk.now = monday + 4h + 30min;
    window.alarm.ring();
    QTRY_COMPARE(window.told.size(), std::size_t(1)); // it comes all the same
}

void TestReminders::aMovedDeadlineMovesItsReminders() {
    tests::BookDesk desk;
    const PromiseId call = desk.promise(monday + 2h);
    Listener window(desk);
    window.reminders.setPerson(desk.mara);
    QTRY_COMPARE(window.next, std::optional(monday + 1h));
    domain::Renegotiated moved;
    moved.due = {monday + 26h, false};
    moved.reason = QStringLiteral("the part is late");
    window.record(desk, call, moved);
    QTRY_COMPARE(window.next, std::optional(monday + 25h));
    QVERIFY(window.told.empty());
}

void TestReminders::othersAreNotTold() {
    tests::BookDesk desk;
    desk.promise(monday + 2h);
    desk.now = monday + 3h;
    Listener window(desk);
    window.reminders.setPerson(desk.tariq);
    QTRY_VERIFY(window.done > 0);
    QVERIFY(window.told.empty());
    window.reminders.setPerson(desk.mara);
    QTRY_COMPARE(window.told.size(), std::size_t(1));
}

void TestReminders::anInstantIsTheSameInEveryZone() {
    const QByteArray before = qgetenv("TZ");
    for (const char* zone : {"Pacific/Kiritimati", "America/Los_Angeles"}) {
        qputenv("TZ", zone);
        tests::BookDesk desk;
        desk.promise(monday + 2h);
        Listener window(desk);
        window.reminders.setPerson(desk.mara);
        QTRY_COMPARE(window.next, std::optional(monday + 1h));
        QVERIFY(window.told.empty());
    }
    qputenv("TZ", before);
}

void TestReminders::aClockThatIsSetBackTellsNothingTwice() {
    tests::BookDesk desk;
    const PromiseId call = desk.promise(monday + 2h);
    Listener window(desk);
    window.remindAgainAfter(desk, 0);
    desk.now = monday + 1h;
    window.reminders.setPerson(desk.mara);
    QTRY_COMPARE(window.promises(), Ids{call});
    desk.now = monday - 24h;
    QVERIFY(window.lookAnew());
    QCOMPARE(window.next, std::optional(monday + 2h));
    desk.now = monday + 2h;
    window.reminders.look();
    QTRY_COMPARE(window.promises(), (Ids{call, call}));
    QCOMPARE(window.told.back().kind, domain::ReminderKind::At);
}

void TestReminders::whatWasToldStandsUntilItIsDealtWith_data() {
    QTest::addColumn<domain::EventDetail>("event");
    QTest::addColumn<bool>("stands");
    domain::Renegotiated moved;
    moved.due = {monday + 26h, false};
    moved.reason = QStringLiteral("the part is late");
    QTest::newRow("kept") << domain::EventDetail(domain::Kept{}) << false;
    QTest::newRow("partly kept") << domain::EventDetail(domain::PartlyKept{QStringLiteral("the offer")}) << false;
    QTest::newRow("moved") << domain::EventDetail(moved) << false;
    QTest::newRow("snoozed") << domain::EventDetail(domain::FollowUpSet{monday + 3h}) << false;
    QTest::newRow("a note") << domain::EventDetail(domain::Note{QStringLiteral("she is in a meeting")}) << true;
}

void TestReminders::whatWasToldStandsUntilItIsDealtWith() {
    QFETCH(domain::EventDetail, event);
    QFETCH(bool, stands);
    tests::BookDesk desk;
    const PromiseId call = desk.promise(monday + 2h);
    const PromiseId other = desk.promise(monday + 2h);
    desk.now = monday + 1h;
    const std::vector<Reminder> told = {{desk.row(call), monday + 1h}, {desk.row(other), monday + 1h}};
    desk.ledger(desk.mara).record(call, event);
    Ids left;
    for (const Reminder& reminder : services::standing(desk.database(), told, desk.now))
        left.push_back(reminder.promise.id);
    QCOMPARE(left, stands ? (Ids{call, other}) : Ids{other});
}

QTEST_GUILESS_MAIN(TestReminders)
#include "test_reminders.moc"
