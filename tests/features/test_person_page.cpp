#include "services/people.h"
#include "services/recognitions.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "tests/support/page_of.h"
#include "tests/support/wired_window.h"
#include "ui/pages/person/line_card.h"
#include "ui/pages/person_page.h"
#include "ui/pages/promise_list_page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/figure_tile.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
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

/// Mara kept five of six in time and broke one; one is open. Tariq, of another department, has one open.
void fill(WiredWindow& desk) {
    std::vector<PromiseId> some;
    for (int i = 0; i < 6; ++i)
        some.push_back(desk.open.promise(desk.mara, QStringLiteral("Send %1").arg(i), monday + 5h));
    desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 72h);
    desk.open.promise(desk.tariq, QStringLiteral("Bring the spare part"), monday + 5h);
    desk.open.record(some[0], Broken{QStringLiteral("forgot")}, desk.mara);
    for (int i = 1; i < 6; ++i)
        desk.open.record(some[static_cast<std::size_t>(i)], Kept{}, desk.mara);
    desk.open.run([&](storage::Database& database, services::Changes& changes) {
        services::recognize(database, {desk.tariq, desk.open.now}, changes, desk.mara, {some[1]},
                            QStringLiteral("Stayed late for it"));
    });
}

struct Stage : WiredWindow {
    explicit Stage(const QString& me = QStringLiteral("Mara Lind")) : WiredWindow(me, fill) {}

    void choose(const QString& words) {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTRY_VERIFY(named<QListView>("commandList").currentIndex().isValid());
        press(Qt::Key_Return);
    }
    /// The page, once the figures of that person are on it.
    void showFiguresOf(const QString& name) {
        choose(QStringLiteral("Figures of %1").arg(name));
        QTRY_COMPARE(window.currentPage(), PageId::Person);
        QTRY_COMPARE(page<QLabel>("pageTitle").text(), name);
        QTRY_VERIFY(page<ui::FigureTile>("openTile").isVisible());
    }
    template <class Widget> Widget& page(const char* name) {
        return *tests::pageOf<ui::PersonPage>(window, ui::PageId::Person).findChild<Widget*>(QLatin1String(name));
    }
    QString tile(const char* name) { return page<ui::FigureTile>(name).accessibleName(); }
    QString heading(const char* card) {
        return page<QWidget>(card).findChild<QLabel*>(QStringLiteral("cardTitle"))->accessibleName();
    }
    QStringList lines(const char* card) {
        const QAbstractItemModel& model = *page<QWidget>(card).findChild<QTableView*>()->model();
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.index(row, 0).data().toString();
        return found;
    }
    ui::PromiseListPage& listed() { return tests::pageOf<ui::PromiseListPage>(window, ui::PageId::PromiseList); }
    /// What the list is called, and how many are in it.
    void expectList(const QString& title, int count) {
        QTRY_COMPARE(window.currentPage(), PageId::PromiseList);
        QCOMPARE(listed().accessibleName(), title);
        QTRY_COMPARE(listed().model().promiseCount(), count);
        press(Qt::Key_Escape);
        QTRY_COMPARE(window.currentPage(), PageId::Person);
    }
};

} // namespace

/// It is Monday, 2026-11-23, 11:00 in Berlin.
class TestPersonPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
        m_appearance->apply(render::Theme::Light);
    }

    void onesOwnFiguresAreOneCommandAway() {
        Stage desk;
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.window.currentPage(), PageId::Person);
        QTRY_COMPARE(desk.page<QLabel>("pageTitle").text(), QStringLiteral("Mara Lind"));
        QTRY_COMPARE(desk.tile("openTile"), QStringLiteral("1 to do"));
        QCOMPARE(desk.tile("overdueTile"), QStringLiteral("0 overdue"));
        QCOMPARE(desk.tile("owedTile"), QStringLiteral("1 owed own-ups"));
        QCOMPARE(desk.tile("rateTile"), QStringLiteral("83\u00a0% kept (44–97\u00a0%), 5 of 6 judged"));
        press(Qt::Key_Escape);
        QCOMPARE(desk.window.currentPage(), PageId::MyPromises);
    }

    void theFiguresFollowTheTurnOfAMonth() {
        Stage desk;
        desk.showFiguresOf(QStringLiteral("Mara Lind"));
        auto& period = desk.page<QAbstractButton>("personPeriod");
        const auto chooseThisMonth = [&] {
            emit period.findChild<QMenu*>()->aboutToShow();
            for (QAction* action : period.findChild<QMenu*>()->actions())
                if (action->text() == QStringLiteral("This month"))
                    action->trigger();
        };
        chooseThisMonth();
        QTRY_COMPARE(period.text(), QStringLiteral("November 2026"));
        QTRY_COMPARE(desk.tile("rateTile"), QStringLiteral("83\u00a0% kept (44–97\u00a0%), 5 of 6 judged"));
        press(Qt::Key_Escape);
        QTRY_COMPARE(desk.window.currentPage(), PageId::MyPromises);
        desk.open.now = monday + 24h * 8; // 2026-12-01
        desk.showFiguresOf(QStringLiteral("Mara Lind"));
        QTRY_COMPARE(period.text(), QStringLiteral("December 2026"));
        QTRY_VERIFY(!desk.tile("rateTile").contains(QStringLiteral("5 of 6")));
    }

    void everyTileLeadsToItsPromises_data() {
        QTest::addColumn<QString>("tile");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("count");
        QTest::newRow("open") << QStringLiteral("openTile") << QStringLiteral("Mara Lind: open and overdue") << 1;
        QTest::newRow("overdue") << QStringLiteral("overdueTile") << QStringLiteral("Mara Lind: overdue") << 0;
        QTest::newRow("today") << QStringLiteral("todayTile") << QStringLiteral("Mara Lind: due today") << 0;
        QTest::newRow("judged") << QStringLiteral("rateTile") << QStringLiteral("Mara Lind: Q4 2026") << 6;
        QTest::newRow("owed") << QStringLiteral("owedTile") << QStringLiteral("Mara Lind: owed own-ups") << 1;
    }
    void everyTileLeadsToItsPromises() {
        QFETCH(QString, tile);
        QFETCH(QString, title);
        QFETCH(int, count);
        Stage desk;
        desk.showFiguresOf(QStringLiteral("Mara Lind"));
        desk.page<ui::FigureTile>(tile.toLatin1().constData()).setFocus();
        press(Qt::Key_Return);
        desk.expectList(title, count);
    }

    void everySentenceLeadsToItsPromises_data() {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("count");
        QTest::newRow("how early") << QStringLiteral("personTiming")
                                   << QStringLiteral("Typically done 5 h before the deadline")
                                   << QStringLiteral("Half are done by 5 h before the deadline")
                                   << QStringLiteral("Mara Lind: done in time or late · Q4 2026") << 5;
        QTest::newRow("thanks") << QStringLiteral("personThanks") << QStringLiteral("Recognized 1 times")
                                << QStringLiteral("Stayed late for it – Tariq Aziz")
                                << QStringLiteral("Recognized: Mara Lind") << 1;
        QTest::newRow("owed") << QStringLiteral("personOwed") << QStringLiteral("1 own-ups are owed")
                              << QStringLiteral("Send 0 – to Anna Keller") << QStringLiteral("Mara Lind: owed own-ups")
                              << 1;
    }
    void everySentenceLeadsToItsPromises() {
        QFETCH(QString, card);
        QFETCH(QString, finding);
        QFETCH(QString, line);
        QFETCH(QString, title);
        QFETCH(int, count);
        Stage desk;
        desk.showFiguresOf(QStringLiteral("Mara Lind"));
        const QByteArray latin = card.toLatin1();
        const char* name = latin.constData();
        QCOMPARE(desk.heading(name), finding);
        QCOMPARE(desk.lines(name).value(0), line);
        auto& table = *desk.page<QWidget>(name).findChild<QTableView*>();
        const QAbstractItemModelTester tester(table.model());
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        press(Qt::Key_Return);
        desk.expectList(title, count);
    }

    void aClickOnASentenceIsEnough() {
        Stage desk;
        desk.showFiguresOf(QStringLiteral("Mara Lind"));
        auto& table = *desk.page<QWidget>("personThanks").findChild<QTableView*>();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, 0)).center());
        desk.expectList(QStringLiteral("Recognized: Mara Lind"), 1);
    }

    void theChartsLeadToTheirPromises() {
        Stage desk;
        desk.showFiguresOf(QStringLiteral("Mara Lind"));
        emit desk.page<ui::ChartView>("personTrend").activated(0, QStringLiteral("2026-11"));
        desk.expectList(QStringLiteral("Mara Lind: November 2026"), 6);
        emit desk.page<ui::ChartView>("besideDepartment").activated(-1, {});
        desk.expectList(QStringLiteral("Service · Q4 2026"), 6);
        emit desk.page<ui::ChartView>("besideDepartment").activated(desk.mara.value(), {});
        desk.expectList(QStringLiteral("Mara Lind: Q4 2026"), 6);
    }

    void anotherPeriodIsReadAnew() {
        Stage desk;
        desk.showFiguresOf(QStringLiteral("Mara Lind"));
        auto& button = desk.page<QPushButton>("personPeriod");
        emit button.menu()->aboutToShow();
        for (QAction* action : button.menu()->actions())
            if (action->text() == QStringLiteral("Last month"))
                action->trigger();
        QTRY_COMPARE(desk.tile("rateTile"), QStringLiteral("— nothing judged: October 2026"));
        QCOMPARE(desk.tile("openTile"), QStringLiteral("1 to do"));
        QCOMPARE(desk.heading("personMisses"), QStringLiteral("Too few to tell what misses have in common"));
        QCOMPARE(desk.heading("personTiming"), QStringLiteral("How early or late can't be told yet"));
    }

    void whatHappensMeanwhileIsShown() {
        Stage desk;
        desk.showFiguresOf(QStringLiteral("Tariq Aziz"));
        QCOMPARE(desk.tile("openTile"), QStringLiteral("1 to do"));
        desk.open.promise(desk.tariq, QStringLiteral("Call back"), monday + 6h);
        QTRY_COMPARE(desk.tile("openTile"), QStringLiteral("2 to do"));
        QCOMPARE(desk.heading("personThanks"), QStringLiteral("Not recognized yet"));
        QCOMPARE(desk.heading("personOwed"), QStringLiteral("No own-up is owed"));
    }

    void whatMissesHaveInCommonIsPrivate_data() {
        QTest::addColumn<QString>("me");
        QTest::addColumn<QString>("whose");
        QTest::addColumn<bool>("isPrivate");
        QTest::newRow("nobody named sees what the file shows") << QString() << QStringLiteral("Tariq Aziz") << false;
        QTest::newRow("one's own") << QStringLiteral("Tariq Aziz") << QStringLiteral("Tariq Aziz") << false;
        QTest::newRow("not a colleague's") << QStringLiteral("Tariq Aziz") << QStringLiteral("Mara Lind") << true;
    }
    void whatMissesHaveInCommonIsPrivate() {
        QFETCH(QString, me);
        QFETCH(QString, whose);
        QFETCH(bool, isPrivate);

        Stage desk(me);
        desk.showFiguresOf(whose);
        QCOMPARE(desk.heading("personMisses") == QStringLiteral("What misses have in common is private"), isPrivate);
    }

    void theHeadOfAColumnLeadsHereAndEscapeBack() {
        Stage desk;
        press(Qt::Key_3, Qt::ControlModifier);
        auto& board = desk.named<QTableView>("teamBoard");
        QTRY_VERIFY(board.model()->columnCount() == 2);
        board.setFocus();
        board.setCurrentIndex(board.model()->index(0, 1));
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.window.currentPage(), PageId::Person);
        QTRY_COMPARE(desk.page<QLabel>("pageTitle").text(), QStringLiteral("Tariq Aziz"));
        press(Qt::Key_Escape);
        QCOMPARE(desk.window.currentPage(), PageId::TeamBoard);
    }

    void howItIsCountedIsOneClickAway_data() { tests::addRowsOfPages(); }
    void howItIsCountedIsOneClickAway() {
        QFETCH(PageId, id);
        if (id != PageId::TeamBoard && id != PageId::Charts)
            return;
        Stage desk;
        desk.window.enterPage(id);
        const auto buttons = desk.window.findChildren<QPushButton*>(QStringLiteral("howCounted"));
        const auto button = std::ranges::find_if(buttons, &QWidget::isVisible);
        QVERIFY(button != buttons.end());
        (*button)->click();
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.dialog()->objectName(), QStringLiteral("countingExplanation"));
        QTRY_VERIFY(desk.dialog()->isAncestorOf(QApplication::focusWidget()));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
    }

    void aBookThatIsGoneIsSaidSo() {
        Stage desk;
        desk.open.book.close();
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.window.currentPage(), PageId::Person);
        const QWidget& shown = *desk.page<QStackedWidget>("personStates").currentWidget();
        QTRY_COMPARE(shown.findChild<QLabel*>(QStringLiteral("emptySentence"))->text(),
                     QStringLiteral("The figures could not be read."));
    }

    void theEarlyWarningProposesAndOpensTheHandOver() {
        WiredWindow desk(QStringLiteral("Mara Lind"), [](WiredWindow& before) {
            const PersonId ben = before.open.person(QStringLiteral("Ben Ott"), QStringLiteral("Service"));
            for (int day = 0; day < 15; ++day) { // three things a day, until Friday of the week after next
                std::vector<PromiseId> some;
                for (int i = 0; i < 3; ++i)
                    some.push_back(before.open.promise(ben, QStringLiteral("Call"), before.open.now + 48h));
                for (const PromiseId promise : some)
                    before.open.record(promise, Kept{}, ben);
                before.open.now += day % 5 == 4 ? 72h : 24h;
            }
            const Moment due = before.open.now + 28h;
            before.open.promise(before.mara, QStringLiteral("Send the invoice"), due);
            before.open.run([&](storage::Database& database, services::Changes& changes) {
                const QDate day = dayOf(due, QTimeZone("Europe/Berlin"));
                (void)services::addAbsences(database, {before.mara, before.open.now}, changes, before.mara,
                                            {{.first = day, .last = day}});
            });
        });
        desk.window.enterPage(PageId::TeamBoard);
        desk.named<QPushButton>("boardEarlyWarning").click();
        auto& proposals = desk.named<QTableView>("handOverProposals");
        QTRY_VERIFY(proposals.isVisible());
        const QAbstractItemModelTester tester(proposals.model());
        QCOMPARE(proposals.model()->rowCount(), 1);
        QCOMPARE(proposals.model()->index(0, 2).data().toString(), QStringLiteral("Ben Ott"));
        QVERIFY(desk.named<QTableView>("loadAhead").model()->index(0, 0).data().toString() ==
                QStringLiteral("Mara Lind"));
        proposals.setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.dialog()->objectName(), QStringLiteral("handOverDialog"));
        const auto chosen = [&desk] {
            return desk.dialog()->findChild<QComboBox*>(QStringLiteral("handOverTo"))->currentText();
        };
        QCOMPARE(chosen(), QStringLiteral("Ben Ott")); // who is proposed
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        desk.comeBack();
        proposals.setFocus();
        press(Qt::Key_H); // the key of the board does the same
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(chosen(), QStringLiteral("Ben Ott"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
    }

    void theEarlyWarningLeadsToWhatItCounts() {
        Stage desk;
        desk.window.enterPage(PageId::TeamBoard);
        desk.named<QPushButton>("boardEarlyWarning").click();
        auto& load = desk.named<QTableView>("loadAhead");
        QTRY_COMPARE(load.model()->rowCount(), 2);
        QTRY_VERIFY(desk.named<QPushButton>("showUntold").isVisible());
        QVERIFY(!desk.named<QTableView>("warnedPromises").isVisible()); // too few are like these
        load.setFocus();
        const QModelIndex today =
            load.model()->index(load.model()->index(0, 0).data() == QStringLiteral("Tariq Aziz") ? 0 : 1, 1);
        load.setCurrentIndex(today);
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.window.currentPage(), PageId::PromiseList);
        QTRY_COMPARE(desk.listed().model().promiseCount(), 1);
        press(Qt::Key_Escape);
        QTRY_COMPARE(desk.window.currentPage(), PageId::TeamBoard);
        desk.named<QPushButton>("showUntold").click();
        QTRY_COMPARE(desk.listed().accessibleName(), QStringLiteral("Early warning: no chance told"));
        QTRY_COMPARE(desk.listed().model().promiseCount(), 2);
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestPersonPage)
#include "test_person_page.moc"
