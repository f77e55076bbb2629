#pragma once

#include "domain/outcome.h"
#include "domain/statistics.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace kept::domain {

/// Promises that are judged and have a verdict, by what the team's own view is (kept or missed) and what the promisees
/// say.
class VerdictTally {
public:
    /// Counts nothing where the outcome is not judged: there is no own view to hold against.
    void add(Outcome own, bool saidKept, std::int64_t count = 1);
    VerdictTally& operator+=(const VerdictTally& other);

    [[nodiscard]] std::int64_t of(bool ownKept, bool saidKept) const { return m_counts[index(ownKept, saidKept)]; }
    [[nodiscard]] std::int64_t total() const;
    [[nodiscard]] std::int64_t differing() const { return of(true, false) + of(false, true); }
    /// differing / total with its interval; nothing without any verdict.
    [[nodiscard]] std::optional<Interval> difference() const { return wilsonInterval(differing(), total()); }

    bool operator==(const VerdictTally&) const = default;

private:
    static std::size_t index(bool ownKept, bool saidKept) { return (ownKept ? 2U : 0U) + (saidKept ? 1U : 0U); }

    std::array<std::int64_t, 4> m_counts{};
};

/// What verdicts are split by: for whom the promise counts.
enum class VerdictsBy { All, Person, Department };

/// The same for one person or department, or for all.
struct GroupVerdicts {
    std::int64_t id = 0; ///< 0 for "none"
    QString key;         ///< its name; empty for "none"
    VerdictTally tally;
};

} // namespace kept::domain
