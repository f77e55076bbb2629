#pragma once

#include "domain/moment.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kept::domain {

/// One promise as a curve sees it: for how long it was looked at, and whether it was kept then.
struct Observation {
    /// How a promise left the view.
    enum class End {
        Kept,     ///< kept at `time`
        Unknown,  ///< not kept by `time`; later is not known: it is open still, or was released
        NeverKept ///< will not be kept whatever the time: it was broken, or kept in part only
    };
    Duration time{}; ///< working time from made
    End end = End::Unknown;
};

/// The share of like promises that are kept by a time after they were made: 1 less the product-limit estimate (Kaplan
/// & Meier 1958, doi:10.1080/01621459.1958.10501452). Open promises are censored: they count as long as they were
/// seen, no longer. One that was broken stays among those still to be kept for ever: taking it out when it was broken
/// would raise the share of the others, and who breaks more would seem more likely to keep (the same reason as for the
/// risk set of Fine & Gray 1999, doi:10.1080/01621459.1999.10474144).
class KeepingCurve {
public:
    KeepingCurve() = default;
    explicit KeepingCurve(std::vector<Observation> observations);

    /// How many promises it rests on.
    [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(m_ends.size()); }
    /// Of those, how many were still to be kept after that time, the broken ones included.
    [[nodiscard]] std::int64_t openAfter(Duration time) const;
    /// From 0 to 1, never falling with time; 0 where there is nothing to go by.
    [[nodiscard]] double keptBy(Duration time) const;
    /// The times at which it rises, in order.
    [[nodiscard]] const std::vector<Duration>& times() const { return m_times; }

private:
    std::vector<Duration> m_times;
    std::vector<double> m_kept;   ///< from each of these times on
    std::vector<Duration> m_ends; ///< until when each was in view, in order
};

} // namespace kept::domain
