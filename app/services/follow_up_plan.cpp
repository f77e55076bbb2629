#include "services/follow_up_plan.h"

#include "services/standards.h"
#include "storage/database.h"
#include "storage/follow_up_store.h"
#include "storage/settings_store.h"

#include <algorithm>
#include <set>

namespace kept::services {

using namespace domain;
using storage::FollowUpReason;
using storage::KnownFollowUp;
using storage::PlannedFollowUp;

namespace {

using Plan = std::vector<PlannedFollowUp>;
using Events = std::vector<const Event*>;

Duration reminderLead(storage::Database& database) {
    const auto minutes = storage::SettingsStore(database).value(QStringLiteral("reminder_lead_minutes"));
    return std::chrono::minutes(minutes ? minutes->toInt() : defaultReminderLeadMinutes);
}

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

void planOwn(const Events& events, Plan& plan) {
    for (const Event* event : events) {
        if (isOwn(events, *event))
            plan.push_back({event->as<FollowUpSet>()->at, FollowUpReason::Chosen, event->number});
    }
}

/// Before the deadline; before what the team aims at where a standard says so, or then where that is too soon.
std::optional<Moment> reminderBefore(storage::Database& database, const Deadline& due, const Event& setBy,
                                     Moment since) {
    const Duration lead = reminderLead(database);
    std::vector<Moment> moments = {due.at - lead};
    const auto* made = setBy.as<Made>();
    const std::optional<Moment> aim = made ? aimOf(database, *made, setBy.recordedAt) : std::nullopt;
    if (aim && *aim < due.at)
        moments.insert(moments.end(), {*aim - lead, *aim});
    std::erase_if(moments, [since](Moment moment) { return moment <= since; });
    return moments.empty() ? std::nullopt : std::optional(std::ranges::min(moments));
}

/// Those of the promise itself, while it is open.
void planUntilDeadline(storage::Database& database, const Events& events, const Deadline& due, Plan& plan) {
    const Event& setBy = *lastIn(events, setsDeadline);
    const Event* reopened = lastIn(events, [](const Event& event) { return event.as<Reopened>() != nullptr; });
    const Moment since = reopened ? std::max(setBy.recordedAt, reopened->recordedAt) : setBy.recordedAt;
    const Event* snooze = lastIn(events, [&](const Event& event) {
        return event.as<FollowUpSet>() && !isOwn(events, event) && !(reopened && event.number < reopened->number);
    });
    // Chosen anew, it stands for those that would have come until then.
    const bool covers = snooze && snooze->number > setBy.number;
    const Moment covered = covers ? snooze->as<FollowUpSet>()->at : Moment::min();
    if (const auto before = reminderBefore(database, due, setBy, since); before && *before > covered)
        plan.push_back({*before, FollowUpReason::Before});
    if (due.at > since && due.at > covered)
        plan.push_back({due.at, FollowUpReason::At});
    if (snooze)
        plan.push_back({snooze->as<FollowUpSet>()->at, FollowUpReason::Chosen});
}

Moment newestOf(const History& history) {
    return std::ranges::max(history.events(), {}, &Event::number).recordedAt;
}

} // namespace

void planFollowUps(storage::Database& database, const History& history, const PromiseState& state, bool isNew) {
    Plan plan;
    const Events events = standingIn(history);
    planOwn(events, plan);
    if (!state.isClosed())
        planUntilDeadline(database, events, state.due, plan);
    storage::FollowUpStore followUps(database);
    const std::vector<KnownFollowUp> known = isNew ? std::vector<KnownFollowUp>() : followUps.knownOf(state.id);
    for (const KnownFollowUp& each : known) {
        const bool mayGo = !each.wasShown || each.planned.setBy;
        if (mayGo && std::ranges::find(plan, each.planned) == plan.end())
            followUps.remove(each.id);
    }
    const Moment now = newestOf(history);
    for (const PlannedFollowUp& each : plan) {
        if (each.at > now && std::ranges::find(known, each, &KnownFollowUp::planned) == known.end())
            followUps.add(state.id, each);
    }
}

} // namespace kept::services
