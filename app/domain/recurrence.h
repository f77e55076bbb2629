#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

class QLocale;

namespace kept::domain {

enum class Frequency { Daily, Weekly, Monthly, Yearly };

/// A weekday, 1 is Monday: each one, or with an ordinal the first (1), second, … or last (-1) of its month.
struct RuleDay {
    int weekday = 1;
    int ordinal = 0;

    bool operator==(const RuleDay&) const = default;
};

/// On which days something recurs, as far as people say it: the plain part of the rules of RFC 5545. What it leaves
/// open (the weekday of "weekly"), the first day says.
struct Recurrence {
    Frequency frequency = Frequency::Weekly;
    int interval = 1;
    std::vector<RuleDay> days = {};
    std::vector<int> monthDays = {}; ///< 1 to 31, or -1 for the last day
    std::vector<int> months = {};
    std::optional<int> count = {};   ///< how often at most
    std::optional<QDate> until = {}; ///< the last day that may be one

    bool operator==(const Recurrence&) const = default;
};

/// As it is said in quick entry: with a time of day, or for days alone.
struct RecurringPhrase {
    Recurrence rule;
    std::optional<QTime> time = {};
    std::optional<QDate> from = {}; ///< the first day that may be one, where it is said

    bool operator==(const RecurringPhrase&) const = default;
};

/// Monday to Friday.
[[nodiscard]] std::vector<RuleDay> weekdays();

/// "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR".
[[nodiscard]] QString ruleOf(const Recurrence& recurrence);
/// Nothing where the text has parts that Recurrence does not hold, or is no rule.
[[nodiscard]] std::optional<Recurrence> recurrenceOf(const QString& rule);

/// A rule of RFC 5545 in words: "every Monday 09:00", "every 2 weeks on Friday until 18 Dec 2026". `first` is its first
/// day, which says what the rule leaves open. One that has no plain words is quoted.
[[nodiscard]] QString ruleWords(const QString& rule, QDate first, std::optional<QTime> time, const QLocale& locale);

} // namespace kept::domain
