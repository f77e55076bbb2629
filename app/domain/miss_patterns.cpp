#include "domain/miss_patterns.h"

#include "domain/rate_difference.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kept::domain {

using Kind = MissPattern::Kind;

namespace {

using PatternGroups = std::map<std::pair<Kind, std::int64_t>, MissPattern>;

void countIn(PatternGroups& groups, Kind kind, std::int64_t id, const MissCase& one) {
    MissPattern& group = groups[{kind, id}];
    group.kind = kind;
    group.id = id;
    group.inside.add(one.outcome);
    if (isMissed(one.outcome))
        group.missed.push_back(one.promise);
}

Tally without(const Tally& all, const Tally& part) {
    Tally rest;
    for (const Outcome outcome : allOutcomes)
        rest.add(outcome, all.of(outcome) - part.of(outcome));
    return rest;
}

} // namespace

MissPatterns missPatterns(const std::vector<MissCase>& judged, std::size_t most) {
    Tally all;
    PatternGroups groups;
    for (const MissCase& one : judged) {
        all.add(one.outcome);
        if (one.channel)
            countIn(groups, Kind::Channel, one.channel->value(), one);
        countIn(groups, Kind::Size, static_cast<std::int64_t>(one.size), one);
        countIn(groups, Kind::Weekday, one.weekday, one);
        if (one.service)
            countIn(groups, Kind::Service, one.service->value(), one);
    }
    MissPatterns patterns;
    patterns.judged = std::ssize(judged);
    for (auto& [key, group] : groups) {
        group.otherwise = without(all, group.inside);
        patterns.looked += rateDifference(group.inside, group.otherwise) ? 1 : 0;
    }
    for (auto& [key, group] : groups) {
        const auto keptMore = rateDifference(group.inside, group.otherwise, static_cast<std::size_t>(patterns.looked));
        if (!keptMore)
            continue;
        group.more = {-keptMore->rate, -keptMore->high, -keptMore->low};
        if (group.more.low > 0)
            patterns.found.push_back(std::move(group));
    }
    std::ranges::stable_sort(patterns.found,
                             [](const MissPattern& a, const MissPattern& b) { return a.more.low > b.more.low; });
    if (patterns.found.size() > most)
        patterns.found.resize(most);
    return patterns;
}

} // namespace kept::domain
