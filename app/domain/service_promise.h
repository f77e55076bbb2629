#pragma once

#include "domain/event.h"

#include <QString>

#include <array>
#include <optional>

namespace kept::domain {

class WorkingCalendar;

enum class LimitUnit { Minutes, Hours, Days, WorkingMinutes, WorkingHours, WorkingDays };

inline constexpr std::array allLimitUnits = {LimitUnit::Minutes,      LimitUnit::Hours,
                                             LimitUnit::Days,         LimitUnit::WorkingMinutes,
                                             LimitUnit::WorkingHours, LimitUnit::WorkingDays};

/// The stable name of a unit: "working_hours".
[[nodiscard]] QString keyOf(LimitUnit unit);
[[nodiscard]] std::optional<LimitUnit> limitUnitFromKey(QStringView key);

/// How long a service promise gives: "8 working hours", "24 hours".
struct TimeLimit {
    int amount = 0;
    LimitUnit unit = LimitUnit::WorkingHours;

    bool operator==(const TimeLimit&) const = default;
};

/// Reads "8 working hours", "24 hours", "24 h", "2 working days", "30 min". Throws InvalidInput for anything else, and
/// for less than one minute or more than a year.
[[nodiscard]] TimeLimit timeLimitFrom(const QString& text);
/// As timeLimitFrom() reads it, and in English.
[[nodiscard]] QString textOf(const TimeLimit& limit);

/// What a service promise says, in one version: the words with their definition, the time within which it holds, the
/// channel that it is for, and the time that the team aims at itself.
struct ServiceTerms {
    QString words;
    TimeLimit limit;
    std::optional<TimeLimit> aim = {};
    std::optional<ChannelId> channel = {};

    bool operator==(const ServiceTerms&) const = default;
};

/// With the words trimmed. Throws InvalidInput for words that are no text, a time out of reach, and an aim that is not
/// ahead of the limit.
[[nodiscard]] ServiceTerms checkedTerms(ServiceTerms terms);

/// The deadline of a promise made then, to the full minute that lies within the limit; working time is the holder's.
/// Nothing where their calendar does not hold as much working time within ten years.
[[nodiscard]] std::optional<Deadline> deadlineWithin(const TimeLimit& limit, Moment from,
                                                     const WorkingCalendar& calendar);

} // namespace kept::domain
