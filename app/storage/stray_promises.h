#pragma once

#include "domain/ids.h"

#include <QStringList>

#include <vector>

namespace kept::storage {

class Database;

/// Promises that are shown although no event made them, in the order of their numbers.
[[nodiscard]] std::vector<domain::PromiseId> promisesWithoutHistory(Database& database);

/// What is shown or found without a history, in words.
[[nodiscard]] QStringList strayPromiseProblems(Database& database);

/// Takes those away with all that hangs on them: words for search, follow-ups, waits. Gives how many there were. Inside
/// a transaction.
int removeStrayPromises(Database& database);

} // namespace kept::storage
