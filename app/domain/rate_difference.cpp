#include "domain/rate_difference.h"

#include <algorithm>
#include <cmath>

namespace kept::domain {

std::optional<Interval> rateDifference(const Tally& now, const Tally& before, std::size_t comparisons) {
    if (std::min(now.judged(), before.judged()) < fewestToRank) {
        return std::nullopt;
    }
    const Interval a = *wilsonInterval(now.kept(), now.judged(), comparisons);
    const Interval b = *wilsonInterval(before.kept(), before.judged(), comparisons);
    const double difference = a.rate - b.rate;
    return Interval{difference, difference - std::hypot(a.rate - a.low, b.high - b.rate),
                    difference + std::hypot(a.high - a.rate, b.rate - b.low)};
}

} // namespace kept::domain
