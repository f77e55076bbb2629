#include "tests/support/reminder_stage.h"

using namespace kept;
using namespace std::chrono_literals;
using domain::Moment;
using domain::PromiseId;
using test::promise;
using tests::monday;
using ui::PromiseAct;
using Stage = test::ReminderStage;

/// What the desktop is told of reminders, and what its buttons do. No translation is loaded, so plurals read as in the
/// sources: "2 reminder(s)".
class TestReminderNotifications : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theDesktopIsToldOncePerPromise();
    void aChosenNotificationOpensItsPromise();
    void aNotificationHasItsAnswers_data();
    void aNotificationHasItsAnswers();
    void theAnswerIsOnePress_data();
    void theAnswerIsOnePress();
    void longWordsLeaveRoomForTheButtons();
    void whetherItWorkedIsAskedAndCanWait();
    void whatWasPutAwayComesBack();
    void theDigestIsToldAndOpensItsPage();
    void whatWasMissedIsInTheDigestAlone();
    void missedOnesAreOneDigest();
};

void TestReminderNotifications::initTestCase() {
    (new ui::Appearance(*qApp, this))->apply(render::Theme::Light);
}

void TestReminderNotifications::theDesktopIsToldOncePerPromise() {
    Stage stage;
    stage.desk.promise(monday + 2h);
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_COMPARE(stage.notifier.shown.size(), std::size_t(1));
    const services::Notification told = stage.notifier.shown.begin()->second;
    QCOMPARE(told.title, QStringLiteral("Call Anna Keller back"));
    QCOMPARE(told.body, QStringLiteral("to Anna Keller · due Mon 13:00, in 1 h · phone"));
    stage.passTo(monday + 2h);
    QTRY_VERIFY(stage.notifier.shown.begin()->second.body != told.body);
    QCOMPARE(stage.notifier.shown.size(), std::size_t(1));
}

void TestReminderNotifications::aChosenNotificationOpensItsPromise() {
    Stage stage;
    const PromiseId call = stage.desk.promise(monday + 2h);
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_COMPARE(stage.notifier.shown.size(), std::size_t(1));
    emit stage.notifier.activated(stage.notifier.shown.begin()->first);
    QCOMPARE(stage.opened, (std::vector{std::pair(call, true)}));
    emit stage.notifier.activated(QStringLiteral("promise/999"));
    QCOMPARE(stage.opened.size(), std::size_t(1));
}

void TestReminderNotifications::aNotificationHasItsAnswers_data() {
    QTest::addColumn<bool>("asks"); // a follow-up with words of its own
    QTest::addColumn<bool>("kept");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("open") << false << false << QStringList{"kept", "renegotiate", "snooze", "open"};
    QTest::newRow("a follow-up of an open one") << true << false << QStringList{"done", "kept", "snooze", "open"};
    QTest::newRow("a follow-up of one that was kept") << true << true << QStringList{"done", "snooze", "open"};
}

void TestReminderNotifications::aNotificationHasItsAnswers() {
    QFETCH(bool, asks);
    QFETCH(bool, kept);
    QFETCH(QStringList, keys);
    Stage stage;
    const PromiseId call = stage.desk.promise(monday + 26h);
    auto ledger = stage.desk.ledger(stage.desk.mara);
    if (kept)
        ledger.record(call, domain::Kept{});
    ledger.record(call, domain::FollowUpSet{monday + 1h, asks ? QStringLiteral("Does it work?") : QString()});
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_COMPARE(stage.notifier.shown.size(), std::size_t(1));
    QStringList offered;
    for (const services::NotificationAction& action : stage.notifier.shown.begin()->second.actions) {
        offered << action.key;
        QVERIFY(!action.words.isEmpty());
    }
    QCOMPARE(offered, keys);
}

void TestReminderNotifications::theAnswerIsOnePress_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("act"); // that is asked for; -1: none
    QTest::addColumn<bool>("raises");
    QTest::newRow("kept") << "kept" << int(PromiseAct::Keep) << false;
    QTest::newRow("renegotiate") << "renegotiate" << int(PromiseAct::Renegotiate) << true;
    QTest::newRow("snooze") << "snooze" << -1 << false;
    QTest::newRow("open") << "open" << -1 << false;
}

void TestReminderNotifications::theAnswerIsOnePress() {
    QFETCH(QString, key);
    QFETCH(int, act);
    QFETCH(bool, raises);
    Stage stage;
    const PromiseId call = stage.desk.promise(monday + 2h);
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_COMPARE(stage.notifier.shown.size(), std::size_t(1));
    QSignalSpy wanted(stage.controller.get(), &ui::ReminderController::windowWanted);
    emit stage.notifier.actionChosen(stage.notifier.shown.begin()->first, key);
    QCOMPARE(stage.asked, act < 0 ? decltype(stage.asked)() : (std::vector{std::pair(PromiseAct(act), call)}));
    QCOMPARE(wanted.size(), raises ? 1 : 0);
    if (key == QLatin1String("open"))
        QCOMPARE(stage.opened, (std::vector{std::pair(call, true)}));
    if (key == QLatin1String("snooze")) {
        QTRY_VERIFY(stage.banner->isHidden());
        QTRY_COMPARE(stage.alarm.at, std::optional(monday + 70min));
        QCOMPARE(stage.desk.row(call).due.at, monday + 2h);
    }
}

void TestReminderNotifications::longWordsLeaveRoomForTheButtons() {
    Stage stage;
    promise(stage.desk, QStringLiteral("Ring back about the delivery of everything ").repeated(60).trimmed(),
            monday + 2h);
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_COMPARE(stage.notifier.shown.size(), std::size_t(1));
    const services::Notification told = stage.notifier.shown.begin()->second;
    QVERIFY2(told.title.size() <= 101 && told.title.endsWith(u'…'), qPrintable(told.title));
    QVERIFY(told.body.size() <= 201);
}

void TestReminderNotifications::whetherItWorkedIsAskedAndCanWait() {
    Stage stage;
    services::setReminderRule(stage.desk.database(), {stage.desk.mara, stage.desk.now}, stage.desk.changes,
                              domain::Size::Medium, {.before = {60}, .afterDays = 1});
    const PromiseId call = stage.desk.promise(monday + 2h);
    stage.desk.ledger(stage.desk.mara).record(call, domain::Kept{});
    stage.start();
    stage.passTo(monday + 24h);
    QTRY_COMPARE(stage.what(), QStringLiteral("Did it work?"));
    QVERIFY2(stage.rest().contains(QStringLiteral("Call Anna Keller back")), qPrintable(stage.rest()));
    emit stage.notifier.actionChosen(stage.notifier.shown.begin()->first, QStringLiteral("snooze"));
    QTRY_VERIFY(stage.banner->isHidden());
    QCOMPARE(stage.failures, QStringList());
    stage.passTo(monday + 24h + 10min);
    QTRY_VERIFY(stage.banner->isVisible());
    QCOMPARE(stage.what(), QStringLiteral("Did it work?"));
    stage.click("reminderAnswered");
    QTRY_VERIFY(stage.banner->isHidden());
    QCOMPARE(stage.desk.row(call).outcome, domain::Outcome::Kept);
}

void TestReminderNotifications::whatWasPutAwayComesBack() {
    Stage stage;
    stage.desk.promise(monday + 5h);
    stage.start();
    stage.passTo(monday + 4h);
    QTRY_COMPARE(stage.notifier.shown.size(), std::size_t(1));
    emit stage.notifier.dismissed(stage.notifier.shown.begin()->first);
    stage.click("dismissReminder");
    QVERIFY(stage.banner->isHidden());
    QTRY_COMPARE(stage.alarm.at, std::optional(monday + 4h + 30min));
    stage.desk.now = monday + 4h + 30min;
    stage.alarm.ring();
    QTRY_VERIFY(stage.banner->isVisible());
    QCOMPARE(stage.notifier.shown.size(), std::size_t(1));
}

void TestReminderNotifications::theDigestIsToldAndOpensItsPage() {
    Stage stage;
    services::setReminderWishes(stage.desk.database(), {stage.desk.mara, stage.desk.now}, stage.desk.changes, {});
    stage.desk.promise(monday + 2h);
    QSignalSpy told(stage.controller.get(), &ui::ReminderController::digestsTold);
    QSignalSpy wanted(stage.controller.get(), &ui::ReminderController::digestWanted);
    stage.start();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(stage.notifier.shown.size(), std::size_t(1));
    const auto& [id, digest] = *stage.notifier.shown.begin();
    QCOMPARE(digest.title, QStringLiteral("Your day"));
    QCOMPARE(digest.body, QStringLiteral("1 due today\nCall Anna Keller back"));
    emit stage.notifier.actionChosen(id, QStringLiteral("open"));
    emit stage.notifier.activated(id);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.first().first().value<services::DigestKind>(), services::DigestKind::Own);
}

void TestReminderNotifications::whatWasMissedIsInTheDigestAlone() {
    Stage stage;
    services::setReminderWishes(stage.desk.database(), {stage.desk.mara, stage.desk.now}, stage.desk.changes, {});
    promise(stage.desk, QStringLiteral("Send the offer"), monday + 2h);
    promise(stage.desk, QStringLiteral("Order the part"), monday + 3h);
    stage.desk.now = monday + 23h; // Tuesday, after nine
    stage.start();
    QTRY_COMPARE(stage.heading(), QStringLiteral("While Kept was closed: 2 reminder(s)"));
    QCOMPARE(stage.notifier.shown.size(), std::size_t(1)); // no storm
    QCOMPARE(stage.notifier.shown.begin()->second.body, QStringLiteral("2 overdue\nSend the offer\nOrder the part"));
    promise(stage.desk, QStringLiteral("Ring Bo"), monday + 23h + 30min);
    stage.passTo(monday + 23h + 30min);
    QTRY_COMPARE(stage.notifier.shown.size(), std::size_t(4)); // two come again, and the one that is due now
}

void TestReminderNotifications::missedOnesAreOneDigest() {
    Stage stage;
    for (int i = 0; i < 5; ++i)
        promise(stage.desk, QStringLiteral("Promise %1").arg(i + 1), monday + 2h + i * 1min);
    stage.desk.now = monday + 24h;
    stage.start();
    QTRY_COMPARE(stage.heading(), QStringLiteral("While Kept was closed: 5 reminder(s)"));
    QCOMPARE(stage.what(), QStringLiteral("Promise 1"));
    QCOMPARE(stage.notifier.shown.size(), std::size_t(1));
    const services::Notification digest = stage.notifier.shown.begin()->second;
    QCOMPARE(digest.title, QStringLiteral("While Kept was closed: 5 reminder(s)"));
    QCOMPARE(digest.body, QStringLiteral("Promise 1\nPromise 2\nPromise 3\nand 2 more"));
    stage.click("dismissAllReminders");
    QVERIFY(stage.banner->isHidden());
    QVERIFY(stage.notifier.shown.empty());
}

QTEST_MAIN(TestReminderNotifications)
#include "test_reminder_notifications.moc"
