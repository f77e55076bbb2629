#pragma once

#include <QStringList>

namespace kept::storage {

class Database;

/// Where people, departments and customers, as the book shows them, are not what its history says, in words: another
/// name, another moment of leaving, somebody whom no event brought or who is missing.
[[nodiscard]] QStringList teamProblems(Database& database);

/// Writes people, departments and customers anew from the history where they disagree, and gives how many; inside a
/// transaction.
[[nodiscard]] int restoreTeam(Database& database);
/// Removes people, departments and customers that no event brought, once nothing names them any more.
void removeStrangers(Database& database);

} // namespace kept::storage
