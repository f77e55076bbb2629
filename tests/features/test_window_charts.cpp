#include "services/saved_views.h"
#include "storage/database.h"
#include "tests/support/page_of.h"
#include "tests/support/wired_window.h"
#include "ui/main_window/view_list.h"
#include "ui/pages/charts_page.h"
#include "ui/pages/promise_list_page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/chart_canvas.h"
#include "ui/widgets/promise_list_view.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::press;
using tests::WiredWindow;
using ui::ChartsFilter;
using ui::PageId;

namespace {

constexpr Moment monday = tests::windowMonday;
constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

QString message(WiredWindow& desk) {
    return desk.window.messages().isShowing() ? desk.named<QLabel>("messageHappened").text() : QString();
}

ui::ChartsPage& charts(WiredWindow& desk) {
    return tests::pageOf<ui::ChartsPage>(desk.window, ui::PageId::Charts);
}

/// The charts page with the focus in it, over a book in which Mara kept one promise.
void enterCharts(WiredWindow& desk) {
    desk.selectedPromise();
    press(Qt::Key_K);
    QTRY_COMPARE(desk.row(1).outcome, Outcome::Kept);
    desk.window.enterPage(PageId::Charts);
    QTRY_VERIFY(charts(desk).isAncestorOf(QApplication::focusWidget()));
}

QAbstractButton* view(WiredWindow& desk, const QString& name) {
    for (auto* button : desk.window.views().findChildren<QAbstractButton*>())
        if (button->text() == name)
            return button;
    return nullptr;
}

void saveView(WiredWindow& desk, const QString& name) {
    press(Qt::Key_S, ctrlShift);
    QTRY_VERIFY(desk.dialog());
    QTRY_VERIFY(desk.dialog()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), name);
    press(Qt::Key_Return);
    QTRY_VERIFY(!desk.dialog());
    desk.comeBack();
    QTRY_VERIFY(view(desk, name));
}

void copy(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

/// Charts in the window: their views, their addresses, and the promises behind them.
class TestWindowCharts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
        m_appearance->apply(render::Theme::Light);
    }

    void aViewOfChartsComesBackAsItWasSaved() {
        WiredWindow desk;
        enterCharts(desk);
        ChartsFilter filter;
        filter.span = ChartsFilter::Span::LastQuarter;
        filter.compares = false;
        filter.byWeek = true;
        filter.internal = false;
        filter.size = Size::Large;
        charts(desk).setFilter(filter);
        saveView(desk, QStringLiteral("Large ones"));
        charts(desk).setFilter({});
        desk.window.enterPage(PageId::MyPromises);
        view(desk, QStringLiteral("Large ones"))->click();
        QCOMPARE(desk.window.currentPage(), PageId::Charts);
        QVERIFY(charts(desk).filter() == filter);
        QVERIFY(view(desk, QStringLiteral("Large ones"))->isChecked());
    }

    void aViewThatWasLeftIsNoLongerMarked() {
        WiredWindow desk;
        enterCharts(desk);
        saveView(desk, QStringLiteral("Mine"));
        view(desk, QStringLiteral("Mine"))->click();
        QVERIFY(view(desk, QStringLiteral("Mine"))->isChecked());
        QMenu& periods = *desk.named<QPushButton>("periodFilter").menu();
        emit periods.aboutToShow();
        periods.actions().first()->trigger();
        QCOMPARE(charts(desk).filter().span, ChartsFilter::Span::ThisWeek);
        QVERIFY(!view(desk, QStringLiteral("Mine"))->isChecked());
    }

    void ofAViewOfChartsTheNameIsChanged() {
        WiredWindow desk;
        enterCharts(desk);
        ChartsFilter filter;
        filter.span = ChartsFilter::Span::LastWeek;
        charts(desk).setFilter(filter);
        saveView(desk, QStringLiteral("Old"));
        emit desk.window.views().editWanted(1);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(!desk.dialog()->findChild<QWidget*>(QStringLiteral("viewSearch")));
        auto* name = desk.dialog()->findChild<QLineEdit*>(QStringLiteral("viewName"));
        name->setText(QStringLiteral("New"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(view(desk, QStringLiteral("New")));
        desk.comeBack();
        charts(desk).setFilter({});
        view(desk, QStringLiteral("New"))->click();
        QVERIFY(charts(desk).filter() == filter);
    }

    void aViewOfALaterVersionSaysSo() {
        WiredWindow desk;
        enterCharts(desk);
        desk.open.run([&](storage::Database& database, services::Changes& changes) {
            services::saveView(database, {desk.mara, desk.open.now}, QStringLiteral("Later"), {}, false,
                               QStringLiteral("period=this-month&era=now"));
            changes.everything = true;
        });
        QTRY_VERIFY(view(desk, QStringLiteral("Later")));
        const ChartsFilter before = charts(desk).filter();
        view(desk, QStringLiteral("Later"))->click();
        QVERIFY2(message(desk).contains(QStringLiteral("“era=now”")), qPrintable(message(desk)));
        QVERIFY(charts(desk).filter() == before);
        QVERIFY(!view(desk, QStringLiteral("Later"))->isChecked());
    }

    void anAddressIsCopiedAndPasted() {
        WiredWindow desk;
        enterCharts(desk);
        ChartsFilter filter;
        filter.span = ChartsFilter::Span::LastMonth;
        filter.person = desk.tariq;
        charts(desk).setFilter(filter);
        QTRY_VERIFY(charts(desk).address().contains(QStringLiteral("Tariq")));
        press(Qt::Key_C, ctrlShift);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("kept:charts?period=last-month&compare=before&person=Tariq%20Aziz"));
        QVERIFY(message(desk).contains(QStringLiteral("kept:charts?")));
        charts(desk).setFilter({});
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(charts(desk).filter() == filter);
    }

    void whatIsNoAddressChangesNothing_data() {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("named");
        QTest::newRow("nothing") << QString() << QStringLiteral("“”");
        QTest::newRow("words") << QStringLiteral("Call Anna") << QStringLiteral("“Call Anna”");
        QTest::newRow("nobody") << QStringLiteral("kept:charts?period=last-week&person=Jo")
                                << QStringLiteral("“person=Jo”");
        QTest::newRow("key") << QStringLiteral("kept:charts?period=last-week&sort=name")
                             << QStringLiteral("“sort=name”");
    }
    void whatIsNoAddressChangesNothing() {
        QFETCH(QString, pasted);
        QFETCH(QString, named);
        WiredWindow desk;
        enterCharts(desk);
        const ChartsFilter before = charts(desk).filter();
        copy(pasted);
        press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY2(message(desk).contains(named), qPrintable(message(desk)));
        QVERIFY(charts(desk).filter() == before);
    }

    void anAddressIsOpenedFromThePalette() {
        WiredWindow desk;
        desk.selectedPromise();
        copy(QStringLiteral("kept:charts?period=all-time&department=logistics"));
        press(Qt::Key_K, Qt::ControlModifier);
        press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.named<QLabel>("noCommand").text(), QStringLiteral("Enter opens this address."));
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.window.currentPage(), PageId::Charts);
        QCOMPARE(charts(desk).filter().span, ChartsFilter::Span::AllTime);
        QVERIFY(charts(desk).filter().department.has_value());
        QVERIFY(charts(desk).isAncestorOf(QApplication::focusWidget()));
    }

    void anAddressThatIsNotUnderstoodLeavesThePageAlone() {
        WiredWindow desk;
        desk.selectedPromise();
        desk.desk->openAddress(QStringLiteral("kept:charts?department=Nowhere"));
        QTRY_VERIFY2(message(desk).contains(QStringLiteral("“department=Nowhere”")), qPrintable(message(desk)));
        QCOMPARE(desk.window.currentPage(), PageId::MyPromises);
        desk.desk->openAddress(QStringLiteral("kept:charts?period=all-time"));
        QTRY_COMPARE(desk.window.currentPage(), PageId::Charts);
        QVERIFY2(!desk.window.messages().isShowing(), qPrintable(message(desk)));
    }

    void whatWasSaidSinceAnAddressWasRefusedStays() {
        WiredWindow desk;
        desk.selectedPromise();
        desk.desk->openAddress(QStringLiteral("kept:charts?department=Nowhere"));
        QTRY_VERIFY(message(desk).contains(QStringLiteral("Nowhere")));
        desk.window.messages().say({.kind = ui::MessageKind::Warning, .happened = QStringLiteral("Something else.")});
        desk.desk->openAddress(QStringLiteral("kept:charts?period=all-time"));
        QTRY_COMPARE(desk.window.currentPage(), PageId::Charts);
        QVERIFY(desk.window.messages().isShowing());
    }

    void aBarLeadsToItsPromisesAndBack() {
        WiredWindow desk;
        enterCharts(desk);
        ChartsFilter filter;
        filter.span = ChartsFilter::Span::AllTime;
        charts(desk).setFilter(filter);
        auto* canvas = desk.named("marginsChart").findChild<ui::ChartCanvas*>();
        QTRY_VERIFY(!canvas->marks().empty());
        canvas->setFocus();
        for (std::size_t i = 0; i < canvas->marks().size(); ++i) {
            if (canvas->marks()[i].text.contains(QStringLiteral("100")))
                canvas->moveTo(static_cast<int>(i));
        }
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.window.currentPage(), PageId::PromiseList);
        QTRY_COMPARE(tests::pageOf<ui::PromiseListPage>(desk.window, ui::PageId::PromiseList).model().promiseCount(),
                     1);
        press(Qt::Key_Escape);
        QTRY_COMPARE(desk.window.currentPage(), PageId::Charts);
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestWindowCharts)
#include "test_window_charts.moc"
