#pragma once

#include "domain/figures.h"
#include "domain/miss_patterns.h"
#include "domain/period.h"
#include "domain/promise_row.h"
#include "services/people.h"
#include "services/recognitions.h"

#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// Whose figures, of which days of the judged deadline.
struct PersonQuestion {
    domain::PersonId person;
    domain::Period period;
    domain::Period before;                       ///< to compare with; without ends where there is none
    std::optional<domain::PersonId> viewer = {}; ///< who looks
};

/// A time that half of the promises need at most, and one that 9 of 10 need at most.
struct HalfAndMost {
    std::optional<domain::Duration> half;
    std::optional<domain::Duration> most;
    std::int64_t count = 0; ///< of the promises that say so

    [[nodiscard]] bool isTold() const { return half.has_value(); }
};

/// How one person keeps promises: what a page about them shows.
struct PersonFigures {
    PersonRow person;
    domain::Moment at;
    domain::InHand inHand;
    qint64 today = 0; ///< of the open ones, due from now until the day ends
    domain::GroupTally all;
    domain::Tally before;
    domain::GroupTally department; ///< of everybody in the department that the person is in now
    /// Whole months without a gap, oldest first, the last one judged at the end; at least thirteen where there are.
    std::vector<domain::GroupTally> months;
    /// How late promises were done, in the person's working time, less than zero where early. Nothing below
    /// domain::fewestToRank.
    HalfAndMost lateness;
    /// Working time from made to kept, by the product-limit estimate: what is open is not left out, and what was broken
    /// is never kept. Nothing below domain::fewestForChance, or where fewer than half (9 of 10) are ever kept.
    HalfAndMost timeToKeep;
    domain::Duration workingDay{}; ///< how much of it an ordinary day of the person has
    bool isBounded = false;        ///< margin, time and misses are of the latest `mostRecords` promises only
    domain::MissPatterns misses;
    std::vector<QString> missNames;        ///< of the channel or the service of each pattern found; else empty
    std::vector<Recognition> recognitions; ///< newest first, whatever the period
    std::vector<domain::PromiseRow> owed;  ///< own-ups that are due, the latest first, at most `mostOwed`
    qint64 owedCount = 0;
};

/// So many promises of a period are looked through one by one, the latest of them.
inline constexpr int mostRecords = 5'000;
inline constexpr int mostOwed = 200;
inline constexpr std::size_t mostPatterns = 4;

/// At the book's present moment (see readingMoment). Throws InvalidInput where there is no such person, NotAllowed
/// where their figures are not the viewer's to see (services/figure_rights.h).
[[nodiscard]] PersonFigures personFigures(storage::Database& database, const PersonQuestion& question,
                                          domain::Moment now);

/// Correction is private: what somebody's misses have in common is for them, for a lead of their department and for
/// owners.
[[nodiscard]] bool maySeeMisses(const PersonRow& viewer, const PersonRow& person);

} // namespace kept::services
