#pragma once

#include "domain/series.h"

#include <QString>

#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// A promise that recurs, as the history has it. Only when it grows next has a row of its own.
struct SeriesHistory {
    /// That there is no occurrence on a day, or from that day on.
    struct Exception {
        domain::EventNumber number;
        QDate day;
        QString reason; ///< empty where the text was removed on request
        domain::Moment at;
        std::optional<domain::PersonId> by;
    };

    domain::SeriesId id;
    domain::SeriesTerms terms;
    domain::EventNumber number; ///< of the event that started it
    domain::Moment startedAt;
    std::optional<domain::PersonId> by;
    std::vector<Exception> skips; ///< as they were recorded
    std::optional<Exception> end; ///< the one that ends it earliest
    bool wordsRemoved = false;    ///< on request: it can't be promised any more

    [[nodiscard]] bool isSkipped(QDate day) const;
    /// Whether it has ended by that day.
    [[nodiscard]] bool isOver(QDate day) const { return wordsRemoved || (end && day >= end->day); }
};

/// All of them by what was recorded until then, by their numbers.
[[nodiscard]] std::vector<SeriesHistory> seriesHistories(Database& database,
                                                         domain::Moment until = domain::Moment::max());
/// Nothing where there is no such series.
[[nodiscard]] std::optional<SeriesHistory> seriesHistory(Database& database, domain::SeriesId series);

} // namespace kept::storage
