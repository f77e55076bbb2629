#pragma once

#include "domain/moment.h"

#include <QString>

#include <optional>

class QLocale;

namespace kept::domain {
class WorkingCalendar;
}

namespace kept::domain::entry {

enum class ReminderProblem {
    None,
    Empty,
    NoMoment, ///< not understood, or more than a moment
    Over      ///< a day that will not come again
};
struct ReminderReading {
    std::optional<Moment> at; ///< always after now
    ReminderProblem problem = ReminderProblem::None;
};

/// When somebody wants to be reminded, as they say it: "2 h", "16:00", "Fri 09:00", "next Monday morning", in English
/// or German, and nothing beside it. Gives the next such moment after `now`; does not throw. What is past today means
/// the next time that it comes: a time tomorrow, a weekday next week. Unlike a deadline, which ends with its day, a
/// reminder comes when that begins: a day alone, and its morning, are the start of its working hours, or 09:00 where it
/// has none; an afternoon is 14:00, an evening 18:00, a night 20:00. What is said to be an end stays one. Dates are
/// read as `locale` writes them.
[[nodiscard]] ReminderReading readReminder(const QString& words, Moment now, const WorkingCalendar& calendar,
                                           const QLocale& locale);

} // namespace kept::domain::entry
