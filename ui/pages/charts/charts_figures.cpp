#include "ui/pages/charts/charts_figures.h"

#include "services/reading.h"

#include <algorithm>

namespace kept::ui {

using domain::Grouping;
using domain::Period;
using services::GroupTally;
using services::SummaryQuery;

namespace {

constexpr int fewestSteps = 13; ///< of a trend

/// A month or a week of the trend.
struct Step {
    bool weeks = false;

    [[nodiscard]] QDate firstOf(QDate day) const {
        return weeks ? day.addDays(1 - day.dayOfWeek()) : QDate(day.year(), day.month(), 1);
    }
    [[nodiscard]] QDate after(QDate first, int steps = 1) const {
        return weeks ? first.addDays(7 * steps) : first.addMonths(steps);
    }
    [[nodiscard]] QString keyOf(QDate first) const {
        return first.toString(weeks ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM"));
    }
    [[nodiscard]] QDate readFrom(const QString& key) const {
        return QDate::fromString(weeks ? key : key + QStringLiteral("-01"), Qt::ISODate);
    }
};

Period trendPeriod(const Period& period, const Step& step) {
    if (!period.to.isValid())
        return {};
    const QDate last = step.firstOf(period.to);
    const QDate first =
        period.from.isValid() ? step.firstOf(std::min(period.from, step.after(last, 1 - fewestSteps))) : QDate();
    return {first, step.after(last).addDays(-1)};
}

/// Months in which nothing was due are gaps in the line, not missing from the axis.
std::vector<GroupTally> withoutGaps(const std::vector<GroupTally>& steps, const Step& step) {
    std::vector<GroupTally> all;
    for (const GroupTally& each : steps) {
        const QDate first = step.readFrom(each.key);
        while (!all.empty() && first.isValid()) {
            const QDate next = step.after(step.readFrom(all.back().key));
            if (next >= first)
                break;
            all.emplace_back().key = step.keyOf(next);
        }
        all.push_back(each);
    }
    return all;
}

/// Months still to come have nothing judged, and would only push the others aside.
void cutUnjudgedEnd(std::vector<GroupTally>& steps) {
    while (!steps.empty() && steps.back().tally.judged() == 0)
        steps.pop_back();
}

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
    const Step step{.weeks = request.byWeek};
    SummaryQuery longer = what;
    longer.period = trendPeriod(what.period, step);
    figures.trend = withoutGaps(by(request.byWeek ? Grouping::Week : Grouping::Month, longer), step);
    cutUnjudgedEnd(figures.trend);
    for (const domain::GroupVerdicts& verdicts :
         services::verdictsBy(database, domain::VerdictsBy::All, what, at)) // one, or none
        figures.verdicts += verdicts.tally;
    figures.names = readChartsNames(database);
    return figures;
}

} // namespace kept::ui
