#include "tests/support/fake_desktop_integration.h"
#include "tests/support/settings_stage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>

using namespace kept;
using services::EntryKeyState;
using services::Preference;

namespace {

/// Settings, Desktop.
struct Stage : test::SettingsStage {
    test::FakeDesktopIntegration desktop;

    void openDesktop() {
        open();
        page->addDesktop(desktop);
        openSubject(subjects().count() - 1);
        QTRY_VERIFY(find<QCheckBox>("startWithSession")->isVisible());
    }
    bool isChecked(const char* name) const { return find<QAbstractButton>(name)->isChecked(); }
    QString hint(const char* name) const { return find<QLabel>(name)->text(); }
};

} // namespace

class TestDesktopSettings : public QObject {
    Q_OBJECT

private slots:
    void whatClosingDoesIsShownAndChanged() {
        Stage stage;
        stage.openDesktop();
        QVERIFY(stage.isChecked("closing_ask"));
        QTest::keyClick(stage.find<QRadioButton>("closing_keep"), Qt::Key_Space);
        QCOMPARE(stage.preferences.value(Preference::Closing), QStringLiteral("keep"));
        QTest::keyClick(stage.find<QRadioButton>("closing_quit"), Qt::Key_Space);
        QCOMPARE(stage.preferences.value(Preference::Closing), QStringLiteral("quit"));
    }

    void whatWasAnsweredAtClosingIsShown() {
        Stage stage;
        stage.openDesktop();
        stage.preferences.setValue(Preference::Closing, QStringLiteral("keep"));
        emit stage.desktop.changed();
        QVERIFY(stage.isChecked("closing_keep"));
    }

    void whereThereIsNoTrayItSaysWhatHappensInstead() {
        Stage stage;
        stage.openDesktop();
        QVERIFY(stage.hint("closingHint").contains(QStringLiteral("tray;")));
        stage.desktop.tray = false;
        emit stage.desktop.changed();
        QVERIFY(stage.hint("closingHint").contains(QStringLiteral("minimised")));
    }

    void itStartsWithTheSessionWhereThatIsWanted() {
        Stage stage;
        stage.openDesktop();
        QVERIFY(!stage.isChecked("startWithSession"));
        QTest::keyClick(stage.find<QCheckBox>("startWithSession"), Qt::Key_Space);
        QVERIFY(stage.desktop.starts);
        QTest::keyClick(stage.find<QCheckBox>("startWithSession"), Qt::Key_Space);
        QVERIFY(!stage.desktop.starts);
    }

    void whatCouldNotBeSetIsSaidAndShownAsItIs() {
        Stage stage;
        stage.openDesktop();
        stage.desktop.whyNot = QStringLiteral("Permission denied");
        QSignalSpy failed(stage.page.get(), &ui::SettingsPage::failed);
        QTest::keyClick(stage.find<QCheckBox>("startWithSession"), Qt::Key_Space);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("Permission denied")));
        QVERIFY(!stage.isChecked("startWithSession"));
    }

    void whereTheDesktopHasNoKeysTheCommandIsForTheTaking() {
        Stage stage;
        stage.openDesktop();
        QVERIFY(!stage.find<QCheckBox>("entryKey")->isVisible());
        QCOMPARE(stage.find<QLineEdit>("entryCommand")->text(), QStringLiteral("kept add --dialog"));
        stage.press("copyEntryCommand");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("kept add --dialog"));
    }

    void theKeyIsAskedForAndNamed() {
        Stage stage;
        stage.desktop.state = EntryKeyState::Off;
        stage.openDesktop();
        QVERIFY(!stage.isChecked("entryKey"));
        QTest::keyClick(stage.find<QCheckBox>("entryKey"), Qt::Key_Space);
        QCOMPARE(stage.desktop.state, EntryKeyState::Asking);
        stage.desktop.take(EntryKeyState::On, QStringLiteral("Super+Alt+K"));
        QVERIFY(stage.isChecked("entryKey"));
        QVERIFY(stage.hint("entryKeyHint").contains(QStringLiteral("Super+Alt+K")));
        stage.desktop.take(EntryKeyState::Refused, {});
        QVERIFY(!stage.isChecked("entryKey"));
        QVERIFY(stage.hint("entryKeyHint").contains(QStringLiteral("no key")));
    }
};

QTEST_MAIN(TestDesktopSettings)
#include "test_desktop_settings.moc"
