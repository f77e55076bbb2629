#include "tests/support/reminder_stage.h"

using namespace kept;
using namespace std::chrono_literals;
using domain::Moment;
using domain::PromiseId;
using test::promise;
using tests::monday;
using ui::PromiseAct;
using Stage = test::ReminderStage;

/// No translation is loaded, so plurals read as in the sources: "2 reminder(s)".
class TestReminderBanner : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void isNotThereWhileNothingIsDue();
    void saysWhatToWhomUntilWhenAndHow();
    void saysWhatWasPromisedFirst();
    void doesNotTakeTheFocusFromTheLine();
    void isReachedAndLeftByKeyboard();
    void buttonsAskForTheirAct_data();
    void buttonsAskForTheirAct();
    void snoozingWritesTheFollowUpAndPutsItAway();
    void whatWasSettledElsewhereVanishes();
    void aMenuOfAReminderThatVanishedAsksForItsPromise();
    void severalAreGatheredAndStayWhereTheyWere();
    void dismissingPutsAwayWithoutDeciding();
    void aFollowUpIsAnsweredByItself();
    void whatAColleagueLetGoByIsOnlyLookedAt();
    void whoCoversReadsForWhom();
    void typedMarkupStaysText();
    void longWordsDoNotWidenIt();
};

void TestReminderBanner::initTestCase() {
    (new ui::Appearance(*qApp, this))->apply(render::Theme::Light);
}

void TestReminderBanner::isNotThereWhileNothingIsDue() {
    Stage stage;
    stage.desk.promise(monday + 5h);
    stage.start();
    QSignalSpy looked(&stage.reminders, &services::Reminders::nextChanged);
    QTRY_COMPARE(looked.size(), 1);
    QVERIFY(stage.banner->isHidden());
    QVERIFY(stage.notifier.shown.empty());
}

void TestReminderBanner::saysWhatToWhomUntilWhenAndHow() {
    Stage stage;
    stage.desk.promise(monday + 2h);
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_VERIFY(stage.banner->isVisible());
    QCOMPARE(stage.what(), QStringLiteral("Call Anna Keller back"));
    QCOMPARE(stage.rest(), QStringLiteral("to Anna Keller · due Mon 13:00, in 1 h · phone")); // Berlin
    QCOMPARE(stage.heading(), QString());
    QVERIFY(stage.find<QWidget>("reminderHeadingRow").isHidden());
    QVERIFY(stage.banner->accessibleName().contains(stage.what()));
    QVERIFY(stage.banner->accessibleName().contains(stage.rest()));
}

void TestReminderBanner::saysWhatWasPromisedFirst() {
    Stage stage;
    const PromiseId call = stage.desk.promise(monday + 2h);
    stage.desk.ledger(stage.desk.mara)
        .record(call, domain::Renegotiated{{monday + 4h, false}, {}, QStringLiteral("parts")});
    stage.start();
    stage.passTo(monday + 3h);
    QTRY_VERIFY(stage.banner->isVisible());
    QCOMPARE(stage.rest(), QStringLiteral("to Anna Keller · due Mon 15:00, in 1 h, was 13:00 · phone"));
}

void TestReminderBanner::doesNotTakeTheFocusFromTheLine() {
    Stage stage;
    stage.desk.promise(monday + 2h);
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_VERIFY(stage.banner->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("k r s"));
    QCOMPARE(stage.line->text(), QStringLiteral("k r s"));
    QVERIFY(stage.asked.empty());
}

void TestReminderBanner::isReachedAndLeftByKeyboard() {
    Stage stage;
    const PromiseId call = stage.desk.promise(monday + 2h);
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_VERIFY(stage.banner->isVisible());
    enter(*stage.banner, Qt::ShortcutFocusReason);
    QStringList reached;
    for (int i = 0; i < 5; ++i) {
        reached << QApplication::focusWidget()->objectName();
        QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(reached, QStringList({QStringLiteral("reminderKept"), QStringLiteral("reminderRenegotiate"),
                                   QStringLiteral("reminderSnooze"), QStringLiteral("reminderOpen"),
                                   QStringLiteral("dismissReminder")}));
    enter(*stage.banner, Qt::ShortcutFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(stage.asked, (std::vector{std::pair(PromiseAct::Keep, call)}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(stage.banner->isHidden());
}

void TestReminderBanner::buttonsAskForTheirAct_data() {
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("act");
    QTest::newRow("kept") << QStringLiteral("reminderKept") << int(PromiseAct::Keep);
    QTest::newRow("renegotiate") << QStringLiteral("reminderRenegotiate") << int(PromiseAct::Renegotiate);
    QTest::newRow("open") << QStringLiteral("reminderOpen") << -1;
}

void TestReminderBanner::buttonsAskForTheirAct() {
    QFETCH(QString, button);
    QFETCH(int, act);
    Stage stage;
    const PromiseId call = stage.desk.promise(monday + 2h);
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_VERIFY(stage.banner->isVisible());
    stage.click(button.toLatin1().constData());
    if (act < 0)
        QCOMPARE(stage.opened, (std::vector{std::pair(call, false)}));
    else
        QCOMPARE(stage.asked, (std::vector{std::pair(PromiseAct(act), call)}));
    QVERIFY(stage.banner->isVisible()); // nothing is decided yet
}

void TestReminderBanner::snoozingWritesTheFollowUpAndPutsItAway() {
    Stage stage;
    const PromiseId call = stage.desk.promise(monday + 2h);
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_VERIFY(stage.banner->isVisible());
    QSignalSpy next(&stage.reminders, &services::Reminders::nextChanged);
    auto& menu = stage.find<QMenu>("snoozeMenu");
    emit menu.aboutToShow();
    menu.findChild<QAction*>(QStringLiteral("otherTime"))->trigger();
    QCOMPARE(stage.asked, (std::vector{std::pair(PromiseAct::Snooze, call)}));
    menu.findChild<QAction*>(QStringLiteral("tenMinutes"))->trigger();
    QTRY_VERIFY(stage.banner->isHidden());
    QCOMPARE(stage.failures, QStringList());
    QTRY_COMPARE(next.size(), 1);
    QCOMPARE(next.first().first().value<std::optional<Moment>>(), std::optional(monday + 70min));
    stage.passTo(monday + 70min);
    QTRY_VERIFY(stage.banner->isVisible());
    QCOMPARE(stage.desk.row(call).due.at, monday + 2h);
}

void TestReminderBanner::whatWasSettledElsewhereVanishes() {
    Stage stage;
    const PromiseId call = stage.desk.promise(monday + 2h);
    const PromiseId offer = promise(stage.desk, QStringLiteral("Send the offer"), monday + 2h);
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_COMPARE(stage.position(), QStringLiteral("1 of 2"));
    stage.record(call, domain::Kept{});
    QTRY_COMPARE(stage.what(), QStringLiteral("Send the offer"));
    QCOMPARE(stage.notifier.shown.size(), std::size_t(1));
    stage.record(offer, domain::Broken{QStringLiteral("no time")});
    QTRY_VERIFY(stage.banner->isHidden());
    QVERIFY(stage.notifier.shown.empty());
}

void TestReminderBanner::aMenuOfAReminderThatVanishedAsksForItsPromise() {
    Stage stage;
    const PromiseId call = stage.desk.promise(monday + 2h);
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_VERIFY(stage.banner->isVisible());
    auto& menu = stage.find<QMenu>("snoozeMenu");
    emit menu.aboutToShow();
    stage.banner->setReminders({}, monday);
    menu.findChild<QAction*>(QStringLiteral("otherTime"))->trigger();
    QCOMPARE(stage.asked, (std::vector{std::pair(PromiseAct::Snooze, call)}));
}

void TestReminderBanner::severalAreGatheredAndStayWhereTheyWere() {
    Stage stage;
    stage.desk.promise(monday + 2h);
    promise(stage.desk, QStringLiteral("Send the offer"), monday + 2h);
    promise(stage.desk, QStringLiteral("Order the part"), monday + 3h);
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_COMPARE(stage.heading(), QStringLiteral("2 reminder(s)"));
    stage.click("nextReminder");
    QCOMPARE(stage.what(), QStringLiteral("Send the offer"));
    stage.passTo(monday + 2h); // the first two come again, at their deadline, and a third
    QTRY_COMPARE(stage.heading(), QStringLiteral("3 reminder(s)"));
    QCOMPARE(stage.what(), QStringLiteral("Send the offer"));
    QCOMPARE(stage.position(), QStringLiteral("2 of 3"));
    stage.click("nextReminder");
    stage.click("nextReminder");
    QCOMPARE(stage.position(), QStringLiteral("1 of 3"));
    stage.click("previousReminder");
    QCOMPARE(stage.what(), QStringLiteral("Order the part"));
}

void TestReminderBanner::dismissingPutsAwayWithoutDeciding() {
    Stage stage;
    const PromiseId call = stage.desk.promise(monday + 2h);
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_VERIFY(stage.banner->isVisible());
    stage.click("dismissReminder");
    QVERIFY(stage.banner->isHidden());
    QVERIFY(stage.notifier.shown.empty());
    QVERIFY(stage.desk.row(call).outcome == domain::Outcome::Open);
}

void TestReminderBanner::aFollowUpIsAnsweredByItself() {
    Stage stage;
    const PromiseId call = stage.desk.promise(monday + 2h);
    stage.desk.ledger(stage.desk.mara).record(call, domain::Kept{});
    stage.desk.ledger(stage.desk.mara).record(call, domain::FollowUpSet{monday + 1h, QStringLiteral("Does it work?")});
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_VERIFY(stage.banner->isVisible());
    QCOMPARE(stage.what(), QStringLiteral("Does it work?"));
    QVERIFY(stage.find<QWidget>("reminderAnswered").isVisible());
    QCOMPARE(stage.find<QAbstractButton>("reminderKept").text(), QStringLiteral("Verdict…"));
    stage.click("reminderAnswered");
    QTRY_VERIFY(stage.banner->isHidden());
    QCOMPARE(stage.failures, QStringList());
    stage.passTo(monday + 24h);
    QSignalSpy looked(&stage.reminders, &services::Reminders::nextChanged);
    stage.reminders.look();
    QTRY_VERIFY(!looked.isEmpty());
    QVERIFY(stage.banner->isHidden());
}

void TestReminderBanner::whatAColleagueLetGoByIsOnlyLookedAt() {
    Stage stage;
    services::setEscalation(stage.desk.database(), {stage.desk.mara, stage.desk.now}, stage.desk.changes, 60);
    services::NewPromise made;
    made.what = QStringLiteral("Send the offer");
    made.promiser = stage.desk.tariq;
    made.contact = QStringLiteral("Anna Keller");
    made.due = {monday + 2h, false};
    const PromiseId offer = stage.desk.ledger(stage.desk.tariq).make(made);
    stage.start();
    stage.passTo(monday + 3h);
    QTRY_VERIFY(stage.banner->isVisible()); // Mara owns the book, and Logistics has no lead
    QCOMPARE(stage.what(), QStringLiteral("Send the offer"));
    QVERIFY2(stage.rest().contains(QStringLiteral("promised by Tariq Aziz")), qPrintable(stage.rest()));
    for (const char* name : {"reminderKept", "reminderRenegotiate", "reminderSnooze", "reminderAnswered"})
        QVERIFY2(stage.find<QWidget>(name).isHidden(), name);
    const auto& actions = stage.notifier.shown.begin()->second.actions;
    QCOMPARE(actions.size(), std::size_t(1));
    QCOMPARE(actions.front().key, QStringLiteral("open"));
    stage.click("reminderOpen");
    QCOMPARE(stage.opened, (std::vector{std::pair(offer, false)}));
}

void TestReminderBanner::whoCoversReadsForWhom() {
    Stage stage;
    services::NewPromise made;
    made.what = QStringLiteral("Send the offer");
    made.promiser = stage.desk.tariq;
    made.contact = QStringLiteral("Anna Keller");
    made.due = {monday + 2h, false};
    const PromiseId offer = stage.desk.ledger(stage.desk.tariq).make(made);
    services::addAbsences(stage.desk.database(), {stage.desk.mara, stage.desk.now}, stage.desk.changes,
                          stage.desk.tariq,
                          {{.first = QDate(2026, 11, 23), .last = QDate(2026, 11, 24), .cover = stage.desk.mara}});
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_VERIFY(stage.banner->isVisible());
    QVERIFY2(stage.rest().startsWith(QStringLiteral("for Tariq Aziz, who is away")), qPrintable(stage.rest()));
    stage.click("reminderKept");
    QCOMPARE(stage.asked, (std::vector{std::pair(PromiseAct::Keep, offer)}));
}

void TestReminderBanner::typedMarkupStaysText() {
    Stage stage;
    const QString typed = QStringLiteral("<b>Call</b> <img src=\"/etc/hostname\"> & co");
    promise(stage.desk, typed, monday + 2h);
    stage.start();
    stage.passTo(monday + 1h);
    QTRY_VERIFY(stage.banner->isVisible());
    QCOMPARE(stage.what(), typed);
    for (const QLabel* label : stage.banner->findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestReminderBanner::longWordsDoNotWidenIt() {
    Stage stage;
    promise(stage.desk, QStringLiteral("Ring back about the delivery of everything ").repeated(12).trimmed(),
            monday + 2h);
    stage.start();
    stage.window.resize(716, 400); // what the smallest window leaves
    stage.passTo(monday + 1h);
    QTRY_VERIFY(stage.banner->isVisible());
    QCOMPARE(stage.window.width(), 716);
    for (const char* name : {"reminderKept", "reminderSnooze", "reminderOpen", "dismissReminder"}) {
        const auto& button = stage.find<QWidget>(name);
        QVERIFY(stage.banner->rect().contains(QRect(button.mapTo(stage.banner, QPoint()), button.size())));
    }
}

QTEST_MAIN(TestReminderBanner)
#include "test_reminder_banner.moc"
