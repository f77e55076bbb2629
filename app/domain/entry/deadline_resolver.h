#pragma once

#include "domain/entry/deadline_phrase.h"
#include "domain/event.h"

#include <optional>
#include <variant>

namespace kept::domain {
class WorkingCalendar;
}

namespace kept::domain::entry {

/// What can't be promised for.
struct NoDeadline {
    /// What was meant, where that is over. Nothing where there is no such day, or one outside the years 1 to 9999 or
    /// the ten years of the calendar.
    std::optional<Deadline> over = {};
};

/// The moment that a phrase means when it is said at `now`. Does not throw.
///
/// A day alone is the end of its working hours, and today after them 23:59:59. A time alone that is past means
/// tomorrow, a weekday that is past next week, a date without a year that is past next year. "Before" a day is the end
/// of the last working day before it that is not over. The end of a week, month or year is that of its last working
/// day. Weeks begin on Monday.
[[nodiscard]] std::variant<Deadline, NoDeadline> resolve(const WhenPhrase& when, Moment now,
                                                         const WorkingCalendar& calendar);

} // namespace kept::domain::entry
