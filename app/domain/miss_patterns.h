#pragma once

#include "domain/event.h"
#include "domain/outcome.h"
#include "domain/statistics.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kept::domain {

/// One judged promise, as far as it may tell what misses have in common.
struct MissCase {
    PromiseId promise;
    Outcome outcome = Outcome::Kept;
    std::optional<ChannelId> channel = {};
    Size size = Size::Medium;
    int weekday = 1; ///< of the judged deadline, 1 is Monday
    std::optional<ServiceId> service = {};
};

/// Something that promises have in common which are missed more often than the others of the same person.
struct MissPattern {
    enum class Kind { Channel, Size, Weekday, Service };

    Kind kind = Kind::Channel;
    std::int64_t id = 0; ///< of the channel or the service; the number of the size or the weekday
    Tally inside;
    Tally otherwise;
    Interval more; ///< by how much the share missed is greater inside, and its 95 % interval
    std::vector<PromiseId> missed;
};

struct MissPatterns {
    std::vector<MissPattern> found; ///< those that stand out most by the lower end of the interval first
    int looked = 0;                 ///< how many were held against the rest
    std::int64_t judged = 0;        ///< how many promises were looked at
};

/// Looks through channels, sizes, weekdays and services. Held against the rest are those with at least `fewestToRank`
/// judged on both sides; found are those of which the interval of the difference (see rateDifference) lies above zero,
/// also with that many held against the rest. What names no channel or service is no group of its own. At most `most`
/// are given.
[[nodiscard]] MissPatterns missPatterns(const std::vector<MissCase>& judged, std::size_t most);

} // namespace kept::domain
