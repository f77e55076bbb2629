#pragma once

#include "domain/moment.h"

namespace kept::domain {

class ReachableTimes;

/// What a reminder is for.
enum class ReminderKind {
    Before,     ///< the deadline, or what the team aims at, draws near
    At,         ///< it is due now
    Chosen,     ///< a moment that a person chose: a snooze, or to follow up with words of their own
    LastCall,   ///< from now on it is more likely missed than kept
    After,      ///< it was kept some time ago: did it work?
    Escalation, ///< it has been overdue for as long as the team bears it; for leads
    Again       ///< it was told and not answered
};

/// One that is to come.
struct PlannedReminder {
    ReminderKind kind = ReminderKind::Before;
    Moment at;        ///< as planned
    Moment due;       ///< when the promise is due
    Moment plannedAt; ///< when that was written down: nobody is reminded before
};

/// When somebody is told of it who may be disturbed only at these times; it is shifted, never left out:
/// - what a person chose comes when they chose, but for their quiet times;
/// - what comes before a deadline comes at the next such time, or, where that were too late, shortly before the end of
///   the last one; so does what comes at a deadline that lies outside of them. A deadline that was given after that end
///   is told at its own time, whatever the hours are;
/// - what comes after it waits for the next such time.
[[nodiscard]] Moment tellingMoment(const PlannedReminder& reminder, const ReachableTimes& times);

} // namespace kept::domain
