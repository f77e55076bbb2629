#include "domain/verdicts.h"

#include <numeric>

namespace kept::domain {

void VerdictTally::add(Outcome own, bool saidKept, std::int64_t count) {
    if (isJudged(own))
        m_counts[index(isKept(own), saidKept)] += count;
}

VerdictTally& VerdictTally::operator+=(const VerdictTally& other) {
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
    return *this;
}

std::int64_t VerdictTally::total() const {
    return std::accumulate(m_counts.begin(), m_counts.end(), std::int64_t{0});
}

} // namespace kept::domain
