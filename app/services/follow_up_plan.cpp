#include "services/follow_up_plan.h"

#include "domain/working_calendar.h"
#include "services/reminder_rules.h"
#include "services/standards.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "storage/follow_up_store.h"

#include <algorithm>
#include <set>

namespace kept::services {

using namespace domain;
using storage::KnownFollowUp;
using storage::PlannedFollowUp;

namespace {

using Plan = std::vector<PlannedFollowUp>;
using Events = std::vector<const Event*>;

/// The events of a history that nobody took back, in its order.
Events standingIn(const History& history) {
    const std::set<EventNumber> undone = history.undoneAt(Moment::max());
    Events standing;
    for (const Event& event : history.events()) {
        if (!undone.contains(event.number))
            standing.push_back(&event);
    }
    return standing;
}

template <class Wanted> const Event* lastIn(const Events& events, Wanted wanted) {
    const auto found = std::find_if(events.rbegin(), events.rend(), [&](const Event* event) { return wanted(*event); });
    return found == events.rend() ? nullptr : *found;
}

bool setsDeadline(const Event& event) {
    return event.as<Made>() || event.as<Renegotiated>();
}

/// Whether it has words of its own; that they were removed since makes it no snooze.
bool isOwn(const Events& events, const Event& event) {
    const auto* chosen = event.as<FollowUpSet>();
    return chosen && (!chosen->about.isEmpty() || std::ranges::any_of(events, [&](const Event* later) {
               const auto* redacted = later->as<Redacted>();
               return redacted && redacted->event == event.number;
           }));
}

/// Whether somebody wrote anything down since that moment; that texts were removed, or something taken back, is
/// nothing.
bool wasAnswered(const Events& events, Moment since) {
    return std::ranges::any_of(events, [&](const Event* event) {
        return event->recordedAt >= since && !event->as<Redacted>() && !event->as<Undone>();
    });
}

void planOwn(const Events& events, Plan& plan) {
    for (const Event* event : events) {
        if (!isOwn(events, *event))
            continue;
        if (const Moment at = event->as<FollowUpSet>()->at; !wasAnswered(events, at))
            plan.push_back({at, ReminderKind::Chosen, event->recordedAt, event->number});
    }
}

/// Before the deadline, or before what the team aims at where a standard says so; where that is too soon, at the aim.
std::vector<Moment> momentsBefore(storage::Database& database, const PromiseState& state, const Event& setBy,
                                  Moment since) {
    const std::vector<int> leads = reminderRuleOf(database, state.size, state.service).before;
    const auto before = [&](Moment moment) {
        std::vector<Moment> moments;
        for (const int lead : leads)
            moments.push_back(moment - std::chrono::minutes(lead));
        std::erase_if(moments, [&](Moment each) { return each <= since || each >= state.due.at; });
        return moments;
    };
    const auto* made = setBy.as<Made>();
    const std::optional<Moment> aim = made ? aimOf(database, *made, setBy.recordedAt) : std::nullopt;
    if (aim && *aim<state.due.at&& * aim> since) {
        const std::vector<Moment> moments = before(*aim);
        return moments.empty() ? std::vector{*aim} : moments;
    }
    return before(state.due.at);
}

/// Those of the promise itself, while it is open.
void planUntilDeadline(storage::Database& database, const Events& events, const PromiseState& state, Plan& plan) {
    const Event& setBy = *lastIn(events, setsDeadline);
    const Event* reopened = lastIn(events, [](const Event& event) { return event.as<Reopened>() != nullptr; });
    const Moment since = reopened ? std::max(setBy.recordedAt, reopened->recordedAt) : setBy.recordedAt;
    const Event* snooze = lastIn(events, [&](const Event& event) {
        return event.as<FollowUpSet>() && !isOwn(events, event) && !(reopened && event.number < reopened->number);
    });
    // Chosen anew, it stands for those that would have come until then.
    const bool covers = snooze && snooze->number > setBy.number;
    const Moment covered = covers ? snooze->as<FollowUpSet>()->at : Moment::min();
    for (const Moment before : momentsBefore(database, state, setBy, since)) {
        if (before > covered)
            plan.push_back({before, ReminderKind::Before, since});
    }
    if (state.due.at > since && state.due.at > covered)
        plan.push_back({state.due.at, ReminderKind::At, since});
    if (snooze)
        plan.push_back({snooze->as<FollowUpSet>()->at, ReminderKind::Chosen, snooze->recordedAt});
}

/// Once it was kept: did it work?
void planAfter(storage::Database& database, const Events& events, const PromiseState& state, Plan& plan) {
    const auto& closed = state.resolution;
    const bool isImported = state.source.has_value(); // who keeps their book elsewhere asks there
    if (isImported || !closed || closed->kind != Resolution::Kind::Kept || !state.holder || state.verdict)
        return;
    const int days = reminderRuleOf(database, state.size, state.service).afterDays;
    if (days == 0)
        return;
    Moment at = closed->recordedAt;
    const WorkingCalendar calendar = calendarOf(database, state.holder);
    for (int day = 0; day < days; ++day)
        at = calendar.oneWorkingDayAfter(at);
    if (!wasAnswered(events, at))
        plan.push_back({at, ReminderKind::After, closed->recordedAt});
}

Moment newestOf(const History& history) {
    return std::ranges::max(history.events(), {}, &Event::number).recordedAt;
}

} // namespace

void planFollowUps(storage::Database& database, const History& history, const PromiseState& state, bool isNew) {
    Plan plan;
    const Events events = standingIn(history);
    const Moment now = newestOf(history);
    planOwn(events, plan);
    if (state.isClosed())
        planAfter(database, events, state, plan);
    else
        planUntilDeadline(database, events, state, plan);
    storage::FollowUpStore followUps(database);
    const std::vector<KnownFollowUp> known = isNew ? std::vector<KnownFollowUp>() : followUps.knownOf(state.id);
    const auto isPlanned = [&](const KnownFollowUp& each) {
        return std::ranges::any_of(plan, [&](const PlannedFollowUp& other) { return each.planned.isLike(other); });
    };
    for (const KnownFollowUp& each : known) {
        if (each.person != state.holder || !isPlanned(each))
            followUps.remove(each.id);
    }
    for (const PlannedFollowUp& each : plan) {
        const auto same =
            std::ranges::find_if(known, [&](const KnownFollowUp& other) { return other.planned.isLike(each); });
        const bool isKnown = same != known.end();
        if (isKnown ? same->person != state.holder : each.at > now || each.setBy)
            followUps.add(state.id, state.holder, each);
    }
}

} // namespace kept::services
