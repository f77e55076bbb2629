#include "domain/statistics.h"

#include "domain/errors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kept::domain {

double deviationsFor(std::size_t comparisons) {
    if (comparisons <= 1)
        return 1.959963984540054; // the 97.5 % quantile
    const double outside = 0.05 / static_cast<double>(comparisons);
    double low = 0;
    double high = 10;
    while (high - low > 1e-9) {
        const double middle = (low + high) / 2;
        (std::erfc(middle / std::sqrt(2.0)) > outside ? low : high) = middle;
    }
    return low;
}

std::optional<Interval> wilsonInterval(std::int64_t successes, std::int64_t n, std::size_t comparisons) {
    if (successes < 0 || n < 0 || successes > n)
        throw InvalidInput(QStringLiteral("%1 of %2 is no share.").arg(successes).arg(n));
    if (n == 0)
        return std::nullopt;
    const double z = deviationsFor(comparisons);
    const auto count = static_cast<double>(n);
    const double rate = static_cast<double>(successes) / count;
    const double scale = 1 + z * z / count;
    const double centre = (rate + z * z / (2 * count)) / scale;
    const double reach = z / scale * std::sqrt(rate * (1 - rate) / count + z * z / (4 * count * count));
    // Rounding must not push an end past the rate that it encloses.
    return Interval{rate, std::clamp(centre - reach, 0.0, rate), std::clamp(centre + reach, rate, 1.0)};
}

Tally& Tally::operator+=(const Tally& other) {
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
    return *this;
}

std::int64_t Tally::total() const {
    return std::accumulate(m_counts.begin(), m_counts.end(), std::int64_t{0});
}

std::int64_t Tally::judged() const {
    std::int64_t sum = 0;
    for (const Outcome outcome : allOutcomes)
        sum += isJudged(outcome) ? of(outcome) : 0;
    return sum;
}

std::int64_t Tally::kept() const {
    return of(Outcome::Kept) + of(Outcome::KeptAsRenegotiated);
}

Duration percentileOf(std::vector<Duration> values, double share) {
    constexpr double rounding = 1e-9; // 0.9 · 10 is a hair more than 9
    const auto rank = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(values.size()) - rounding));
    const auto place = values.begin() + std::clamp<std::ptrdiff_t>(rank, 1, std::ssize(values)) - 1;
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

} // namespace kept::domain
