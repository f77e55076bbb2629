#include "domain/chance.h"

#include <algorithm>

namespace kept::domain {

namespace {

/// What is left open after this share cannot be told from nothing.
constexpr double rounding = 1e-9;

} // namespace

bool isGood(double chance) {
    return chance >= goodChance - rounding;
}

std::int64_t Likelihood::count(Duration elapsed) const {
    std::int64_t count = 0;
    for (const KeepingCurve& group : m_groups) {
        count = elapsed == Duration::zero() ? group.count() : group.openAfter(elapsed);
        if (count >= fewestForChance)
            break;
    }
    return count;
}

double Likelihood::keptBy(Duration time) const {
    double share = 0;
    bool isWidest = true;
    for (auto group = m_groups.rbegin(); group != m_groups.rend(); ++group) {
        const auto n = static_cast<double>(group->count());
        const double own = group->keptBy(time);
        share = isWidest ? own : (n * own + widerWeight * share) / (n + widerWeight);
        isWidest = false;
    }
    return share;
}

std::optional<double> Likelihood::chanceBy(Duration time, Duration elapsed) const {
    if (!isEnough(elapsed))
        return std::nullopt;
    if (elapsed == Duration::zero())
        return keptBy(time);
    const bool isBeyondAll = std::all_of(m_groups.begin(), m_groups.end(), [&](const KeepingCurve& group) {
        return group.times().empty() || group.times().back() <= elapsed;
    });
    const double before = keptBy(elapsed);
    if (isBeyondAll || before >= 1 - rounding)
        return std::nullopt;
    return std::clamp((keptBy(std::max(time, elapsed)) - before) / (1 - before), 0.0, 1.0);
}

std::vector<Duration> Likelihood::times() const {
    std::vector<Duration> times;
    for (const KeepingCurve& group : m_groups)
        times.insert(times.end(), group.times().begin(), group.times().end());
    std::sort(times.begin(), times.end());
    return times;
}

std::optional<Duration> Likelihood::doubtfulFrom(Duration allowed) const {
    const auto atFirst = chanceBy(allowed);
    if (!atFirst || *atFirst < doubtfulChance)
        return std::nullopt;
    const std::vector<Duration> times = this->times();
    // The more of its like were kept already, the less is left of the chance.
    const auto found = std::partition_point(times.begin(), times.end(), [&](Duration elapsed) {
        const double before = keptBy(elapsed);
        return before < 1 - rounding && (keptBy(allowed) - before) / (1 - before) >= doubtfulChance;
    });
    if (found == times.end() || *found >= allowed || !isEnough(*found))
        return std::nullopt;
    return *found;
}

std::optional<Duration> Likelihood::timeFor(double share) const {
    if (!isEnough())
        return std::nullopt;
    const std::vector<Duration> times = this->times();
    const auto found = std::partition_point(times.begin(), times.end(),
                                            [&](Duration time) { return keptBy(time) < share - rounding; });
    return found == times.end() ? std::nullopt : std::optional(*found);
}

} // namespace kept::domain
