#pragma once

#include "domain/moment.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_backup;

namespace kept::storage {

class Database;

/// Copies an open book page by page into a temporary file beside `target`. Between two steps no lock is held, and what
/// the same connection saves meanwhile is copied too, so that a long copy can let saves go first.
///
///     BackupCopy copy(database, target);
///     while (!copy.step(1000)) {}
///     copy.place();
class BackupCopy {
public:
    BackupCopy(Database& book, const QString& target);
    /// Removes the temporary file unless it was placed.
    ~BackupCopy();
    BackupCopy(const BackupCopy&) = delete;
    BackupCopy& operator=(const BackupCopy&) = delete;

    /// Copies up to so many pages (all that are left where negative); true once all are copied.
    bool step(int pages);
    /// Once all is copied: checks the copy thoroughly, flushes it to the disk and gives it its name, over an older file
    /// of that name. Throws CorruptBook where the copy is not good; an older file then stays.
    void place();

private:
    void closeCopy();

    QString m_target;
    QString m_temporary;
    sqlite3* m_copy = nullptr;
    sqlite3_backup* m_backup = nullptr;
};

/// A whole, verified backup in one go.
void writeBackup(Database& book, const QString& target);

/// Puts the backup at `from`, which is checked first, in the place of the book at `to`, which must not be open. What
/// was at `to` stays beside it, and its path is returned: "to.damaged-20260131T120000Z"; empty where nothing was there.
QString restoreBackup(const QString& from, const QString& to, domain::Moment now);

/// "20260131T120000Z": how the names of backups tell their moment.
[[nodiscard]] QString backupStamp(domain::Moment now);
/// "<book>-backups", beside the book.
[[nodiscard]] QString backupFolder(const QString& book);
/// Where a backup made now goes: "<book>-backups/<name>-20260131T120000Z.kept".
[[nodiscard]] QString backupPath(const QString& book, domain::Moment now);
/// The same for the one before an upgrade from `version`, which retention leaves alone.
[[nodiscard]] QString upgradeBackupPath(const QString& book, int version, domain::Moment now);

struct BackupFile {
    QString path;
    domain::Moment madeAt;
    std::int64_t size = 0; ///< bytes
};

/// The backups of a book, newest first; `withUpgrades` counts those made before upgrades too.
[[nodiscard]] std::vector<BackupFile> backupsOf(const QString& book, bool withUpgrades = true);
/// The newest backup that passes the thorough check; empty where none does.
[[nodiscard]] QString newestGoodBackup(const QString& book);
/// Throws CorruptBook unless the file is a whole, good Kept book.
void verifyBackup(const QString& path);

} // namespace kept::storage
