#pragma once

#include <QStringList>

namespace kept::storage {

class Database;

/// What guards the history of a book on a server and is missing, switched off, or other than Kept ships it: triggers,
/// the functions behind them, and row-level security. Only who maintains the server can have done that.
[[nodiscard]] QStringList serverGuardProblems(Database& database);

} // namespace kept::storage
