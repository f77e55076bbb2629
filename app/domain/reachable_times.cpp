#include "domain/reachable_times.h"

#include <algorithm>

namespace kept::domain {

namespace {

constexpr auto quarter = std::chrono::minutes(15);
constexpr auto step = std::chrono::minutes(1);
constexpr auto farthest = std::chrono::days(60);

} // namespace

ReachableTimes::ReachableTimes(WorkingCalendar calendar, std::vector<QuietTime> quiet)
    : m_calendar(std::move(calendar)), m_quiet(std::move(quiet)) {}

bool ReachableTimes::holds(Moment moment) const {
    return m_calendar.workFrom(moment).from <= moment && !isQuiet(m_quiet, m_calendar.zone(), moment);
}

Moment ReachableTimes::afterQuiet(Moment moment) const {
    return endOfQuiet(m_quiet, m_calendar.zone(), moment).value_or(moment);
}

Moment ReachableTimes::next(Moment moment) const {
    const Moment working = std::max(moment, m_calendar.workFrom(moment).from);
    Moment found = working;
    while (found < working + farthest) {
        const Moment audible = afterQuiet(found);
        const Moment again = std::max(audible, m_calendar.workFrom(audible).from);
        if (again == found)
            return found;
        // What begins with the end of work is no time to disturb anybody, but for a deadline that falls there.
        found = again == m_calendar.workFrom(again).to ? again + step : again;
    }
    return working;
}

std::optional<Moment> ReachableTimes::last(Moment moment, Moment since) const {
    const Moment earliest = std::max(since, moment - farthest);
    while (const auto work = m_calendar.workBefore(moment, earliest)) {
        Moment found = std::max(work->from, work->to - quarter);
        while (found >= work->from && isQuiet(m_quiet, m_calendar.zone(), found))
            found -= step;
        if (found < earliest)
            return std::nullopt;
        if (found >= work->from)
            return found;
        moment = work->from;
    }
    return std::nullopt;
}

} // namespace kept::domain
