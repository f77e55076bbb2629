#pragma once

#include "domain/moment.h"

#include <optional>

namespace kept::domain::entry {

enum class DayRule {
    DaysAhead,         ///< count days after today
    WorkingDaysAhead,  ///< the count-th working day after today
    MonthsAhead,       ///< the same day, count months ahead
    Weekday,           ///< the next day that is weekday count (1 is Monday), today included
    WeekdayOfNextWeek, ///< weekday count of the week that begins on the coming Monday
    EndOfWeek,         ///< the last working day of the week, count weeks ahead
    EndOfMonth,        ///< the last working day of the month, count months ahead
    EndOfYear,         ///< the last working day of the year, count years ahead
    EndOfNamedMonth,   ///< the last working day of the next month number `month`
    DayOfMonth,        ///< the next day that is number count of its month
    Date               ///< day count of `month`, of `year` or the next that is not past
};

struct DayPhrase {
    DayRule rule = DayRule::DaysAhead;
    int count = 0;
    int month = 0;
    std::optional<int> year;
};

/// A part of a day stands for its end; WorkingDay for the end of the working hours, as a day without a time does.
enum class DayPart { None, Morning, Afternoon, Evening, Night, WorkingDay };

struct TimePhrase {
    std::optional<int> seconds; ///< since 00:00 on the wall clock; 86400 is the midnight that ends the day
    DayPart part = DayPart::None;
    bool openHalf = false;        ///< an hour up to 12 without am or pm, which a part of the day may move
    std::optional<int> utcOffset; ///< in seconds, where one was written
};

/// "in 2 hours": counted from now, on the clock or in working time.
struct ElapsedPhrase {
    Duration amount{};
    bool working = false;
};

/// When, as it was said; not yet resolved to a moment.
struct WhenPhrase {
    std::optional<DayPhrase> day;
    std::optional<TimePhrase> time;
    std::optional<ElapsedPhrase> elapsed;
    bool fragile = false;   ///< reads like another word or a mere number where nothing supports it
    bool needsLead = false; ///< a deadline only after "by", "on" and the like, or with a time
    bool capital = false;   ///< an abbreviation that in small letters is another word: Do, So
    bool before = false;    ///< "before" was said of the day
};

/// The words before a deadline.
enum class Lead { None, By, Before, Within, At, On, In };

/// A piece of text, from token `begin` to before token `end`, that tells a deadline.
struct DeadlinePhrase {
    WhenPhrase when;
    std::size_t begin = 0;
    std::size_t end = 0;
    Lead lead = Lead::None;
    int strength = 0;   ///< the strongest phrase of a text is its deadline, the last of several
    bool stays = false; ///< part of the sentence: the words would be crippled without it
};

} // namespace kept::domain::entry
