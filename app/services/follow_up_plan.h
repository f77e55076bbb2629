#pragma once

#include "domain/history.h"

namespace kept::storage {
class Database;
}

namespace kept::services {

/// How long before the deadline the first follow-up comes, unless the book says otherwise.
inline constexpr int defaultReminderLeadMinutes = 60;

/// Brings a promise's follow-ups in line with its history: one before its deadline (or before what the team aims at,
/// where the standard that it was made under names that) and one at it while it is open, none once it is closed, and
/// the one that a person chose last where they put it. Those that say what they are about stay, whatever becomes of the
/// promise, until their setting is taken back. What was told before is not told again, and what the history asks for
/// only now comes only if its moment is still ahead. Inside the event's transaction; `isNew` where the promise was made
/// in it.
void planFollowUps(storage::Database& database, const domain::History& history, const domain::PromiseState& state,
                   bool isNew);

} // namespace kept::services
