#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace kept::storage {

class Database;

/// When the newest event of each of those promises was recorded.
[[nodiscard]] QHash<domain::PromiseId, domain::Moment> newestEventsOf(Database& database,
                                                                      const std::vector<domain::PromiseId>& promises);

/// What tells this book from every other: the hash of its first event, which no move, copy or rename changes. Empty
/// before there is one.
[[nodiscard]] QByteArray beginningOf(Database& database);

} // namespace kept::storage
