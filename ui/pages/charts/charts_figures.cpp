#include "ui/pages/charts/charts_figures.h"

#include "services/reading.h"
#include "services/trend_steps.h"

namespace kept::ui {

using domain::Grouping;
using services::GroupTally;
using services::SummaryQuery;

namespace {

void leaveOutNobody(std::vector<GroupTally>& people) {
    std::erase_if(people, [](const GroupTally& group) { return group.id == 0; });
}

} // namespace

ChartsFigures readCharts(storage::Database& database, const ChartsRequest& request, domain::Moment now) {
    const domain::Moment at = services::readingMoment(database, now);
    const auto by = [&](Grouping grouping, SummaryQuery query) {
        return services::talliesBy(database, grouping, query, at);
    };
    const auto compared = [&](Grouping grouping, SummaryQuery query) {
        ComparedTallies tallies{by(grouping, query), {}};
        query.period = request.before;
        if (request.before.from.isValid())
            tallies.before = by(grouping, query);
        return tallies;
    };
    const SummaryQuery& what = request.what;
    SummaryQuery whoever = what;
    whoever.person.reset();
    ChartsFigures figures;
    figures.all = services::totalOf(database, what, at);
    if (request.before.from.isValid()) {
        SummaryQuery earlier = what;
        earlier.period = request.before;
        figures.allBefore = services::totalOf(database, earlier, at);
    }
    figures.departments = compared(Grouping::Department, whoever);
    figures.people = compared(Grouping::Person, what);
    leaveOutNobody(figures.people.now);
    leaveOutNobody(figures.people.before);
    figures.channels = compared(Grouping::Channel, what);
    figures.promisees = compared(Grouping::Promisee, what);
    figures.sizes = compared(Grouping::Size, what);
    figures.standards = compared(Grouping::Service, what);
    figures.margins = by(Grouping::Margin, what);
    figures.hours = by(Grouping::DueHour, what);
    figures.causes = by(Grouping::Cause, what);
    figures.passedOn = services::passedOnIn(database, what, at);
    const auto step = request.byWeek ? services::TrendStep::Week : services::TrendStep::Month;
    SummaryQuery longer = what;
    longer.period = services::trendPeriodOf(what.period, step);
    figures.trend = services::trendSteps(by(request.byWeek ? Grouping::Week : Grouping::Month, longer), step);
    for (const domain::GroupVerdicts& verdicts :
         services::verdictsBy(database, domain::VerdictsBy::All, what, at)) // one, or none
        figures.verdicts += verdicts.tally;
    figures.names = readChartsNames(database);
    return figures;
}

} // namespace kept::ui
