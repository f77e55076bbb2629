#pragma once

#include "domain/moment.h"
#include "domain/outcome.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace kept::domain {

/// A share with the interval that its count leaves open, each from 0 to 1.
struct Interval {
    double rate = 0;
    double low = 0;
    double high = 0;
};

/// The Wilson score interval for `successes` of `n` at 95 % (Wilson 1927, doi:10.1080/01621459.1927.10502953, without
/// continuity correction). Nothing where n is 0. Throws InvalidInput where successes > n or either is negative. Where
/// several such shares are looked at for one to be told, each has to hold for all of them together: at
/// 1 − 5 %/`comparisons` (Bonferroni; Dunn 1961, doi:10.1080/01621459.1961.10482090).
[[nodiscard]] std::optional<Interval> wilsonInterval(std::int64_t successes, std::int64_t n,
                                                     std::size_t comparisons = 1);
/// How many standard deviations to both sides of its middle a normal distribution has all but 5 %/`comparisons` in.
[[nodiscard]] double deviationsFor(std::size_t comparisons);

/// How many promises ended in which way.
class Tally {
public:
    void add(Outcome outcome, std::int64_t count = 1) { m_counts[static_cast<std::size_t>(outcome)] += count; }
    Tally& operator+=(const Tally& other);

    [[nodiscard]] std::int64_t of(Outcome outcome) const { return m_counts[static_cast<std::size_t>(outcome)]; }
    [[nodiscard]] std::int64_t total() const;
    /// kept + kept as renegotiated + partly kept + late + broken + overdue.
    [[nodiscard]] std::int64_t judged() const;
    /// kept + kept as renegotiated.
    [[nodiscard]] std::int64_t kept() const;
    /// kept / judged with its interval; nothing where nothing is judged.
    [[nodiscard]] std::optional<Interval> keepRate() const { return wilsonInterval(kept(), judged()); }

    bool operator==(const Tally&) const = default;

private:
    std::array<std::int64_t, allOutcomes.size()> m_counts{};
};

/// Nobody is ranked on fewer judged promises than this.
inline constexpr std::int64_t fewestToRank = 5;

/// The least of the values that at least `share` (above 0, at most 1) of them do not exceed: the nearest rank, which is
/// always one of them. `values` is not empty.
[[nodiscard]] Duration percentileOf(std::vector<Duration> values, double share);

} // namespace kept::domain
