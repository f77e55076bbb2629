#include "domain/margin.h"
#include "render/due_hours_figure.h"
#include "services/standards.h"
#include "tests/support/charts_stage.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/chart_canvas.h"

#include <QApplication>
#include <QTableView>

#include <algorithm>

using namespace kept;
using domain::Grouping;
using services::GroupTally;
using tests::allTime;
using ui::ChartsFilter;
using ui::ChartView;
using Span = ChartsFilter::Span;
using Stage = tests::ChartsStage;

namespace {

struct Kind {
    const char* chart;
    Grouping grouping;
};

constexpr std::array kinds = {
    Kind{"departmentsChart", Grouping::Department},
    Kind{"peopleChart", Grouping::Person},
    Kind{"channelsChart", Grouping::Channel},
    Kind{"promiseesChart", Grouping::Promisee},
    Kind{"sizesChart", Grouping::Size},
    Kind{"standardsChart", Grouping::Service},
    Kind{"marginsChart", Grouping::Margin},
    Kind{"hoursChart", Grouping::DueHour},
    Kind{"trendChart", Grouping::Week},
};

ChartsFilter quarter() {
    ChartsFilter filter;
    filter.span = Span::Days;
    filter.days = {QDate(2015, 1, 1), QDate(2015, 3, 31)};
    filter.byWeek = true;
    return filter;
}

/// In the words of the filter: what the figures are asked for.
services::SummaryQuery queryOf(const ChartsFilter& filter) {
    return {.period = filter.days,
            .department = filter.department,
            .person = filter.person,
            .channel = filter.channel,
            .size = filter.size,
            .service = filter.service,
            .internal = filter.internal};
}

/// What was judged, by the ids of the groups; weeks by their keys.
QMap<QString, qint64> judgedIn(const std::vector<GroupTally>& groups, Grouping grouping) {
    QMap<QString, qint64> judged;
    for (const GroupTally& group : groups)
        if (group.tally.judged() > 0)
            judged[grouping == Grouping::Week ? group.key : QString::number(group.id)] += group.tally.judged();
    return judged;
}

} // namespace

/// Charts by kind, by margin, by hour and by week: the figures in them and the promises behind them.
class TestChartsKinds : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { (new ui::Appearance(*qApp, this))->apply(render::Theme::Light); }

    void everyMarkOpensAsManyPromisesAsAreJudgedThere_data();
    void everyMarkOpensAsManyPromisesAsAreJudgedThere();
    void weeksAreOfferedForAYearAtMost();
    void outcomesAndKeepRatesOfAGroupAreSwitched();
    void aSegmentOpensExactlyItsPromises();
    void aSegmentOfTheWholeBarOpensItsPromises();
    void everyRateStandsBesideThePeriodBefore();
    void arrowsWalkTheHoursAsTheyLie();
    void aLimitThatNothingIsInSaysSo();
};

void TestChartsKinds::everyMarkOpensAsManyPromisesAsAreJudgedThere_data() {
    QTest::addColumn<int>("limited");
    QTest::newRow("all") << 0;
    QTest::newRow("one channel") << 1;
    QTest::newRow("one standard and size, to customers") << 2;
    QTest::newRow("one person of one department") << 3;
}

void TestChartsKinds::everyMarkOpensAsManyPromisesAsAreJudgedThere() {
    QFETCH(int, limited);
    Stage stage;
    ChartsFilter filter = quarter();
    const auto largest = [&](Grouping grouping) {
        const auto groups = stage.tallies(grouping, queryOf(filter));
        return std::ranges::max_element(groups, {}, [](const GroupTally& group) { return group.tally.judged(); })->id;
    };
    if (limited == 1)
        filter.channel = domain::ChannelId(largest(Grouping::Channel));
    if (limited == 2) {
        filter.service = domain::ServiceId(largest(Grouping::Service));
        filter.size = domain::Size::Medium;
        filter.internal = false;
    }
    if (limited == 3) {
        filter.department = domain::DepartmentId(largest(Grouping::Department));
        filter.person = domain::PersonId(largest(Grouping::Person));
    }
    stage.settle(filter);
    for (const Kind& kind : kinds) {
        auto& canvas = *stage.find(kind.chart).findChild<ui::ChartCanvas*>();
        services::SummaryQuery query = queryOf(filter);
        if (kind.grouping == Grouping::Department)
            query.person.reset(); // the whole department's
        if (kind.grouping == Grouping::Week)
            query.period = {QDate(2014, 12, 29), QDate(2015, 4, 5)};
        const QMap<QString, qint64> expected = judgedIn(stage.tallies(kind.grouping, query), kind.grouping);
        QMap<QString, qint64> opened;
        for (std::size_t i = 0; i < canvas.marks().size(); ++i) {
            const render::Mark& mark = canvas.marks()[i];
            stage.wanted.clear();
            canvas.moveTo(static_cast<int>(i));
            QTest::keyClick(&canvas, Qt::Key_Return);
            QCOMPARE(stage.wanted.size(), 1);
            if (const qint64 count = stage.countOf(stage.wanted[0].first); count > 0)
                opened[kind.grouping == Grouping::Week ? mark.key : QString::number(mark.id)] += count;
        }
        QVERIFY2(!expected.isEmpty(), kind.chart);
        if (opened != expected)
            qWarning() << kind.chart << opened << expected;
        QCOMPARE(opened, expected);
    }
}

void TestChartsKinds::weeksAreOfferedForAYearAtMost() {
    Stage stage;
    ChartsFilter filter = quarter();
    filter.byWeek = false;
    stage.settle(filter);
    auto& other = *stage.find("trendChart").findChild<QPushButton*>(QStringLiteral("switchChart"));
    QVERIFY(other.isVisible());
    QCOMPARE(other.text(), QStringLiteral("Show weeks"));
    other.click();
    QVERIFY(stage.page->filter().byWeek);
    QTRY_VERIFY(stage.shownNumbers("trendChart").startsWith(QStringLiteral("week,")));
    QCOMPARE(other.text(), QStringLiteral("Show months"));
    stage.settle(allTime());
    QTRY_VERIFY(!other.isVisible());
    QVERIFY(stage.shownNumbers("trendChart").startsWith(QStringLiteral("month,")));
}

void TestChartsKinds::outcomesAndKeepRatesOfAGroupAreSwitched() {
    Stage stage;
    stage.settle(quarter());
    for (const char* chart : {"departmentsChart", "peopleChart"}) {
        ChartView& view = stage.find(chart);
        const QString rates = view.accessibleName();
        const auto rowsOf = [&view] {
            return std::ranges::count_if(view.findChild<ui::ChartCanvas*>()->marks(),
                                         [](const render::Mark& mark) { return mark.part.isEmpty(); });
        };
        const auto groups = rowsOf();
        auto& other = *view.findChild<QPushButton*>(QStringLiteral("switchChart"));
        QCOMPARE(other.text(), QStringLiteral("Show outcomes"));
        other.click();
        QVERIFY(view.accessibleName().contains(QStringLiteral(" kept")));
        QCOMPARE(rowsOf(), groups);
        QVERIFY(view.fileName(ChartView::Format::Csv).startsWith(QStringLiteral("Outcomes by")));
        QCOMPARE(other.text(), QStringLiteral("Show keep rates"));
        other.click();
        QCOMPARE(view.accessibleName(), rates);
    }
}

void TestChartsKinds::aSegmentOpensExactlyItsPromises() {
    Stage stage;
    stage.settle(quarter());
    for (const auto& [chart, grouping] :
         {std::pair("departmentsChart", Grouping::Department), std::pair("peopleChart", Grouping::Person)}) {
        stage.find(chart).findChild<QPushButton*>(QStringLiteral("switchChart"))->click();
        auto& canvas = *stage.find(chart).findChild<ui::ChartCanvas*>();
        const auto groups = stage.tallies(grouping, queryOf(quarter()));
        int segments = 0;
        for (std::size_t i = 0; i < canvas.marks().size(); ++i) {
            const render::Mark mark = canvas.marks()[i];
            const auto group = std::ranges::find(groups, mark.id, &GroupTally::id);
            const auto outcome = domain::outcomeFromKey(mark.part);
            const qint64 counted = outcome ? group->tally.of(*outcome) : group->tally.judged();
            segments += outcome ? 1 : 0;
            stage.wanted.clear();
            canvas.moveTo(static_cast<int>(i));
            QTest::keyClick(&canvas, Qt::Key_Return);
            QCOMPARE(stage.countOf(stage.wanted[0].first), counted);
            if (!outcome)
                continue;
            const QPoint where = canvas.mapFromScene(mark.area.center());
            QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, where);
            QCOMPARE(canvas.currentMark(), static_cast<int>(i));
            QCOMPARE(stage.countOf(stage.wanted[1].first), counted);
            QVERIFY(stage.wanted[1].second.contains(domain::wordFor(*outcome)));
        }
        QVERIFY(segments > 3);
        canvas.moveTo(0);
        QTest::keyClick(&canvas, Qt::Key_Right);
        const render::Mark first = canvas.marks()[static_cast<std::size_t>(canvas.currentMark())];
        QTest::keyClick(&canvas, Qt::Key_Down);
        const render::Mark below = canvas.marks()[static_cast<std::size_t>(canvas.currentMark())];
        QCOMPARE(below.part, first.part);
        QVERIFY(below.id != first.id);
        QTest::keyClick(&canvas, Qt::Key_Left);
        QVERIFY(canvas.marks()[static_cast<std::size_t>(canvas.currentMark())].part.isEmpty());
    }
}

void TestChartsKinds::aSegmentOfTheWholeBarOpensItsPromises() {
    Stage stage;
    stage.settle(quarter());
    auto& canvas = *stage.find("outcomesChart").findChild<ui::ChartCanvas*>();
    int opened = 0;
    for (const render::Mark& mark : std::vector(canvas.marks())) {
        if (mark.beside.width() < 8)
            continue;
        ++opened;
        stage.wanted.clear();
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, canvas.mapFromScene(mark.beside.center()));
        QCOMPARE(stage.wanted.size(), 1);
        QCOMPARE(stage.wanted[0].first.outcomes, std::set{*domain::outcomeFromKey(mark.key)});
    }
    QVERIFY(opened >= 2);
}

void TestChartsKinds::everyRateStandsBesideThePeriodBefore() {
    Stage stage;
    ChartsFilter filter = quarter();
    filter.days = {QDate(2015, 2, 1), QDate(2015, 2, 28)};
    stage.settle(filter);
    services::SummaryQuery earlier = queryOf(filter);
    earlier.period = {QDate(2015, 1, 4), QDate(2015, 1, 31)}; // as many days
    const auto now = judgedIn(stage.tallies(Grouping::Department, queryOf(filter)), Grouping::Department);
    const auto before = judgedIn(stage.tallies(Grouping::Department, earlier), Grouping::Department);
    qint64 expected = 0;
    for (const QString& id : now.keys())
        expected += before.value(id);
    QVERIFY(expected > 0);
    const QAbstractItemModel& numbers =
        *stage.find("departmentsChart").findChild<QTableView*>(QStringLiteral("chartNumbers"))->model();
    const QString name = ui::periodBeforeLabel(filter, QDate(2016, 1, 1), tests::british);
    QCOMPARE(numbers.headerData(5, Qt::Horizontal).toString(), QStringLiteral("judged, ") + name);
    qint64 shown = 0;
    for (int row = 0; row < numbers.rowCount(); ++row)
        shown += numbers.index(row, 5).data(Qt::EditRole).toLongLong();
    QCOMPARE(shown, expected);
    QVERIFY(stage.find("departmentsChart").findChild<ui::ChartCanvas*>()->marks()[0].text.contains(name));
    filter.compares = false;
    stage.settle(filter);
    QVERIFY(!stage.shownNumbers("departmentsChart").contains(name));
    QVERIFY(!stage.find("departmentsChart").findChild<ui::ChartCanvas*>()->marks()[0].text.contains(name));
}

void TestChartsKinds::arrowsWalkTheHoursAsTheyLie() {
    Stage stage;
    stage.settle(quarter());
    auto& canvas = *stage.find("hoursChart").findChild<ui::ChartCanvas*>();
    const auto here = [&] {
        return render::dueHourOf(canvas.marks()[static_cast<std::size_t>(canvas.currentMark())].id);
    };
    canvas.setFocus();
    canvas.moveTo(0);
    const render::DueHour first = here();
    QTest::keyClick(&canvas, Qt::Key_Right);
    QCOMPARE(here().weekday, first.weekday);
    QVERIFY(here().hour > first.hour);
    QTest::keyClick(&canvas, Qt::Key_Left);
    QCOMPARE(here().hour, first.hour);
    QTest::keyClick(&canvas, Qt::Key_Down);
    QCOMPARE(here().weekday, first.weekday + 1);
    QTest::keyClick(&canvas, Qt::Key_Up);
    QCOMPARE(here().weekday, first.weekday);
    const int top = canvas.currentMark();
    QTest::keyClick(&canvas, Qt::Key_Up);
    QCOMPARE(canvas.currentMark(), top);
    canvas.setLayoutDirection(Qt::RightToLeft);
    canvas.moveTo(0);
    QTest::keyClick(&canvas, Qt::Key_Left);
    QVERIFY(here().hour > first.hour);
}

void TestChartsKinds::aLimitThatNothingIsInSaysSo() {
    Stage stage;
    ChartsFilter filter = allTime();
    filter.internal = true; // the city promised to nobody of its own
    stage.settle(filter);
    QVERIFY(!stage.find("departmentsChart").isVisible());
    QCOMPARE(tests::visibleButton(*stage.page)->text(), QStringLiteral("Clear the filter"));
    tests::visibleButton(*stage.page)->click();
    QTRY_VERIFY(stage.find("departmentsChart").isVisible());
    QVERIFY(stage.page->filter() == allTime());
}

QTEST_MAIN(TestChartsKinds)
#include "test_charts_kinds.moc"
