#include "services/follow_up_plan.h"

#include "services/standards.h"
#include "storage/database.h"
#include "storage/follow_up_store.h"
#include "storage/settings_store.h"

#include <algorithm>

namespace kept::services {

using namespace domain;
using storage::FollowUpReason;

namespace {

Duration reminderLead(storage::Database& database) {
    const auto minutes = storage::SettingsStore(database).value(QStringLiteral("reminder_lead_minutes"));
    return std::chrono::minutes(minutes ? minutes->toInt() : defaultReminderLeadMinutes);
}

/// Before the deadline; before what the team aims at where a standard says so, or then where that is too soon.
Moment reminderBefore(storage::Database& database, const PromiseState& state, const Event& latest) {
    const Duration lead = reminderLead(database);
    const auto* made = latest.as<Made>();
    const std::optional<Moment> aim = made ? aimOf(database, *made, latest.recordedAt) : std::nullopt;
    const Moment usual = state.due.at - lead;
    if (!aim || *aim >= state.due.at)
        return usual;
    const Moment ahead = *aim - lead > latest.recordedAt ? *aim - lead : *aim;
    return usual > latest.recordedAt ? std::min(ahead, usual) : ahead;
}

} // namespace

void planFollowUps(storage::Database& database, const PromiseState& state, const Event& latest) {
    storage::FollowUpStore followUps(database);
    const bool closed = state.voided || (state.resolution && state.resolution->kind != Resolution::Kind::PartlyKept);
    if (const auto* undone = latest.as<Undone>())
        followUps.removeOwn(undone->event);
    if (const auto* chosen = latest.as<FollowUpSet>()) {
        if (!chosen->about.isEmpty())
            return followUps.addOwn(state.id, chosen->at, latest.number);
        // Chosen anew, it stands for those that would have come until then.
        followUps.removePending(state.id, FollowUpReason::Chosen);
        if (chosen->at >= state.due.at - reminderLead(database))
            followUps.removePending(state.id, FollowUpReason::Before);
        if (chosen->at >= state.due.at)
            followUps.removePending(state.id, FollowUpReason::At);
        followUps.add(state.id, chosen->at, FollowUpReason::Chosen);
        return;
    }
    if (closed) {
        followUps.removePending(state.id);
        return;
    }
    const bool deadlineMayHaveMoved =
        latest.as<Made>() || latest.as<Renegotiated>() || latest.as<Reopened>() || latest.as<Undone>();
    if (!deadlineMayHaveMoved)
        return;
    followUps.removePending(state.id, FollowUpReason::Before);
    followUps.removePending(state.id, FollowUpReason::At);
    if (const Moment before = reminderBefore(database, state, latest); before > latest.recordedAt)
        followUps.add(state.id, before, FollowUpReason::Before);
    if (state.due.at > latest.recordedAt)
        followUps.add(state.id, state.due.at, FollowUpReason::At);
}

} // namespace kept::services
