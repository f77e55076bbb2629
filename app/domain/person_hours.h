#pragma once

#include "domain/ids.h"
#include "domain/working_calendar.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace kept::domain {

/// Where the hours of one person differ from the book's, Monday first: nothing for a weekday as everybody has it, no
/// ranges for one that is off.
using OwnHours = std::array<std::optional<std::vector<WorkingRange>>, 7>;

/// When somebody is away: from day to day, both included; whole days, or the same hours of each.
struct Absence {
    QDate first;
    QDate last;
    std::optional<WorkingRange> hours = {};
    QString reason = {};
    std::optional<PersonId> cover = {}; ///< who is told what falls due meanwhile, and may act on it

    bool operator==(const Absence&) const = default;
};

/// The longest that one entry may say: five years.
inline constexpr int longestAbsenceDays = 5 * 366;

/// Whether they are away at that moment.
[[nodiscard]] bool isAway(const Absence& absence, const QTimeZone& zone, Moment moment);

/// Throws InvalidInput for days that are none or in the wrong order, hours that end before they begin, or more than
/// `longestAbsenceDays`.
void checkAbsence(const Absence& absence);

/// What holds for everybody.
struct BookHours {
    WorkingWeek week;
    QTimeZone zone;
    QSet<QDate> holidays;
};

/// The calendar of a person: the book's zone and holidays, their own hours where they have any, less their absences.
/// Throws what WorkingCalendar throws.
[[nodiscard]] WorkingCalendar calendarOf(const BookHours& book, const OwnHours& own,
                                         const std::vector<Absence>& absences);

} // namespace kept::domain
