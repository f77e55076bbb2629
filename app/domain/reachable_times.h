#pragma once

#include "domain/quiet_times.h"
#include "domain/working_calendar.h"

#include <optional>
#include <vector>

namespace kept::domain {

/// When somebody may be disturbed: in their working time, and not in their quiet times. The last instant of working
/// time belongs to it, for that is when a day without a time falls due.
class ReachableTimes {
public:
    ReachableTimes(WorkingCalendar calendar, std::vector<QuietTime> quiet);

    [[nodiscard]] const WorkingCalendar& calendar() const { return m_calendar; }
    [[nodiscard]] bool holds(Moment moment) const;
    /// `moment` itself, or else the next one that is not quiet, in working time or not. Where all is quiet for ever,
    /// nothing is.
    [[nodiscard]] Moment afterQuiet(Moment moment) const;
    /// `moment` itself, or else when they may be disturbed next; within working time alone where it is all quiet.
    [[nodiscard]] Moment next(Moment moment) const;
    /// A quarter of an hour before the last time ends that lies before `moment`, or the beginning of a shorter one;
    /// nothing where none lies between `since` and there.
    [[nodiscard]] std::optional<Moment> last(Moment moment, Moment since) const;

private:
    WorkingCalendar m_calendar;
    std::vector<QuietTime> m_quiet;
};

} // namespace kept::domain
