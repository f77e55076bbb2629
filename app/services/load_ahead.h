#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "services/people.h"

#include <QDate>

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace kept::storage {
class Calendars;
class Database;
} // namespace kept::storage

namespace kept::services {

inline constexpr std::size_t daysAhead = 5;
/// What somebody usually does in a day is looked up in so many days, and told from so many working days on.
inline constexpr int usualWindowDays = 56;
inline constexpr int fewestUsualDays = 10;

/// The coming working days of the book: today is the first while it has working time left. What is due on days off
/// belongs to the working day before, or to the first.
struct CalendarAhead {
    domain::Moment at;
    std::array<QDate, daysAhead> days;
    std::array<QDate, daysAhead> lastDays;             ///< of what is due on each: days off after it are its own
    std::array<domain::Moment, daysAhead + 1> borders; ///< of what is due on each: from one to the next, not included

    /// Which of them; nothing for what is overdue, or due later than all.
    [[nodiscard]] std::optional<std::size_t> dayOfDue(domain::Moment due) const;
};
/// Throws InvalidInput for a calendar that has no working days.
[[nodiscard]] CalendarAhead calendarAhead(storage::Calendars& calendars, domain::Moment at);

/// What one person has to do on one of these days.
struct DayAhead {
    QDate day;
    qint64 due = 0;
    domain::Duration working{}; ///< of that day; today what is left of it
    bool isTooMuch = false;
};

/// The coming days of one person, against what they usually get done.
struct PersonAhead {
    domain::PersonId person;
    QString name;
    domain::DepartmentId department;
    QString departmentName;
    qint64 overdue = 0; ///< is to be done on the first day too
    std::array<DayAhead, daysAhead> days;
    std::optional<double> usual; ///< done on a working day, by the median; nothing below `fewestUsualDays` of them
    int usualDays = 0;

    /// What is to be done on that day, the first of them with what is overdue.
    [[nodiscard]] qint64 toDo(std::size_t day) const { return days.at(day).due + (day == 0 ? overdue : 0); }
    /// What is no more than usual, in whole things: one is never too much. 0 where the usual is not known.
    [[nodiscard]] qint64 capacity() const;
    /// How many more they could do on that day as far as is known; 0 where nothing is, and for who usually does less
    /// than one a day.
    [[nodiscard]] qint64 room(std::size_t day) const;
    [[nodiscard]] bool standsOut() const;
};

/// Of each on the team who is in one of these departments (in any where none is named): those with too much first, then
/// by name. A day holds too much where something is to be done without working time, or more than one thing and more
/// than usual.
[[nodiscard]] std::vector<PersonAhead> peopleAhead(storage::Database& database, storage::Calendars& calendars,
                                                   const CalendarAhead& ahead,
                                                   const std::set<domain::DepartmentId>& departments);

} // namespace kept::services
