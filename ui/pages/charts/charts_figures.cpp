#include "ui/pages/charts/charts_figures.h"

#include "services/reading.h"
#include "services/summaries.h"

#include <algorithm>

namespace kept::ui {

using domain::Grouping;
using domain::Period;
using services::GroupTally;

namespace {

const QString monthFormat = QStringLiteral("yyyy-MM");

Period trendPeriod(const Period& period) {
    if (!period.to.isValid())
        return {};
    const QDate last(period.to.year(), period.to.month(), 1);
    const QDate first = period.from.isValid() ? std::min(period.from, last.addMonths(-12)) : QDate();
    return {first.isValid() ? QDate(first.year(), first.month(), 1) : first, last.addMonths(1).addDays(-1)};
}

/// Months in which nothing was due are gaps in the line, not missing from the axis.
std::vector<GroupTally> withoutGaps(const std::vector<GroupTally>& months) {
    std::vector<GroupTally> all;
    for (const GroupTally& month : months) {
        const QDate first = QDate::fromString(month.key, monthFormat);
        while (!all.empty() && first.isValid()) {
            const QDate next = QDate::fromString(all.back().key, monthFormat).addMonths(1);
            if (next >= first)
                break;
            all.emplace_back().key = next.toString(monthFormat);
        }
        all.push_back(month);
    }
    return all;
}

/// Months still to come have nothing judged, and would only push the others aside.
void cutUnjudgedEnd(std::vector<GroupTally>& months) {
    while (!months.empty() && months.back().tally.judged() == 0)
        months.pop_back();
}

void leaveOutNobody(std::vector<GroupTally>& people) {
    std::erase_if(people, [](const GroupTally& group) { return group.id == 0; });
}

} // namespace

ChartsFigures readCharts(storage::Database& database, const ChartsRequest& request, domain::Moment now) {
    const domain::Moment at = services::readingMoment(database, now);
    const auto by = [&](Grouping grouping, const Period& period, bool whoever = false) {
        const auto person = whoever ? std::optional<domain::PersonId>() : request.person;
        return services::talliesBy(database, grouping, {period, request.department, person}, at);
    };
    ChartsFigures figures;
    figures.all = services::totalOf(database, {request.period, request.department, request.person}, at);
    figures.departments = by(Grouping::Department, request.period, true);
    figures.people = by(Grouping::Person, request.period);
    if (request.before.from.isValid()) {
        figures.departmentsBefore = by(Grouping::Department, request.before, true);
        figures.peopleBefore = by(Grouping::Person, request.before);
    }
    leaveOutNobody(figures.people);
    leaveOutNobody(figures.peopleBefore);
    figures.causes = by(Grouping::Cause, request.period);
    figures.passedOn = services::passedOnIn(database, {request.period, request.department, request.person}, at);
    figures.months = withoutGaps(by(Grouping::Month, trendPeriod(request.period)));
    cutUnjudgedEnd(figures.months);
    const services::SummaryQuery all{request.period, request.department, request.person};
    for (const domain::GroupVerdicts& verdicts :
         services::verdictsBy(database, domain::VerdictsBy::All, all, at)) // one, or none
        figures.verdicts += verdicts.tally;
    figures.departmentNames = services::departments(database);
    figures.everyone = services::people(database);
    return figures;
}

} // namespace kept::ui
