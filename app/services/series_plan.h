#pragma once

#include "services/rule_days.h"
#include "storage/series_history.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace kept::domain {
class WorkingCalendar;
}

namespace kept::services {

/// The deadline of an occurrence: the time on the wall clock; or, for a day alone, the end of its working hours.
[[nodiscard]] domain::Deadline deadlineOn(QDate day, std::optional<QTime> time,
                                          const domain::WorkingCalendar& calendar);

/// The days of a series, one after the other, that come after one and were neither skipped nor lie behind its end; from
/// its first day on where none is named.
class DaysToCome {
public:
    /// `series` outlives it.
    DaysToCome(const storage::SeriesHistory& series, std::optional<QDate> after);

    /// Nothing after the last one.
    [[nodiscard]] std::optional<QDate> next();

private:
    const storage::SeriesHistory& m_series;
    std::optional<QDate> m_after;
    RuleDays m_days;
};
/// The first few of them, at most `most`.
[[nodiscard]] std::vector<QDate> daysAfter(const storage::SeriesHistory& series, std::optional<QDate> after, int most);

/// The day of the occurrence that was made last; nothing before the first.
[[nodiscard]] std::optional<QDate> lastDayMade(storage::Database& database, const storage::SeriesHistory& series,
                                               const QTimeZone& zone);
/// When the next occurrence falls to be made: when the last one is due. Nothing where there is none to come.
[[nodiscard]] std::optional<domain::Moment> growthOf(storage::Database& database, const storage::SeriesHistory& series,
                                                     const QTimeZone& zone);
/// Ends in the same transaction what a person who leaves gives or is given time and again; what is made already stays.
void endSeriesOf(storage::Database& database, domain::Moment now, std::optional<domain::PersonId> actor,
                 domain::PersonId person);
/// Those that would end: see above.
[[nodiscard]] std::vector<storage::SeriesHistory> runningSeriesOf(storage::Database& database, domain::PersonId person);

/// Where what is derived from the history of series is not what that says, in words.
[[nodiscard]] QStringList seriesProblems(storage::Database& database);
/// Adds the rows of series that the history has; before promises are derived. Gives how many were missing.
[[nodiscard]] int restoreSeries(storage::Database& database);
/// Removes series that no event brought, and writes anew when the others grow; after promises were derived. Gives how
/// many were wrong.
[[nodiscard]] int restoreGrowth(storage::Database& database);

} // namespace kept::services
