#include "tests/support/page_of.h"
#include "tests/support/wired_window.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/pages/promise_list_page.h"
#include "ui/pages/reports_page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/reminder_banner.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QSemaphore>
#include <QTableView>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::press;
using tests::WiredWindow;
using ui::PageId;

namespace {

constexpr Moment monday = tests::windowMonday;
constexpr QSize small(900, 600);

bool isFocusIn(const QWidget& part) {
    return part.isAncestorOf(QApplication::focusWidget());
}

/// A promise that Mara was reminded of, and that is overdue by now.
void aReminder(WiredWindow& desk) {
    desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 1h);
    desk.open.now = monday + 2h;
    desk.open.promise(desk.tariq, QStringLiteral("Bring the spare part"), monday + 5h);
    QTRY_VERIFY(desk.named("reminderBanner").isVisible());
}

/// The window as it is at its smallest, one promise selected, and its details over the page.
void detailsOverThePage(WiredWindow& desk) {
    desk.window.resize(small);
    desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 5h);
    QTRY_COMPARE(desk.page().model().openCount(), 1);
    desk.list().setFocus();
    QTRY_VERIFY(desk.page().actions().action(ui::PromiseAct::Keep).isEnabled()); // the row is read
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(isFocusIn(desk.named("detailsPanel")));
}

} // namespace

class TestWindowFocus : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
        m_appearance->apply(render::Theme::Light);
    }

    void theButtonThatBacksUpHasTheFocusBackOnceItIsDone() {
        WiredWindow desk;
        QListWidget& subjects = desk.openSettings();
        subjects.setCurrentItem(subjects.findItems(QStringLiteral("Backups"), Qt::MatchExactly).value(0));
        auto& backUp = desk.named<QAbstractButton>("backUpNow");
        QTRY_VERIFY(backUp.isVisible());
        backUp.setFocus();
        press(Qt::Key_Space);
        QVERIFY(!backUp.isEnabled());
        QTRY_VERIFY(desk.named("backupsTable").isVisible());
        QTRY_VERIFY(backUp.isEnabled());
        QCOMPARE(desk.focused(), QStringLiteral("backUpNow"));
    }

    void aBackupTakesNoFocusFromWhoeverWentElsewhereMeanwhile() {
        WiredWindow desk;
        QListWidget& subjects = desk.openSettings();
        subjects.setCurrentItem(subjects.findItems(QStringLiteral("Backups"), Qt::MatchExactly).value(0));
        auto& backUp = desk.named<QAbstractButton>("backUpNow");
        QTRY_VERIFY(backUp.isVisible());
        backUp.setFocus();
        press(Qt::Key_Space);
        desk.entry().setFocus();
        QTRY_VERIFY(backUp.isEnabled());
        QCOMPARE(desk.focused(), QStringLiteral("quickEntry"));
    }

    void theButtonThatExportsHasTheFocusBackOnceItIsDone() {
        WiredWindow desk;
        desk.questions.toSave = desk.open.folder.filePath(QStringLiteral("month.csv"));
        const PromiseId kept = desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 5h);
        desk.open.record(kept, Kept{}, desk.mara);
        desk.window.showPage(PageId::Reports);
        auto& csv = desk.named<QAbstractButton>("exportCsv");
        QTRY_VERIFY(csv.isEnabled());
        csv.setFocus();
        press(Qt::Key_Space);
        QVERIFY(!csv.isEnabled());
        QTRY_VERIFY(csv.isEnabled());
        QCOMPARE(desk.focused(), QStringLiteral("exportCsv"));
    }

    void theLastMonthLeavesTheFocusBesideTheButton() {
        WiredWindow desk;
        for (const auto due : {monday + 5h, monday + 24h * 14})
            desk.open.record(desk.open.promise(desk.mara, QStringLiteral("Send it"), due), Kept{}, desk.mara);
        desk.window.showPage(PageId::Reports);
        tests::pageOf<ui::ReportsPage>(desk.window, ui::PageId::Reports).setMonth(QDate(2026, 11, 1));
        QTRY_VERIFY(desk.named("monthChooser").accessibleName().contains(QStringLiteral("November")));
        auto& next = desk.named<QAbstractButton>("nextMonth");
        QTRY_VERIFY(next.isEnabled());
        next.setFocus();
        press(Qt::Key_Space);
        QTRY_VERIFY(!next.isEnabled());
        QCOMPARE(desk.focused(), QStringLiteral("monthChooser"));
    }

    void anImportThatFailedGivesTheFocusBackToTheFile() {
        WiredWindow desk;
        ui::ImportDialog dialog(
            desk.open.book, desk.questions, [] { return monday; }, QLocale(), &desk.window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setFile(desk.open.folder.filePath(QStringLiteral("none.csv")));
        dialog.show();
        auto* file = dialog.findChild<QWidget*>(QStringLiteral("importFile"));
        QTRY_VERIFY(file->hasFocus());
        QTest::keyClick(file, Qt::Key_Return);
        QTRY_VERIFY(file->isEnabled());
        QTRY_VERIFY(file->hasFocus());
    }

    void detailsOverThePageKeepTheFocusInside_data() {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Tab") << Qt::Key_Tab;
        QTest::newRow("Shift+Tab") << Qt::Key_Backtab;
    }
    void detailsOverThePageKeepTheFocusInside() {
        QFETCH(Qt::Key, key);
        WiredWindow desk;
        detailsOverThePage(desk);
        QSet<QString> reached;
        for (int i = 0; i < 20; ++i) {
            press(key);
            QVERIFY2(isFocusIn(desk.named("detailsPanel")), qPrintable(desk.focused()));
            reached.insert(desk.focused());
        }
        QVERIFY(reached.contains(QStringLiteral("closeDetails")));
        QVERIFY(reached.contains(QStringLiteral("keepPromiseButton")));
        QVERIFY(reached.contains(QStringLiteral("morePromiseActions")));
    }

    void escapeClosesTheDetailsAndGoesBackToTheRow() {
        WiredWindow desk;
        detailsOverThePage(desk);
        press(Qt::Key_D, Qt::ControlModifier); // once more than needed
        press(Qt::Key_Escape);
        QVERIFY(!desk.named("detailsPanel").isVisible());
        QVERIFY(desk.list().hasFocus());
    }

    void tabFromAboveReachesTheDetailsBeforeThePageBeneath() {
        WiredWindow desk;
        detailsOverThePage(desk);
        press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(desk.focused(), QStringLiteral("quickEntry"));
        for (int i = 0; i < 8 && !isFocusIn(desk.named("bodyArea")); ++i)
            press(Qt::Key_Tab);
        QVERIFY2(isFocusIn(desk.named("detailsPanel")), qPrintable(desk.focused()));
    }

    void aPromiseKeptInTheDetailsLeavesTheFocusInside() {
        WiredWindow desk;
        detailsOverThePage(desk);
        press(Qt::Key_K);
        QTRY_COMPARE(desk.page().model().openCount(), 0);
        QTRY_VERIFY(!desk.named("keepPromiseButton").isVisible());
        QVERIFY2(isFocusIn(desk.named("detailsPanel")), qPrintable(desk.focused()));
    }

    void escapeDismissesNoReminderFromAPage() {
        WiredWindow desk;
        aReminder(desk);
        press(Qt::Key_3, Qt::ControlModifier);
        auto& board = desk.named<QTableView>("teamBoard");
        QTRY_VERIFY(board.model()->columnCount() > 0 && board.hasFocus());
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.window.currentPage(), PageId::PromiseList);
        for (int i = 0; i < 4; ++i) {
            press(Qt::Key_Escape);
            QCoreApplication::processEvents();
            QVERIFY2(!isFocusIn(desk.named("reminderBanner")), qPrintable(desk.focused()));
        }
        QCOMPARE(desk.window.currentPage(), PageId::TeamBoard);
        QVERIFY(desk.named("reminderBanner").isVisible());
        QVERIFY2(isFocusIn(desk.named("teamBoardPage")), qPrintable(desk.focused()));
    }

    void escapeDismissesTheReminderInWhoseBarTheFocusIs() {
        WiredWindow desk;
        aReminder(desk);
        desk.list().setFocus();
        press(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(desk.focused(), QStringLiteral("reminderKept"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.named("reminderBanner").isVisible());
        QVERIFY2(isFocusIn(desk.page()), qPrintable(desk.focused()));
    }

    void tabEntersTheNavigationAtThePageThatIsShown_data() {
        QTest::addColumn<PageId>("page");
        QTest::newRow("my promises") << PageId::MyPromises;
        QTest::newRow("board") << PageId::TeamBoard;
        QTest::newRow("reports") << PageId::Reports;
        QTest::newRow("settings") << PageId::Settings;
    }
    void tabEntersTheNavigationAtThePageThatIsShown() {
        QFETCH(PageId, page);
        WiredWindow desk;
        desk.named("navigation3").setFocus(); // somebody was there before
        desk.window.showPage(page);
        desk.window.quickEntry().focusEntry();
        press(Qt::Key_Backtab);
        QCOMPARE(desk.focused(), QStringLiteral("navigation%1").arg(int(page)));
        press(Qt::Key_Tab);
        QCOMPARE(desk.focused(), QStringLiteral("quickEntry"));
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestWindowFocus)
#include "test_window_focus.moc"
