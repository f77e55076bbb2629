#pragma once

#include "domain/kaplan_meier.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kept::domain {

/// Nothing is said of a chance on fewer like promises than this.
inline constexpr std::int64_t fewestForChance = 20;
/// As many promises as the wider group weighs against the narrower one.
inline constexpr double widerWeight = 20;
/// "9 of 10 would keep it".
inline constexpr double goodChance = 0.9;
[[nodiscard]] bool isGood(double chance);
/// Below this a chance is pointed out.
inline constexpr double doubtfulChance = 0.5;

/// How likely promises like one are kept, from the narrowest group to the widest: those of the person, those of the
/// department, those of the team; each group holds the ones before it. Where a group is thin its curve is drawn toward
/// that of the next one: share = (n · own + k · wider) / (n + k) with k = widerWeight (credibility after Bühlmann 1967,
/// doi:10.1017/S0515036100008989). A mixture of rising curves rises, so more time is never a smaller chance.
class Likelihood {
public:
    Likelihood() = default;
    explicit Likelihood(std::vector<KeepingCurve> fromNarrowToWide) : m_groups(std::move(fromNarrowToWide)) {}

    /// How many like promises it rests on, of a promise that was not kept by `elapsed` those that were not either: in
    /// the narrowest group with at least `fewestForChance` of them, else in the widest one.
    [[nodiscard]] std::int64_t count(Duration elapsed = {}) const;
    /// How many of them are in the narrowest group: the person's own.
    [[nodiscard]] std::int64_t ownCount() const { return m_groups.empty() ? 0 : m_groups.front().count(); }
    [[nodiscard]] bool isEnough(Duration elapsed = {}) const { return count(elapsed) >= fewestForChance; }

    /// The chance to be kept by `time` of working time after it was made, where it was not kept by `elapsed`. Nothing
    /// where too few like it were open for so long, or none of them was kept then.
    [[nodiscard]] std::optional<double> chanceBy(Duration time, Duration elapsed = {}) const;
    /// The time after which one that was not kept until then is more likely missed than kept by `allowed`. Nothing
    /// where that cannot be told, never comes before `allowed`, or was so from the beginning.
    [[nodiscard]] std::optional<Duration> doubtfulFrom(Duration allowed) const;
    /// The shortest time by which at least `share` are kept. Nothing where there are too few like it, or no time was
    /// enough.
    [[nodiscard]] std::optional<Duration> timeFor(double share) const;

private:
    /// At which any of the curves rises, in order.
    [[nodiscard]] std::vector<Duration> times() const;
    [[nodiscard]] double keptBy(Duration time) const;

    std::vector<KeepingCurve> m_groups;
};

} // namespace kept::domain
