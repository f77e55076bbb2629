#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kept::storage {

class Database;

/// One step from a version of the schema to the next: a folder `NNN_name` with one statement per file, run in the order
/// of their names. A shipped step is never edited.
struct Migration {
    int version = 0; ///< NNN
    QString name;
    QStringList files;
};

/// The steps in a folder (a resource or a directory), by version. Throws StorageFailure where a number is missing,
/// doubled or unreadable, or a step is empty.
[[nodiscard]] std::vector<Migration> migrationsIn(const QString& folder);

/// The version that a book has after all steps; 0 without any.
[[nodiscard]] int newestVersion(const std::vector<Migration>& migrations);

/// Brings the book to the newest version; each step is one transaction that also sets the version. Where one fails, it
/// is rolled back whole, the steps after it are not tried, and StorageFailure names the step and the file. Safe when
/// another process does the same at the same time.
void migrate(Database& database, const std::vector<Migration>& migrations);

} // namespace kept::storage
