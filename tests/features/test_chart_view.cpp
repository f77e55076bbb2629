#include "render/outcomes_chart.h"
#include "render/trend_chart.h"
#include "tests/support/chart_figures.h"
#include "ui/widgets/chart_canvas.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/look.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace kept;
using render::ChartStyle;
using render::Figure;
using render::Theme;
using tests::english;
using tests::isWellFormed;
using tests::keepRates;
using tests::team;
using ui::ChartCanvas;
using ui::ChartView;

/// A chart in the window: keys, clicks, its numbers, and what is taken away from it.
class ChartViewTest : public QObject {
    Q_OBJECT

private slots:
    void theKeyboardWalksTheBarsAndOpensOne();
    void aChartIsOneThingWhoseMarksAreItsParts();
    void aButtonSaysWhichChartItIsAbout();
    void aClickOpensTheGroupUnderIt();
    void theNumbersStandBehindAToggle();
    void theNumbersTakeThePlaceOfTheChart_data();
    void theNumbersTakeThePlaceOfTheChart();
    void highContrastOfTheDesktopWins();
    void aRowOfTheNumbersOpensItsGroup();
    void figuresAreTakenAwayAsPictureAndNumbers();
    void anEmptyChartSaysWhatToExpect();
    void theThemeIsFollowed();
};

void ChartViewTest::theKeyboardWalksTheBarsAndOpensOne() {
    ChartView view;
    view.setFigure(keepRates(team()));
    view.resize(525, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto* canvas = view.findChild<ChartCanvas*>(QStringLiteral("chartCanvas"));
    canvas->setFocus(Qt::TabFocusReason);
    QSignalSpy opened(&view, &ChartView::activated);
    QTRY_COMPARE(canvas->currentMark(), 0);
    QTest::keyClick(canvas, Qt::Key_Down);
    QTest::keyClick(canvas, Qt::Key_Right);
    QTest::keyClick(canvas, Qt::Key_Down);
    QCOMPARE(canvas->currentMark(), 2);
    const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(canvas)->focusChild();
    QVERIFY(heard->text(QAccessible::Name).startsWith(QStringLiteral("Billing: 47 of 64 kept")));
    QTest::keyClick(canvas, Qt::Key_Home);
    QTest::keyClick(canvas, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toLongLong(), 7);
    QCOMPARE(opened[0][1].toString(), QStringLiteral("Service"));
}

void ChartViewTest::aChartIsOneThingWhoseMarksAreItsParts() {
    ChartView view;
    view.setFigure(keepRates(team()));
    view.resize(525, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto* canvas = view.findChild<ChartCanvas*>(QStringLiteral("chartCanvas"));
    const QAccessibleInterface& chart = *QAccessible::queryAccessibleInterface(view.findChild<ChartCanvas*>());
    QCOMPARE(chart.role(), QAccessible::Chart);
    QVERIFY(chart.text(QAccessible::Name).contains(keepRates(team()).finding));
    QVERIFY(chart.text(QAccessible::Description).contains(QStringLiteral("Billing: 47 of 64 kept")));
    QCOMPARE(chart.childCount(), 3);
    for (int index = 0; index < chart.childCount(); ++index) {
        QCOMPARE(chart.child(index)->text(QAccessible::Name), canvas->marks()[static_cast<std::size_t>(index)].text);
        QCOMPARE(chart.indexOfChild(chart.child(index)), index);
    }
    const QPoint first = chart.child(0)->rect().center();
    QVERIFY(chart.rect().contains(first));
    QCOMPARE(chart.childAt(first.x(), first.y()), chart.child(0));
    QSignalSpy opened(&view, &ChartView::activated);
    chart.child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toLongLong(), 8);
    view.setFigure({});
    QCOMPARE(chart.childCount(), 0);
    view.setFigure(keepRates(tests::manyGroups(30)));
    QCOMPARE(chart.childCount(), 30);
    QCOMPARE(chart.child(29)->text(QAccessible::Name), canvas->marks()[29].text);
}

void ChartViewTest::aButtonSaysWhichChartItIsAbout() {
    ChartView view;
    view.setFigure(keepRates(team()));
    auto* toggle = view.findChild<QPushButton*>(QStringLiteral("showNumbers"));
    QCOMPARE(QAccessible::queryAccessibleInterface(toggle)->role(), QAccessible::Button);
    for (int time = 0; time < 2; ++time) {
        QVERIFY(toggle->accessibleName().startsWith(toggle->text()));
        QVERIFY(toggle->accessibleName().contains(keepRates(team()).name));
        toggle->click();
    }
}

void ChartViewTest::aClickOpensTheGroupUnderIt() {
    ChartView view;
    view.setFigure(keepRates(team()));
    view.resize(525, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto* canvas = view.findChild<ChartCanvas*>(QStringLiteral("chartCanvas"));
    QSignalSpy opened(&view, &ChartView::activated);
    const QPoint where = canvas->mapFromScene(canvas->marks()[1].area.center());
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, where);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toLongLong(), 8);
}

void ChartViewTest::theNumbersStandBehindAToggle() {
    ChartView view;
    view.setFigure(keepRates(team()));
    view.show();
    auto* table = view.findChild<QTableView*>(QStringLiteral("chartNumbers"));
    const QAbstractItemModelTester tester(table->model());
    QVERIFY(!table->isVisible());
    view.findChild<QPushButton*>(QStringLiteral("showNumbers"))->click();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("Service"));
    QCOMPARE(table->model()->index(0, 1).data(Qt::EditRole).toLongLong(), 168);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("Billing: 47 of 64 kept")));
}

void ChartViewTest::theNumbersTakeThePlaceOfTheChart_data() {
    QTest::addColumn<Figure>("figure");
    QTest::newRow("few groups") << keepRates(team());
    QTest::newRow("many groups") << keepRates(tests::manyGroups(30));
    QTest::newRow("outcomes") << render::outcomesFigure(team()[0], QString(), english);
    QTest::newRow("trend") << render::trendFigure(tests::thirteenMonths(), QString(), english);
}

void ChartViewTest::theNumbersTakeThePlaceOfTheChart() {
    QFETCH(Figure, figure);
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* view = new ChartView;
    layout->addWidget(view);
    layout->addStretch(1);
    view->setFigure(figure);
    page.resize(760, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QSize before = view->size();
    const QSize hint = view->sizeHint();
    auto* toggle = view->findChild<QPushButton*>(QStringLiteral("showNumbers"));
    toggle->click();
    QCoreApplication::processEvents();
    QCOMPARE(view->sizeHint(), hint);
    QCOMPARE(view->size(), before);
    toggle->click();
    QCoreApplication::processEvents();
    QCOMPARE(view->size(), before);
}

void ChartViewTest::highContrastOfTheDesktopWins() {
    ui::setHighContrastShown(true);
    QPalette palette(Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Text, Qt::yellow);
    palette.setColor(QPalette::WindowText, Qt::yellow);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(palette);
    ChartView view;
    view.setFigure(keepRates(team()));
    const ChartStyle style = view.findChild<ChartCanvas*>(QStringLiteral("chartCanvas"))->chartStyle();
    QCOMPARE(style.color(render::Token::Surface), QColor(Qt::black));
    QCOMPARE(style.color(render::Token::Dim), QColor(Qt::yellow));
    QCOMPARE(ui::tokenColor(render::Token::Text), QColor(Qt::yellow));
    for (const domain::Outcome outcome : domain::allOutcomes) {
        QVERIFY(render::contrastRatio(ui::tokenColor(render::tokenFor(outcome)), Qt::black) >= 4.5);
    }
    QApplication::setPalette(before);
    ui::setHighContrastShown(false);
}

void ChartViewTest::aRowOfTheNumbersOpensItsGroup() {
    ChartView view;
    view.setFigure(render::outcomesFigure(team()[0], QString(), english));
    auto* table = view.findChild<QTableView*>(QStringLiteral("chartNumbers"));
    QSignalSpy opened(&view, &ChartView::activated);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        emit table->activated(table->model()->index(row, 0));
        QCOMPARE(opened.last()[1].toString(), domain::keyOf(domain::allOutcomes[static_cast<std::size_t>(row)]));
    }
}

void ChartViewTest::figuresAreTakenAwayAsPictureAndNumbers() {
    ChartView view;
    view.setFigure(keepRates(team()));
    QVERIFY(!QImage::fromData(view.content(ChartView::Format::Png), "PNG").isNull());
    QVERIFY(isWellFormed(view.content(ChartView::Format::Svg)));
    const QByteArray csv = view.content(ChartView::Format::Csv);
    QCOMPARE(csv.count("\r\n"), 4);
    QVERIFY(csv.contains("\r\nService,168,0.910714,"));
    QCOMPARE(view.fileName(ChartView::Format::Svg), QStringLiteral("Keep rate.svg"));
    view.findChild<QAction*>(QStringLiteral("copyChart"))->trigger();
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    QSignalSpy asked(&view, &ChartView::saveRequested);
    view.findChild<QAction*>(QStringLiteral("saveChartAsSvg"))->trigger();
    QCOMPARE(asked.size(), 1);
}

void ChartViewTest::anEmptyChartSaysWhatToExpect() {
    ChartView view;
    view.setFigure(keepRates({}));
    view.show();
    QVERIFY(view.findChild<QWidget*>(QStringLiteral("emptySentence"))->isVisible());
    QVERIFY(!view.findChild<QPushButton*>(QStringLiteral("showNumbers"))->isVisible());
    QVERIFY(!view.findChild<QAction*>(QStringLiteral("copyChart"))->isEnabled());
}

void ChartViewTest::theThemeIsFollowed() {
    ChartView view;
    view.setFigure(keepRates(team()));
    auto* canvas = view.findChild<ChartCanvas*>(QStringLiteral("chartCanvas"));
    QPalette dark;
    dark.setColor(QPalette::Window, render::color(render::Token::Window, Theme::Dark));
    dark.setColor(QPalette::WindowText, render::color(render::Token::Text, Theme::Dark));
    view.setPalette(dark);
    QCOMPARE(canvas->chartStyle().theme, Theme::Dark);
    QCOMPARE(canvas->marks().size(), std::size_t(3));
}

Q_DECLARE_METATYPE(kept::render::Figure)
QTEST_MAIN(ChartViewTest)
#include "test_chart_view.moc"
