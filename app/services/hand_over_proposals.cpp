#include "services/hand_over_proposals.h"

#include "domain/chance.h"
#include "services/chance.h"

#include <algorithm>
#include <tuple>

namespace kept::services {

using namespace domain;

namespace {

/// What is to be done beyond what is usual; all of it where there is no working time.
qint64 excessOf(const PersonAhead& person, std::size_t day) {
    if (!person.days.at(day).isTooMuch)
        return 0;
    const bool works = person.days.at(day).working > Duration::zero();
    return person.toDo(day) - (works ? person.capacity() : 0);
}

bool isDoubtful(const PromiseRow& promise) {
    return promise.chance && *promise.chance < doubtfulChance;
}

} // namespace

PersonAhead* HandOverSearch::find(PersonId person) {
    const auto found = std::ranges::find(m_people, person, &PersonAhead::person);
    return found == m_people.end() ? nullptr : &*found;
}

void HandOverSearch::begin(PersonId person, std::vector<PromiseRow> promises) {
    m_from = person;
    m_promises = std::move(promises);
    m_next = 0;
    std::ranges::stable_sort(m_promises, [](const PromiseRow& a, const PromiseRow& b) {
        return a.chance.value_or(1) < b.chance.value_or(1);
    });
    const PersonAhead* from = find(person);
    for (std::size_t day = 0; day < daysAhead; ++day)
        m_excess.at(day) = from ? excessOf(*from, day) : 0;
}

bool HandOverSearch::advance(const std::function<bool()>& shouldYield) {
    while (m_next < m_promises.size()) {
        lookAt(m_promises[m_next++]);
        if (shouldYield())
            break;
    }
    return m_next == m_promises.size();
}

void HandOverSearch::lookAt(const PromiseRow& promise) {
    const PersonAhead* from = find(m_from);
    const auto day = m_ahead.dayOfDue(promise.judgedDue.at);
    const bool isOffered = promise.handOverToId.isValid();
    if (!from || m_found.size() == mostProposals || !day || isOffered)
        return;
    if (m_excess.at(*day) <= 0 && !isDoubtful(promise))
        return;
    const auto proposal = proposalFor(*from, *day, promise);
    if (!proposal)
        return;
    --m_excess.at(*day);
    ++find(proposal->to)->days.at(*day).due;
    m_found.push_back(*proposal);
}

std::optional<HandOverProposal> HandOverSearch::proposalFor(const PersonAhead& from, std::size_t day,
                                                            const PromiseRow& promise) {
    std::optional<HandOverProposal> best;
    const auto worth = [](const HandOverProposal& one) {
        return std::tuple(one.chanceThere.value_or(-1), one.usualThere - static_cast<double>(one.toDoThere));
    };
    for (const PersonAhead& other : m_people) {
        if (other.person == from.person || !from.department.isValid() || other.department != from.department ||
            other.room(day) == 0 || promise.colleagueId == other.person)
            continue;
        const auto there = m_chanceThere(promise.id, other.person);
        if (!there)
            continue; // they have no working time before it is due
        const bool canCompare = there->chance && promise.chance;
        if (canCompare && *there->chance <= *promise.chance)
            continue;
        HandOverProposal proposal{.promise = promise,
                                  .day = m_ahead.days.at(day),
                                  .dayIsTooMuch = from.days.at(day).isTooMuch,
                                  .to = other.person,
                                  .toName = other.name,
                                  .chanceThere = canCompare ? there->chance : std::nullopt,
                                  .likeThere = canCompare ? there->likeIt : 0,
                                  .toDoThere = other.toDo(day),
                                  .usualThere = *other.usual};
        if (!best || worth(proposal) > worth(*best))
            best = std::move(proposal);
    }
    return best;
}

} // namespace kept::services
