#include "domain/history.h"

#include "domain/errors.h"
#include "domain/succession.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace kept::domain {

std::optional<DepartmentId> Memberships::departmentOf(PersonId person, Moment at) const {
    const auto found = m_since.constFind(person);
    if (found == m_since.cend())
        return std::nullopt;
    const auto after = found->upper_bound(at);
    if (after == found->begin())
        return std::nullopt;
    return std::prev(after)->second;
}

bool PromiseState::isClosed() const {
    return voided || (resolution && resolution->kind != Resolution::Kind::PartlyKept);
}

Outcome PromiseState::outcomeAt(Moment moment) const {
    if (voided)
        return Outcome::Void;
    if (!resolution)
        return moment <= judgedDue.at ? Outcome::Open : Outcome::Overdue;
    const bool inTime = resolution->decidedAt <= judgedDue.at;
    switch (resolution->kind) {
    case Resolution::Kind::Kept:
        if (!inTime)
            return Outcome::Late;
        return goodFaithMoves > 0 ? Outcome::KeptAsRenegotiated : Outcome::Kept;
    case Resolution::Kind::PartlyKept:
        return Outcome::PartlyKept;
    case Resolution::Kind::Released:
        return inTime ? Outcome::Released : Outcome::Broken;
    case Resolution::Kind::Broken:
        return Outcome::Broken;
    }
    Q_UNREACHABLE();
}

bool PromiseState::isForgiven() const {
    return !voided && resolution && resolution->kind == Resolution::Kind::Released &&
           resolution->decidedAt > judgedDue.at;
}

bool PromiseState::owesOwnUp() const {
    if (!resolution || ownedUp || voided)
        return false;
    const Outcome outcome = outcomeAt(resolution->recordedAt);
    return outcome == Outcome::Late || outcome == Outcome::Broken || outcome == Outcome::PartlyKept;
}

Moment PromiseState::attributedAt() const {
    if (!resolution)
        return judgedDue.at;
    // A claim of having kept a part is still a miss, which must not fall to whoever held the promise before.
    const bool partly = resolution->kind == Resolution::Kind::PartlyKept;
    return std::min(partly ? resolution->recordedAt : resolution->decidedAt, judgedDue.at);
}

History::History(std::vector<Event> events) : m_events(std::move(events)) {
    const auto corrupt = [](const char* why) { throw CorruptBook(QCoreApplication::translate("domain", why)); };
    if (m_events.empty() || !m_events.front().as<Made>())
        corrupt(QT_TRANSLATE_NOOP("domain", "A promise's history does not begin with its making."));
    for (std::size_t i = 1; i < m_events.size(); ++i) {
        if (m_events[i].promise != m_events.front().promise)
            corrupt(QT_TRANSLATE_NOOP("domain", "A history holds the events of two promises."));
        if (m_events[i].as<Made>())
            corrupt(QT_TRANSLATE_NOOP("domain", "A promise was made twice."));
    }
    std::stable_sort(m_events.begin() + 1, m_events.end(),
                     [](const Event& a, const Event& b) { return a.countsFrom() < b.countsFrom(); });
}

const Event* History::find(EventNumber number) const {
    const auto found =
        std::find_if(m_events.begin(), m_events.end(), [number](const Event& event) { return event.number == number; });
    return found == m_events.end() ? nullptr : &*found;
}

namespace {

using Counting = std::vector<const Event*>;

PromiseState fold(const Counting& events, const std::set<EventNumber>& without) {
    PromiseState state = begin(*events.front());
    for (const Event* event : events) {
        if (event != events.front() && !without.contains(event->number))
            follow(state, *event);
    }
    return state;
}

/// Goes along the events of a history, with the state after each.
class Walk {
public:
    explicit Walk(const Event& first) : m_gone{&first}, m_state(begin(first)) {}

    void take(const Event& event) {
        const auto* undo = event.as<Undone>();
        const bool takesBack = undo && mayTakeBack(event, undo->event);
        m_gone.push_back(&event);
        if (takesBack) {
            m_undone.insert(undo->event);
            m_state = fold(m_gone, m_undone);
        } else {
            follow(m_state, event);
        }
    }

    [[nodiscard]] const PromiseState& state() const { return m_state; }
    /// What Undone events took back. One that the rules did not allow takes nothing back.
    [[nodiscard]] const std::set<EventNumber>& undone() const { return m_undone; }

private:
    [[nodiscard]] bool mayTakeBack(const Event& undo, EventNumber number) const {
        const auto target = std::ranges::find(m_gone, number, &Event::number);
        if (target == m_gone.end() || m_undone.contains(number))
            return false;
        std::set<EventNumber> also = m_undone;
        also.insert(number);
        return !refusalOf(Undoing{.target = **target,
                                  .later = laterChanges(m_gone, **target, m_undone),
                                  .judgedWith = m_state.judgedDue.at,
                                  .judgedWithout = fold(m_gone, also).judgedDue.at},
                          undo);
    }

    Counting m_gone;
    std::set<EventNumber> m_undone;
    PromiseState m_state;
};

Walk walkAlong(const Counting& events) {
    Walk walk(*events.front());
    for (auto event = events.begin() + 1; event != events.end(); ++event)
        walk.take(**event);
    return walk;
}

} // namespace

std::vector<const Event*> History::countingAt(Moment moment) const {
    Counting counting;
    counting.reserve(m_events.size());
    for (const Event& event : m_events) {
        if (event.countsFrom() <= moment)
            counting.push_back(&event);
    }
    return counting;
}

std::optional<PromiseState> History::stateAt(Moment moment) const {
    const Counting counting = countingAt(moment);
    if (counting.empty() || counting.front() != &m_events.front())
        return std::nullopt;
    return walkAlong(counting).state();
}

PromiseState History::latest() const {
    return *stateAt(Moment::max());
}

bool History::isUndone(EventNumber number, Moment moment) const {
    return undoneAt(moment).contains(number);
}

std::set<EventNumber> History::undoneAt(Moment moment) const {
    const Counting counting = countingAt(moment);
    return counting.empty() ? std::set<EventNumber>() : walkAlong(counting).undone();
}

void History::forEachState(const std::function<void(const Event&, const PromiseState&)>& visit) const {
    Walk walk(m_events.front());
    visit(m_events.front(), walk.state());
    for (auto event = m_events.begin() + 1; event != m_events.end(); ++event) {
        walk.take(*event);
        visit(*event, walk.state());
    }
}

std::optional<Undoing> History::undoing(EventNumber number) const {
    const Event* target = find(number);
    if (!target)
        return std::nullopt;
    const Counting counting = countingAt(Moment::max());
    const Walk walk = walkAlong(counting);
    std::set<EventNumber> undone = walk.undone();
    if (undone.contains(number))
        return std::nullopt;
    const Moment with = walk.state().judgedDue.at;
    const bool later = laterChanges(counting, *target, undone);
    undone.insert(number);
    return Undoing{
        .target = *target, .later = later, .judgedWith = with, .judgedWithout = fold(counting, undone).judgedDue.at};
}

Attribution attributionOf(const PromiseState& state, const Memberships& memberships) {
    const Moment at = state.attributedAt();
    std::size_t index = 0;
    for (std::size_t i = 1; i < state.holders.size() && state.holders[i].first <= at; ++i)
        index = i;
    Attribution attribution{.person = state.holders[index].second, .department = std::nullopt};
    const bool asMade = index == 0 && state.department.has_value();
    if (attribution.person && !asMade)
        attribution.department = memberships.departmentOf(*attribution.person, at);
    if (!attribution.department)
        attribution.department = state.department;
    return attribution;
}

} // namespace kept::domain
