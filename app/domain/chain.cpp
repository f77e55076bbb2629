#include "domain/chain.h"

#include "domain/history.h"

#include <QSet>

#include <algorithm>
#include <deque>
#include <map>
#include <tuple>

namespace kept::domain {

namespace {

/// Whether what holds this link up still held up those who waited on it at that moment.
bool passesOn(const ChainLink& link, Moment moment) {
    if (link.outcome == Outcome::Void)
        return false;
    const auto missed = link.missedAt();
    return (missed && *missed <= moment) || !link.decidedAt || *link.decidedAt > moment;
}

/// The first moment at which the link itself puts those at risk that wait on it.
Moment riskOf(const ChainLink& link) {
    return isUnresolved(link.outcome) ? link.due + Duration(1) : link.recordedAt.value_or(link.due);
}

} // namespace

std::vector<Wait> waitsOf(const History& history) {
    std::vector<Wait> waits;
    const auto isWaiting = [](const Event& event) { return event.as<WaitsOn>(); };
    if (std::none_of(history.events().begin(), history.events().end(), isWaiting))
        return waits;
    for (const Event& event : history.events()) {
        const Moment moment = event.countsFrom();
        const auto state = history.stateAt(moment);
        if (!state)
            continue;
        std::set<PromiseId> begun = state->waitsOn;
        for (Wait& wait : waits) {
            if (!wait.until && begun.erase(wait.on) == 0)
                wait.until = moment;
        }
        for (const PromiseId on : begun)
            waits.push_back({on, moment});
    }
    return waits;
}

std::optional<Moment> ChainLink::missedAt() const {
    if (!isMissed(outcome))
        return std::nullopt;
    const auto& given = outcome == Outcome::PartlyKept ? recordedAt : decidedAt;
    return given ? std::min(*given, due) : due;
}

const ChainLink* Chain::find(PromiseId id) const {
    const auto found = m_links.constFind(id);
    return found == m_links.cend() ? nullptr : &*found;
}

std::optional<Moment> Chain::riskFrom(PromiseId id, Moment at) const {
    std::optional<Moment> risk;
    QSet<PromiseId> seen = {id};
    std::deque<PromiseId> ahead = {id};
    for (; !ahead.empty(); ahead.pop_front()) {
        const ChainLink* link = find(ahead.front());
        for (const Wait& wait : link ? link->waits : std::vector<Wait>()) {
            const ChainLink* on = find(wait.on);
            if (!on || !wait.holdsAt(at) || !holdsUp(on->outcome) || seen.contains(wait.on))
                continue;
            seen.insert(wait.on);
            risk = std::min(risk.value_or(Moment::max()), riskOf(*on));
            if (on->outcome != Outcome::Broken) // which nothing can hold up any more
                ahead.push_back(wait.on);
        }
    }
    return risk;
}

std::optional<PromiseId> Chain::causeOf(PromiseId id) const {
    const ChainLink* own = find(id);
    const auto missed = own ? own->missedAt() : std::nullopt;
    if (!missed)
        return std::nullopt;
    std::map<PromiseId, int> depth = {{id, 0}};
    std::tuple first(*missed, 0, id); // when, how far up (negative), which
    std::deque<PromiseId> ahead = {id};
    for (; !ahead.empty(); ahead.pop_front()) {
        const ChainLink& link = *find(ahead.front());
        const Moment counts = std::min(link.missedAt().value_or(*missed), *missed);
        const int up = depth.at(link.id) + 1;
        for (const Wait& wait : link.waits) {
            const ChainLink* on = find(wait.on);
            if (!on || !wait.holdsAt(counts) || !passesOn(*on, *missed) || !depth.emplace(wait.on, up).second)
                continue;
            if (const auto then = on->missedAt(); then && *then <= *missed)
                first = std::min(first, std::tuple(*then, -up, wait.on));
            ahead.push_back(wait.on);
        }
    }
    return std::get<PromiseId>(first);
}

std::vector<PromiseId> Chain::way(PromiseId from, PromiseId to, Moment at) const {
    std::map<PromiseId, PromiseId> cameFrom = {{from, PromiseId()}};
    std::deque<PromiseId> ahead = {from};
    for (; !ahead.empty() && !cameFrom.contains(to); ahead.pop_front()) {
        const ChainLink* link = find(ahead.front());
        for (const Wait& wait : link ? link->waits : std::vector<Wait>()) {
            if (wait.holdsAt(at) && cameFrom.emplace(wait.on, ahead.front()).second)
                ahead.push_back(wait.on);
        }
    }
    std::vector<PromiseId> way;
    if (!cameFrom.contains(to))
        return way;
    for (PromiseId id = to; id.isValid(); id = cameFrom.at(id))
        way.push_back(id);
    std::reverse(way.begin(), way.end());
    return way;
}

} // namespace kept::domain
