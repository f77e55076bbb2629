#pragma once

#include "domain/promise_row.h"
#include "domain/statistics.h"
#include "storage/series_history.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

class QLocale;

namespace kept::storage {
class Database;
}

namespace kept::services {

enum class SeriesState {
    Running,
    Finished, ///< its rule has no day left
    Ended     ///< somebody said so, or who gives or gets it left the team
};
[[nodiscard]] QString keyOf(SeriesState state);
[[nodiscard]] QString wordFor(SeriesState state);

/// A promise that recurs as lists show it: names instead of ids.
struct SeriesRow {
    storage::SeriesHistory history;
    QString what;
    QString promiser; ///< a person; or a department, where nobody in person promises
    QString promisee; ///< may be empty
    QString channel;  ///< may be empty
    SeriesState state = SeriesState::Running;
    std::optional<domain::PromiseRow> current; ///< the occurrence that was made last
    std::vector<QDate> unmade;                 ///< the next few days that are no promises yet
    domain::Tally tally;                       ///< of all its occurrences

    [[nodiscard]] domain::SeriesId id() const { return history.id; }
    /// "every Monday 09:00".
    [[nodiscard]] QString words(const QLocale& locale) const;
    /// When the next occurrence that is still ahead of `at` is due: its day, and what of it is a promise.
    [[nodiscard]] std::optional<QDate> nextDay(domain::Moment at, const QTimeZone& zone) const;
};

/// As they were at that moment: those that run first, then by number.
[[nodiscard]] std::vector<SeriesRow> seriesRows(storage::Database& database, domain::Moment at);
/// Throws InvalidInput where there is none.
[[nodiscard]] SeriesRow seriesRow(storage::Database& database, domain::SeriesId series, domain::Moment at);

/// "every Monday 09:00".
[[nodiscard]] QString wordsOf(const domain::SeriesTerms& terms, const QLocale& locale);
/// Those that end when this person leaves, in words: "every Monday 09:00: Send the figures".
[[nodiscard]] QStringList seriesThatEndWith(storage::Database& database, domain::PersonId person,
                                            const QLocale& locale);

} // namespace kept::services
