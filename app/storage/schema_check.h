#pragma once

#include <QStringList>

namespace kept::storage {

class Database;

/// The guards that keep the history append-only: which of them are missing in the book, or are not what its version of
/// Kept puts there; in words.
[[nodiscard]] QStringList guardProblems(Database& database);

/// Puts them back, and gives how many; inside a transaction.
int restoreGuards(Database& database);

} // namespace kept::storage
