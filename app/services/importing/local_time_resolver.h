#pragma once

#include "domain/moment.h"
#include "services/importing/moment_format.h"

#include <QTimeZone>

#include <unordered_map>
#include <vector>

namespace kept::services {

/// The instants at which a clock on a wall shows one time: none in a DST gap, two where the clock is set back.
struct LocalInstants {
    int count = 0;
    domain::Moment earlier; ///< where there is one, both are it
    domain::Moment later;
};

/// Finds the instants of wall-clock times in a zone. Each year's offsets are asked of the zone once: a conversion takes
/// nanoseconds, where QDateTime takes microseconds.
class LocalTimeResolver {
public:
    explicit LocalTimeResolver(const QTimeZone& zone) : m_zone(zone) {}

    [[nodiscard]] LocalInstants resolve(WallClock clock);

private:
    struct Stretch {
        domain::Moment from; ///< until the next one begins
        std::chrono::seconds offset;
    };
    [[nodiscard]] const std::vector<Stretch>& stretchesOf(int year);
    [[nodiscard]] std::vector<Stretch> load(int year) const;

    QTimeZone m_zone;
    std::unordered_map<int, std::vector<Stretch>> m_years;
    int m_lastYear = 0;
    const std::vector<Stretch>* m_last = nullptr;
};

} // namespace kept::services
