#pragma once

#include "domain/ids.h"

#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// Puts the words of these promises into the search anew, where a name changed that they are found by. Inside a
/// transaction.
void indexAnew(storage::Database& database, const std::vector<domain::PromiseId>& promises);
/// The same of all promises, where the book comes from a version whose search held less. Does nothing where that is
/// done already.
void indexWhereDue(storage::Database& database);

} // namespace kept::services
