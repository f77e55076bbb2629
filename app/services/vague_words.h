#pragma once

#include "domain/clarity.h"
#include "services/changes.h"
#include "services/session.h"

#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// The words that this team finds vague: those that Kept comes with, less those that the team took out, and its own.
/// By their words.
[[nodiscard]] std::vector<domain::VagueWord> vagueWords(storage::Database& database);

/// Longer than that it is no phrase, but a promise.
inline constexpr int longestVagueWords = 100;

/// Adds words for the whole team, or changes what is proposed in their place. For leads: throws NotAllowed for others,
/// InvalidInput for words that are none.
void addVagueWords(storage::Database& database, const Session& session, Changes& changes, const QString& words,
                   domain::Proposal proposal);
/// Throws InvalidInput where they are not on the list.
void removeVagueWords(storage::Database& database, const Session& session, Changes& changes, const QString& words);

} // namespace kept::services
