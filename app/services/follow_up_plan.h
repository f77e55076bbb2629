#pragma once

#include "domain/history.h"

namespace kept::storage {
class Database;
}

namespace kept::services {

/// Brings a promise's follow-ups in line with its history: while it is open those before its deadline (as the rules of
/// its size or of its service promise have them, and where that names what the team aims at, one then), one at it, and
/// the one that a person chose last where they put it; once it was kept, one to ask whether it worked, where the rules
/// ask that. Those that say what they are about stay, whatever becomes of the promise, until their setting is taken
/// back or something is written down about the promise after their moment. Of the others, what the history asks for
/// only now comes only if its moment is still ahead. Inside the event's transaction; `isNew` where the promise was made
/// in it.
void planFollowUps(storage::Database& database, const domain::History& history, const domain::PromiseState& state,
                   bool isNew);

} // namespace kept::services
