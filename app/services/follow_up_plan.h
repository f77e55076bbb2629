#pragma once

#include "domain/event.h"
#include "domain/history.h"

namespace kept::storage {
class Database;
}

namespace kept::services {

/// How long before the deadline the first follow-up comes, unless the book says otherwise.
inline constexpr int defaultReminderLeadMinutes = 60;

/// Sets a promise's follow-ups after an event: one before its deadline (or before what the team aims at, where the
/// standard that it was made under names that) and one at it while it is open, none once it is closed, and those that a
/// person chose where they put them. Those that say what they are about stay, whatever becomes of the promise, until
/// their setting is taken back. Inside the event's transaction.
void planFollowUps(storage::Database& database, const domain::PromiseState& state, const domain::Event& latest);

} // namespace kept::services
