#include "startup/presence.h"
#include "tests/support/fake_preferences.h"
#include "tests/support/fake_tray.h"
#include "ui/main_window/main_window.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using services::Preference;
using startup::Presence;

namespace {

/// A window, and what decides whether it is seen.
struct Stage {
    test::FakeTray tray;
    test::FakePreferences preferences;
    Presence presence{tray, preferences};
    std::unique_ptr<ui::MainWindow> window = std::make_unique<ui::MainWindow>();
    QSignalSpy quit{&presence, &Presence::quitWanted};

    explicit Stage(bool hasBook = true) { presence.follow(*window, hasBook); }
    ~Stage() { presence.letGo(); }

    void show() {
        presence.show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    QMessageBox* question() const { return window->findChild<QMessageBox*>(QStringLiteral("closingDialog")); }
    void answer(Qt::Key key) const {
        QTRY_VERIFY(question() && question()->isVisible());
        QTest::keyClick(question(), key);
        QTRY_VERIFY(!question());
    }
};

} // namespace

class TestPresence : public QObject {
    Q_OBJECT

private slots:
    void closingAsksOnceAndEnterKeepsItRunningInTheTray() {
        Stage stage;
        stage.show();
        QVERIFY(!stage.window->close());
        stage.answer(Qt::Key_Return);
        QVERIFY(!stage.window->isVisible());
        QCOMPARE(stage.quit.size(), 0);
        QCOMPARE(stage.preferences.value(Preference::Closing), QStringLiteral("keep"));
        stage.presence.raise();
        QVERIFY(stage.window->isVisible());
        QVERIFY(!stage.window->close());
        QVERIFY(!stage.question()); // not again
        QVERIFY(!stage.window->isVisible());
    }

    void whoeverAnswersQuitQuitsNowAndLater() {
        Stage stage;
        stage.show();
        stage.window->close();
        QTRY_VERIFY(stage.question());
        QTest::mouseClick(stage.question()->findChild<QPushButton*>(QStringLiteral("quitOnClose")), Qt::LeftButton);
        QTRY_COMPARE(stage.quit.size(), 1);
        QCOMPARE(stage.preferences.value(Preference::Closing), QStringLiteral("quit"));
        stage.window->close();
        QTRY_COMPARE(stage.quit.size(), 2);
        QVERIFY(!stage.question());
    }

    void escapeLeavesTheWindowAndTheQuestionForAnotherTime() {
        Stage stage;
        stage.show();
        stage.window->close();
        stage.window->close(); // asked already
        QTRY_COMPARE(stage.window->findChildren<QMessageBox*>().size(), 1);
        stage.answer(Qt::Key_Escape);
        QVERIFY(stage.window->isVisible());
        QCOMPARE(stage.quit.size(), 0);
        QCOMPARE(stage.preferences.value(Preference::Closing), QStringLiteral("ask"));
        stage.window->close();
        QTRY_VERIFY(stage.question());
    }

    void whereThereIsNoTrayItSaysSoAndMinimises() {
        Stage stage;
        stage.tray.available = false;
        stage.show();
        stage.window->close();
        QTRY_VERIFY(stage.question());
        QVERIFY(stage.question()->informativeText().contains(QStringLiteral("minimised")));
        stage.answer(Qt::Key_Return);
        QTRY_VERIFY(stage.window->isMinimized());
        stage.presence.raise();
        QTRY_VERIFY(!stage.window->isMinimized());
    }

    void aWindowWithoutABookQuitsUnasked() {
        Stage stage(false);
        stage.show();
        QVERIFY(stage.window->close());
        QVERIFY(!stage.question());
        QTRY_COMPARE(stage.quit.size(), 1);
    }

    void theEndOfTheSessionIsNotAskedAbout() {
        Stage stage;
        stage.show();
        stage.presence.leave();
        QVERIFY(stage.window->close());
        QVERIFY(!stage.question());
        QTRY_COMPARE(stage.quit.size(), 1);
    }

    void quitQuitsWhateverClosingDoes() {
        Stage stage;
        stage.preferences.setValue(Preference::Closing, QStringLiteral("keep"));
        stage.show();
        stage.window->actions().find(QStringLiteral("quit"))->trigger();
        QCOMPARE(stage.quit.size(), 1);
        emit stage.tray.quitWanted();
        QCOMPARE(stage.quit.size(), 2);
    }

    void aClickOnTheTrayBringsTheWindowAndSendsItAway() {
        Stage stage;
        stage.show();
        emit stage.tray.pressed();
        QTRY_VERIFY(!stage.window->isVisible());
        emit stage.tray.pressed();
        QTRY_VERIFY(stage.window->isVisible());
        stage.window->showMinimized();
        emit stage.tray.pressed();
        QTRY_VERIFY(stage.window->isVisible() && !stage.window->isMinimized());
    }

    void startedHiddenItWaitsInTheTray() {
        Stage stage;
        stage.presence.beginHidden();
        stage.presence.show();
        QVERIFY(!stage.window->isVisible());
        emit stage.tray.windowWanted();
        QVERIFY(stage.window->isVisible());
    }

    void startedHiddenWithoutATrayItIsMinimised() {
        Stage stage;
        stage.tray.available = false;
        stage.presence.beginHidden();
        stage.presence.show();
        QVERIFY(stage.window->isMinimized());
    }

    void startedHiddenBeforeThePanelItIsNotSeenUntilThatIsDecided() {
        Stage stage;
        stage.tray.available = false;
        stage.tray.awaited = true;
        stage.presence.beginHidden();
        stage.presence.show();
        QVERIFY(!stage.window->isVisible());
        stage.tray.decide();
        QVERIFY(stage.window->isMinimized());
    }

    void startedHiddenWithoutABookItIsShown() {
        Stage stage(false);
        stage.presence.beginHidden();
        stage.presence.show();
        QVERIFY(stage.window->isVisible());
    }

    void anotherBooksWindowIsHiddenAsTheOneBefore() {
        Stage stage;
        stage.preferences.setValue(Preference::Closing, QStringLiteral("keep"));
        stage.show();
        stage.window->close();
        stage.presence.letGo();
        stage.window = std::make_unique<ui::MainWindow>();
        stage.presence.follow(*stage.window, true);
        stage.presence.show();
        QVERIFY(!stage.window->isVisible());
        stage.presence.raise();
        QVERIFY(stage.window->isVisible());
    }
};

QTEST_MAIN(TestPresence)
#include "test_presence.moc"
