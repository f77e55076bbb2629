#include "domain/reminder_time.h"

#include "domain/reachable_times.h"

namespace kept::domain {

namespace {

/// Of one that is of use until the deadline only.
Moment untilDeadline(const PlannedReminder& reminder, const ReachableTimes& times) {
    if (times.holds(reminder.at))
        return reminder.at;
    if (const Moment later = times.next(reminder.at); later < reminder.due)
        return later;
    if (const auto earlier = times.last(reminder.at, reminder.plannedAt); earlier && *earlier > reminder.plannedAt)
        return *earlier;
    return times.afterQuiet(reminder.at);
}

} // namespace

Moment tellingMoment(const PlannedReminder& reminder, const ReachableTimes& times) {
    switch (reminder.kind) {
    case ReminderKind::Before:
    case ReminderKind::At:
    case ReminderKind::LastCall:
        return untilDeadline(reminder, times);
    case ReminderKind::Chosen:
        return times.afterQuiet(reminder.at);
    case ReminderKind::After:
    case ReminderKind::Escalation:
    case ReminderKind::Again:
        break;
    }
    return times.next(reminder.at);
}

} // namespace kept::domain
