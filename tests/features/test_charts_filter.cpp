#include "services/people.h"
#include "tests/support/charts_stage.h"
#include "ui/widgets/appearance.h"

#include <QAction>
#include <QApplication>
#include <QDateEdit>
#include <QMenu>

#include <algorithm>

using namespace kept;
using domain::Grouping;
using domain::Period;
using services::PersonRow;
using tests::allTime;
using tests::british;
using tests::visibleButton;
using ui::ChartsFilter;
using Span = ChartsFilter::Span;
using Stage = tests::ChartsStage;

namespace {

/// Presses an entry of a menu that is filled when it opens.
void pickIn(QMenu& menu, const QString& words) {
    emit menu.aboutToShow();
    const auto actions = menu.actions();
    const auto found = std::ranges::find_if(actions, [&](const QAction* action) { return action->text() == words; });
    QVERIFY2(found != actions.end(), qPrintable(words));
    (*found)->trigger();
}

/// The rare one of that purpose, from the menu of “more”.
QMenu& rareMenu(const Stage& stage, const QString& purpose) {
    QMenu& more = *stage.find<QPushButton>("moreFilters").menu();
    emit more.aboutToShow();
    for (const QAction* action : more.actions())
        if (action->text() == purpose)
            return *action->menu();
    qFatal("no such menu");
}

PersonRow viewerLike(const PersonRow& person, services::Role role) {
    PersonRow viewer = person;
    viewer.role = role;
    return viewer;
}

} // namespace

/// Which figures are shown: the period, the department, the person and the comparison.
class TestChartsFilter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void periodsAreWholeWeeksMonthsQuartersAndYears_data();
    void periodsAreWholeWeeksMonthsQuartersAndYears();
    void everybodySeesTheirOwnFiguresFirst();
    void aPersonIsHeldAgainstTheirWholeDepartment();
    void theFilterIsSetFromItsMenus();
    void whatLimitsNothingIsDimAndWhatIsRareIsOutOfSight();
    void whatIsRareIsSetFromMore();
    void aFilterIsCleared();
    void theBarFlowsOverLinesAndCutsNothing();
    void weeksAreForShortPeriodsOnly_data();
    void weeksAreForShortPeriodsOnly();
    void otherDaysAreAskedFor();
    void anEmptyPeriodLeadsToAllTime();
    void aPeriodThatJustBeganLeadsToTheOneBefore();
};

void TestChartsFilter::initTestCase() {
    (new ui::Appearance(*qApp, this))->apply(render::Theme::Light);
}

void TestChartsFilter::periodsAreWholeWeeksMonthsQuartersAndYears_data() {
    QTest::addColumn<Span>("span");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("label");
    const auto row = [](const char* name, Span span, const char* days, const char* before, const char* label) {
        QTest::newRow(name) << span << QString(days) << QString(before) << QString(label);
    };
    row("week", Span::ThisWeek, "2026-11-16 2026-11-22", "2026-11-09 2026-11-15", "week of 16 Nov");
    row("last week", Span::LastWeek, "2026-11-09 2026-11-15", "2026-11-02 2026-11-08", "week of 9 Nov");
    row("month", Span::ThisMonth, "2026-11-01 2026-11-30", "2026-10-01 2026-10-31", "November 2026");
    row("last month", Span::LastMonth, "2026-10-01 2026-10-31", "2026-09-01 2026-09-30", "October 2026");
    row("quarter", Span::ThisQuarter, "2026-10-01 2026-12-31", "2026-07-01 2026-09-30", "Q4 2026");
    row("last quarter", Span::LastQuarter, "2026-07-01 2026-09-30", "2026-04-01 2026-06-30", "Q3 2026");
    row("year", Span::ThisYear, "2026-01-01 2026-12-31", "2025-01-01 2025-12-31", "2026");
    row("last year", Span::LastYear, "2025-01-01 2025-12-31", "2024-01-01 2024-12-31", "2025");
    row("all time", Span::AllTime, " ", " ", "all time");
}

void TestChartsFilter::periodsAreWholeWeeksMonthsQuartersAndYears() {
    QFETCH(Span, span);
    QFETCH(QString, days);
    QFETCH(QString, before);
    QFETCH(QString, label);
    ChartsFilter filter;
    filter.span = span;
    const QDate sunday(2026, 11, 22);
    const auto text = [](const Period& period) {
        return QString(period.from.toString(Qt::ISODate) + u' ' + period.to.toString(Qt::ISODate));
    };
    QCOMPARE(text(ui::periodOf(filter, sunday, british)), days);
    QCOMPARE(text(ui::periodBefore(filter, sunday, british)), before);
    QCOMPARE(ui::periodLabel(filter, sunday, british), label);
}

void TestChartsFilter::everybodySeesTheirOwnFiguresFirst() {
    PersonRow person;
    person.id = domain::PersonId(3);
    person.departmentId = domain::DepartmentId(2);
    const ChartsFilter staff = ui::firstFilterOf(viewerLike(person, services::Role::Staff));
    QVERIFY(staff.person == person.id && staff.department == person.departmentId);
    const ChartsFilter lead = ui::firstFilterOf(viewerLike(person, services::Role::Lead));
    QVERIFY(!lead.person && lead.department == person.departmentId);
    const ChartsFilter owner = ui::firstFilterOf(viewerLike(person, services::Role::Owner));
    QVERIFY(!owner.person && !owner.department);
    QVERIFY(ui::firstFilterOf({}) == ChartsFilter());
}

void TestChartsFilter::aPersonIsHeldAgainstTheirWholeDepartment() {
    Stage stage;
    const auto people = stage.boston.ask([](storage::Database& database) { return services::people(database); });
    const auto someone = std::ranges::find_if(
        people, [](const PersonRow& p) { return p.name.startsWith(QLatin1String("PWDx_Missed")); });
    QVERIFY(someone != people.end());
    ChartsFilter filter = ui::firstFilterOf(viewerLike(*someone, services::Role::Staff));
    filter.span = Span::AllTime;
    stage.settle(filter);
    const auto own =
        stage.tallies(Grouping::Person, {.period = {}, .department = filter.department, .person = filter.person});
    const auto all = stage.tallies(Grouping::Department, {.period = {}, .department = filter.department, .person = {}});
    QCOMPARE(own.size(), std::size_t(1));
    QVERIFY(all[0].tally.judged() > own[0].tally.judged());
    QVERIFY(stage.shownNumbers("peopleChart")
                .contains(QStringLiteral("%1,%2,").arg(someone->name).arg(own[0].tally.judged())));
    QVERIFY(stage.shownNumbers("departmentsChart").contains(QStringLiteral("PWDx,%1,").arg(all[0].tally.judged())));
}

void TestChartsFilter::theFilterIsSetFromItsMenus() {
    Stage stage;
    stage.settle(allTime());
    const auto pick = [&](const char* button, const QString& words) {
        QMenu& menu = *stage.find<QPushButton>(button).menu();
        emit menu.aboutToShow();
        const auto actions = menu.actions();
        const auto found =
            std::ranges::find_if(actions, [&](const QAction* action) { return action->text() == words; });
        QVERIFY2(found != actions.end(), qPrintable(words));
        (*found)->trigger();
    };
    pick("periodFilter", QStringLiteral("Last year"));
    pick("departmentFilter", QStringLiteral("PWDx"));
    pick("comparisonFilter", QStringLiteral("With nothing"));
    QCOMPARE(stage.page->filter().span, Span::LastYear);
    QVERIFY(stage.page->filter().department && !stage.page->filter().compares);
    QCOMPARE(stage.find<QPushButton>("periodFilter").text(), QStringLiteral("2015"));
    QCOMPARE(stage.find<QPushButton>("comparisonFilter").text(), QStringLiteral("compare: nothing"));
    QCOMPARE(stage.find<QPushButton>("departmentFilter").accessibleName(), QStringLiteral("Department: PWDx"));
    QTRY_COMPARE(stage.shownNumbers("departmentsChart").count(QStringLiteral("\r\n")), 2); // the head and PWDx
}

void TestChartsFilter::whatLimitsNothingIsDimAndWhatIsRareIsOutOfSight() {
    Stage stage;
    stage.settle(allTime());
    for (const char* common : {"departmentFilter", "channelFilter", "promiseeFilter", "moreFilters"})
        QVERIFY2(stage.find<QPushButton>(common).isVisible(), common);
    for (const char* rare : {"personFilter", "sizeFilter", "standardFilter", "clearFilter"})
        QVERIFY2(!stage.find<QPushButton>(rare).isVisible(), rare);
    const auto inkOf = [](QPushButton& button) {
        const QImage shown = button.grab().toImage();
        int darkest = 255;
        for (int x = 12; x < shown.width() / 2; ++x)
            for (int y = 8; y < shown.height() - 8; ++y)
                darkest = std::min(darkest, shown.pixelColor(x, y).lightness());
        return darkest;
    };
    auto& channel = stage.find<QPushButton>("channelFilter");
    const int dim = inkOf(channel);
    ChartsFilter one = allTime();
    one.channel = domain::ChannelId(1);
    stage.settle(one);
    QVERIFY2(inkOf(channel) + 30 < dim, qPrintable(QStringLiteral("%1 %2").arg(inkOf(channel)).arg(dim)));
    QVERIFY(stage.find<QPushButton>("clearFilter").isVisible());
}

void TestChartsFilter::whatIsRareIsSetFromMore() {
    Stage stage;
    stage.settle(allTime());
    pickIn(rareMenu(stage, QStringLiteral("Size")), QStringLiteral("medium"));
    QVERIFY(stage.page->filter().size == domain::Size::Medium);
    QVERIFY(stage.find<QPushButton>("sizeFilter").isVisible());
    QCOMPARE(stage.find<QPushButton>("sizeFilter").accessibleName(), QStringLiteral("Size: medium"));
    QTRY_VERIFY(stage.find("peopleChart").accessibleDescription().contains(QStringLiteral("all departments, medium")));
    pickIn(rareMenu(stage, QStringLiteral("Standard")), QStringLiteral("without standard"));
    QVERIFY(stage.page->filter().service == domain::ServiceId());
    const auto people = stage.boston.ask([](storage::Database& database) { return services::people(database); });
    pickIn(rareMenu(stage, QStringLiteral("Person")), people.front().name);
    QVERIFY(stage.page->filter().person == people.front().id);
    QVERIFY(!stage.find<QPushButton>("moreFilters").isVisible()); // all is in sight
    pickIn(*stage.find<QPushButton>("sizeFilter").menu(), QStringLiteral("All sizes"));
    QVERIFY(!stage.page->filter().size);
    QVERIFY(!stage.find<QPushButton>("sizeFilter").isVisible());
}

void TestChartsFilter::aFilterIsCleared() {
    Stage stage;
    ChartsFilter filter = allTime();
    filter.compares = false;
    filter.channel = domain::ChannelId(1);
    filter.internal = false;
    filter.size = domain::Size::Medium;
    stage.settle(filter);
    auto& clear = stage.find<QPushButton>("clearFilter");
    clear.setFocus();
    QTest::keyClick(&clear, Qt::Key_Space);
    filter.channel.reset();
    filter.internal.reset();
    filter.size.reset();
    QVERIFY(stage.page->filter() == filter); // the period and the comparison stay
    QVERIFY(!clear.isVisible());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("periodFilter"));
}

void TestChartsFilter::theBarFlowsOverLinesAndCutsNothing() {
    Stage stage;
    ChartsFilter filter = allTime();
    filter.size = domain::Size::Medium;
    filter.internal = false;
    stage.settle(filter);
    for (const int width : {1096, 716}) {
        stage.page->resize(width, 600);
        QCoreApplication::processEvents();
        const QWidget& bar = *stage.page->findChild<QWidget*>(QStringLiteral("chartsFilterBar"));
        QList<QRect> places;
        for (const auto* button : bar.findChildren<QAbstractButton*>()) {
            if (!button->isVisible())
                continue;
            const QRect place(button->mapTo(&bar, QPoint()), button->size());
            QVERIFY2(bar.rect().contains(place), qPrintable(button->objectName()));
            QVERIFY2(place.width() >= std::min(button->sizeHint().width(), button->maximumWidth()),
                     qPrintable(button->objectName()));
            for (const QRect& other : places)
                QVERIFY2(!other.intersects(place), qPrintable(button->objectName()));
            places << place;
        }
        QVERIFY(places.size() >= 9);
    }
}

void TestChartsFilter::weeksAreForShortPeriodsOnly_data() {
    QTest::addColumn<Span>("span");
    QTest::addColumn<Period>("days");
    QTest::addColumn<bool>("weeks");
    const QDate first(2015, 1, 1);
    QTest::newRow("week") << Span::ThisWeek << Period() << true;
    QTest::newRow("year") << Span::LastYear << Period() << true;
    QTest::newRow("all time") << Span::AllTime << Period() << false;
    QTest::newRow("366 days") << Span::Days << Period{first, first.addDays(365)} << true;
    QTest::newRow("367 days") << Span::Days << Period{first, first.addDays(366)} << false;
}

void TestChartsFilter::weeksAreForShortPeriodsOnly() {
    QFETCH(Span, span);
    QFETCH(Period, days);
    QFETCH(bool, weeks);
    ChartsFilter filter;
    filter.span = span;
    filter.days = days;
    filter.byWeek = true;
    QCOMPARE(ui::isByWeek(filter, QDate(2016, 1, 13), british), weeks);
    filter.byWeek = false;
    QVERIFY(!ui::isByWeek(filter, QDate(2016, 1, 13), british));
}

void TestChartsFilter::otherDaysAreAskedFor() {
    Stage stage;
    stage.settle(allTime());
    QMenu& menu = *stage.find<QPushButton>("periodFilter").menu();
    emit menu.aboutToShow();
    menu.findChild<QAction*>(QStringLiteral("chooseDays"))->trigger();
    auto* from = stage.page->findChild<QDateEdit*>(QStringLiteral("periodFrom"));
    auto* to = stage.page->findChild<QDateEdit*>(QStringLiteral("periodTo"));
    auto* ok = stage.page->findChild<QPushButton*>(QStringLiteral("periodOk"));
    from->setDate(QDate(2015, 2, 10));
    to->setDate(QDate(2015, 2, 1));
    QVERIFY(!ok->isEnabled());
    to->setDate(QDate(2015, 2, 20));
    ok->click();
    QCOMPARE(stage.page->filter().span, Span::Days);
    QCOMPARE(stage.page->filter().days, (Period{QDate(2015, 2, 10), QDate(2015, 2, 20)}));
}

void TestChartsFilter::anEmptyPeriodLeadsToAllTime() {
    Stage stage;
    ChartsFilter future;
    future.span = Span::Days;
    future.days = Period::month(2031, 5);
    stage.settle(future);
    QVERIFY(!stage.find("departmentsChart").isVisible());
    visibleButton(*stage.page)->click();
    QTRY_VERIFY(stage.find("departmentsChart").isVisible());
    QCOMPARE(stage.page->filter().span, Span::AllTime);
}

void TestChartsFilter::aPeriodThatJustBeganLeadsToTheOneBefore() {
    Stage stage({}, false);
    ChartsFilter year; // of the snapshot, which is 2016
    year.span = Span::ThisYear;
    stage.settle(year);
    QCOMPARE(visibleButton(*stage.page)->text(), QStringLiteral("Show 2015"));
    const qsizetype before = stage.remarks.size();
    visibleButton(*stage.page)->click();
    QTRY_VERIFY(stage.remarks.size() > before);
    QCOMPARE(stage.page->filter().span, Span::LastYear);
    QCOMPARE(visibleButton(*stage.page)->text(), QStringLiteral("Show all time"));
}

QTEST_MAIN(TestChartsFilter)
#include "test_charts_filter.moc"
