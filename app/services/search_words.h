#pragma once

#include "domain/history.h"

#include <QString>

#include <vector>

namespace kept::storage {
class Database;
class Names;
} // namespace kept::storage

namespace kept::services {

/// What a promise is found by: its words as they are and were, all that was said about it, and the names of those who
/// have to do with it.
[[nodiscard]] QString searchWords(const domain::History& history, const domain::PromiseState& state,
                                  const domain::Attribution& counted, storage::Names& names);

/// Puts the words of these promises into the search anew, where a name changed that they are found by. Inside a
/// transaction.
void indexAnew(storage::Database& database, const std::vector<domain::PromiseId>& promises);
/// The same of all promises, where the book comes from a version whose search held less. Does nothing where that is
/// done already.
void indexWhereDue(storage::Database& database);

} // namespace kept::services
