#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "services/changes.h"
#include "services/dice.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <cstdint>
#include <vector>

namespace kept::domain {
class WorkingCalendar;
}

namespace kept::storage {
class Database;
}

namespace kept::services::generated {

/// The working days of a calendar from one day to another, each as one stretch, so that working time is counted by
/// looking up and not by reckoning in a time zone.
class WorkDays {
public:
    struct Day {
        QDate day;
        domain::Moment from;
        domain::Moment to;
    };
    WorkDays(const domain::WorkingCalendar& calendar, QDate first, QDate last);

    /// Nothing where that is no working day.
    [[nodiscard]] const Day* on(QDate day) const;
    /// The working day that the moment falls on, or the one that follows; the last one there is at most.
    [[nodiscard]] const Day& onOrAfter(domain::Moment moment) const;
    /// So much working time later.
    [[nodiscard]] domain::Moment add(domain::Moment from, domain::Duration amount) const;
    /// In which tenth of its working day a moment lies, from 0 to 9; before or after it, the nearest.
    [[nodiscard]] std::size_t tenthOfDay(domain::Moment moment) const;
    /// When so many hundredths of the working time between two moments have passed.
    [[nodiscard]] domain::Moment share(domain::Moment from, domain::Moment to, int hundredths) const;

private:
    [[nodiscard]] std::vector<Day>::const_iterator find(domain::Moment moment) const;

    std::vector<Day> m_days;
};

struct Colleague {
    domain::PersonId id;
    int department = 0;  ///< by its place
    int reliability = 0; ///< of 100 promises on a usual day, how many are kept as they were given
    int pace = 0;        ///< how much they promise, beside the others
    int slowness = 0;    ///< how late they are where they are late: the longest is that often doubled
    WorkDays days;
};

/// Adds the holidays, and so many people with their departments, roles, hours and absences, who are there from `since`
/// on. They work until `last`.
[[nodiscard]] std::vector<Colleague> addTeam(storage::Database& database, Changes& changes, Dice& dice, int people,
                                             domain::Moment since, QDate last);

/// Defines the service promises that are given, as the team's first person, with their time limits; everybody says that
/// they know them. Gives them by name.
[[nodiscard]] QHash<QString, domain::ServiceId> addStandards(storage::Database& database, Changes& changes,
                                                             const std::vector<Colleague>& team, domain::Moment since);

/// A day on which something is promised, its hours, and how many promises there are by its end.
struct BusyDay {
    WorkDays::Day hours;
    std::int64_t promisesByThen = 0;
};
/// So many promises over the working days from `first` on, before `end`: more in some months and on some weekdays.
[[nodiscard]] std::vector<BusyDay> spread(std::int64_t promises, const domain::WorkingCalendar& calendar, QDate first,
                                          QDate end);

/// A name by its number; no two people, and no two customers, share one.
[[nodiscard]] QString personName(int number);
[[nodiscard]] QString customerName(int number);
inline constexpr int mostPeople = 1'000;
inline constexpr int mostCustomers = 6'000;

} // namespace kept::services::generated
