#include "services/trend_steps.h"

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

constexpr int fewestSteps = 13;

QDate firstDayOfStep(QDate day, TrendStep step) {
    return step == TrendStep::Week ? day.addDays(1 - day.dayOfWeek()) : QDate(day.year(), day.month(), 1);
}

QDate stepsAfter(QDate first, int steps, TrendStep step) {
    return step == TrendStep::Week ? first.addDays(7 * steps) : first.addMonths(steps);
}

/// As GroupTally::key.
QString keyOfStep(QDate first, TrendStep step) {
    return first.toString(step == TrendStep::Week ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy-MM"));
}

QDate firstDayFrom(const QString& key, TrendStep step) {
    return QDate::fromString(step == TrendStep::Week ? key : key + QStringLiteral("-01"), Qt::ISODate);
}

} // namespace

Period trendPeriodOf(const Period& period, TrendStep step) {
    if (!period.to.isValid())
        return {};
    const QDate last = firstDayOfStep(period.to, step);
    const QDate first = period.from.isValid()
                            ? firstDayOfStep(std::min(period.from, stepsAfter(last, 1 - fewestSteps, step)), step)
                            : QDate();
    return {first, stepsAfter(last, 1, step).addDays(-1)};
}

std::vector<GroupTally> trendSteps(const std::vector<GroupTally>& steps, TrendStep step) {
    std::vector<GroupTally> all;
    for (const GroupTally& each : steps) {
        const QDate first = firstDayFrom(each.key, step);
        while (!all.empty() && first.isValid()) {
            const QDate next = stepsAfter(firstDayFrom(all.back().key, step), 1, step);
            if (next >= first)
                break;
            all.emplace_back().key = keyOfStep(next, step);
        }
        all.push_back(each);
    }
    while (!all.empty() && all.back().tally.judged() == 0)
        all.pop_back();
    return all;
}

} // namespace kept::services
