#include "domain/kaplan_meier.h"

#include <algorithm>

namespace kept::domain {

KeepingCurve::KeepingCurve(std::vector<Observation> observations) {
    using End = Observation::End;
    for (Observation& observation : observations) {
        if (observation.end == End::NeverKept)
            observation.time = Duration::max();
    }
    std::sort(observations.begin(), observations.end(),
              [](const Observation& a, const Observation& b) { return a.time < b.time; });
    m_ends.reserve(observations.size());
    for (const Observation& observation : observations)
        m_ends.push_back(observation.time);
    double open = 1;
    for (auto at = observations.begin(); at != observations.end();) {
        // At one time the kept ones come before those of which no more is known.
        const auto end = std::find_if(at, observations.end(), [&](const auto& other) { return other.time > at->time; });
        const auto kept = std::count_if(at, end, [](const auto& one) { return one.end == End::Kept; });
        if (kept > 0) {
            const auto atRisk = static_cast<double>(observations.end() - at);
            open *= 1 - static_cast<double>(kept) / atRisk;
            m_times.push_back(at->time);
            m_kept.push_back(1 - open);
        }
        at = end;
    }
}

std::int64_t KeepingCurve::openAfter(Duration time) const {
    return m_ends.end() - std::upper_bound(m_ends.begin(), m_ends.end(), time);
}

double KeepingCurve::keptBy(Duration time) const {
    const auto after = std::upper_bound(m_times.begin(), m_times.end(), time);
    return after == m_times.begin() ? 0 : m_kept[static_cast<std::size_t>(after - m_times.begin()) - 1];
}

} // namespace kept::domain
