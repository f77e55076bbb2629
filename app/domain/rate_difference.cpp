#include "domain/rate_difference.h"

#include <algorithm>
#include <cmath>

namespace kept::domain {

namespace {

/// How many standard deviations leave that much of a normal distribution outside, on both sides together.
double deviationsFor(double outside) {
    double low = 0;
    double high = 10;
    while (high - low > 1e-9) {
        const double middle = (low + high) / 2;
        (std::erfc(middle / std::sqrt(2.0)) > outside ? low : high) = middle;
    }
    return low;
}

/// The Wilson score interval, as wilsonInterval gives it for 1.96 deviations.
Interval scoreInterval(const Tally& tally, double z) {
    const auto n = static_cast<double>(tally.judged());
    const double rate = static_cast<double>(tally.kept()) / n;
    const double middle = (rate + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z * std::sqrt(rate * (1 - rate) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    return {rate, middle - half, middle + half};
}

} // namespace

std::optional<Interval> rateDifference(const Tally& now, const Tally& before, std::size_t comparisons) {
    if (std::min(now.judged(), before.judged()) < fewestToRank) {
        return std::nullopt;
    }
    const double z = deviationsFor(0.05 / static_cast<double>(std::max<std::size_t>(1, comparisons)));
    const Interval a = scoreInterval(now, z);
    const Interval b = scoreInterval(before, z);
    const double difference = a.rate - b.rate;
    return Interval{difference, difference - std::hypot(a.rate - a.low, b.high - b.rate),
                    difference + std::hypot(a.high - a.rate, b.rate - b.low)};
}

} // namespace kept::domain
