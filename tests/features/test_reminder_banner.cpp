#include "services/book.h"
#include "services/notifier.h"
#include "services/reminder_rules.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "tests/support/book_desk.h"
#include "tests/support/fake_alarm.h"
#include "ui/main_window/reminder_controller.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/reminder_banner.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace kept;
using namespace std::chrono_literals;
using domain::Moment;
using domain::PromiseId;
using tests::monday;
using ui::PromiseAct;

namespace {

class FakeNotifier final : public services::Notifier {
public:
    std::map<QString, services::Notification> shown;

    void notify(const services::Notification& notification) override { shown[notification.id] = notification; }
    void withdraw(const QString& id) override { shown.erase(id); }
};

/// A window with a line to type into and the banner, on a real book.
struct Stage {
    tests::BookDesk desk;
    QWidget window;
    QLineEdit* line = new QLineEdit;
    ui::ReminderBanner* banner = nullptr;
    FakeNotifier notifier;
    services::Book book{[this] { return desk.now; }};
    test::FakeAlarm alarm;
    services::Reminders reminders{book, [this] { return desk.now; }, alarm};
    std::unique_ptr<ui::ReminderController> controller;
    std::vector<std::pair<PromiseAct, PromiseId>> asked;
    std::vector<std::pair<PromiseId, bool>> opened;
    QStringList failures;

    Stage() {
        const auto clock = [this] { return desk.now; };
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        banner = new ui::ReminderBanner(clock, british);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(line);
        layout->addWidget(banner);
        controller = std::make_unique<ui::ReminderController>(book, reminders, notifier, *banner, clock, british);
        QObject::connect(
            controller.get(), &ui::ReminderController::asked, &window,
            [this](PromiseAct act, const std::vector<PromiseId>& ids) { asked.emplace_back(act, ids.at(0)); });
        QObject::connect(controller.get(), &ui::ReminderController::openWanted, &window,
                         [this](PromiseId id, bool raise) { opened.emplace_back(id, raise); });
        QObject::connect(controller.get(), &ui::ReminderController::failed, &window,
                         [this](const QString& message) { failures << message; });
        window.resize(1096, 400);
        services::ReminderWishes wishes;
        wishes.digest = false;
        services::setReminderWishes(desk.database(), {desk.mara, desk.now}, desk.changes, wishes);
    }
    void start() {
        book.open(desk.path()).waitForFinished();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        controller->setPerson(desk.mara);
    }
    void passTo(Moment now) {
        desk.now = now;
        reminders.look();
    }
    void record(PromiseId promise, const domain::EventDetail& detail) {
        book.save([this, promise, detail](storage::Database& database, services::Changes& changes) {
            services::Ledger(database, {desk.mara, desk.now}, changes).record(promise, detail);
        });
    }
    template <class Widget> Widget& find(const char* name) const {
        return *banner->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString what() const { return find<ui::ElidedLabel>("reminderWhat").fullText(); }
    QString rest() const { return find<ui::ElidedLabel>("reminderRest").fullText(); }
    QString heading() const { return find<QLabel>("reminderHeading").text(); }
    QString position() const { return find<QLabel>("reminderPosition").text(); }
    void click(const char* name) const { find<QAbstractButton>(name).click(); }
};

PromiseId promise(tests::BookDesk& desk, const QString& what, Moment due) {
    services::NewPromise made;
    made.what = what;
    made.promiser = desk.mara;
    made.contact = QStringLiteral("Anna Keller");
    made.channel = QStringLiteral("phone");
    made.due = {due, false};
    return desk.ledger(desk.mara).make(made);
}

} // namespace

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
    void missedOnesAreOneDigest();
    void dismissingPutsAwayWithoutDeciding();
    void theDesktopIsToldOncePerPromise();
    void aChosenNotificationOpensItsPromise();
    void aNotificationHasItsAnswers_data();
    void aNotificationHasItsAnswers();
    void theAnswerIsOnePress_data();
    void theAnswerIsOnePress();
    void whatWasPutAwayComesBack();
    void aFollowUpIsAnsweredByItself();
    void whatAColleagueLetGoByIsOnlyLookedAt();
    void whoCoversReadsForWhom();
    void theDigestIsToldAndOpensItsPage();
    void whatWasMissedIsInTheDigestAlone();
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

void TestReminderBanner::missedOnesAreOneDigest() {
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

void TestReminderBanner::theDesktopIsToldOncePerPromise() {
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

void TestReminderBanner::aChosenNotificationOpensItsPromise() {
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

void TestReminderBanner::aNotificationHasItsAnswers_data() {
    QTest::addColumn<bool>("asks"); // a follow-up with words of its own
    QTest::addColumn<bool>("kept");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("open") << false << false << QStringList{"kept", "renegotiate", "snooze", "open"};
    QTest::newRow("a follow-up of an open one") << true << false << QStringList{"done", "kept", "snooze", "open"};
    QTest::newRow("a follow-up of one that was kept") << true << true << QStringList{"done", "snooze", "open"};
}

void TestReminderBanner::aNotificationHasItsAnswers() {
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

void TestReminderBanner::theAnswerIsOnePress_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("act"); // that is asked for; -1: none
    QTest::addColumn<bool>("raises");
    QTest::newRow("kept") << "kept" << int(PromiseAct::Keep) << false;
    QTest::newRow("renegotiate") << "renegotiate" << int(PromiseAct::Renegotiate) << true;
    QTest::newRow("snooze") << "snooze" << -1 << false;
    QTest::newRow("open") << "open" << -1 << false;
}

void TestReminderBanner::theAnswerIsOnePress() {
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

void TestReminderBanner::whatWasPutAwayComesBack() {
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

void TestReminderBanner::theDigestIsToldAndOpensItsPage() {
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

void TestReminderBanner::whatWasMissedIsInTheDigestAlone() {
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
