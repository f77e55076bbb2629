#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace kept::storage {

/// Forces what was written to the file (or, for a folder, its list of names) onto the disk. Throws StorageFailure.
void flushToDisk(const QString& path);

/// Flushes the file and gives it its final name, over an older file, so that at every moment one of both is whole.
/// Throws StorageFailure; the temporary file then stays.
void placeFile(const QString& temporary, const QString& target);

/// The same for a name that nothing has yet: whatever got that name meanwhile stays as it is, and InvalidInput is
/// thrown. Where the file system can't promise that, it is looked for right before.
void placeNewFile(const QString& temporary, const QString& target);

/// Whether this process may write to the file or folder, as the user that it acts as.
[[nodiscard]] bool isWritable(const QString& path);

/// Which file stands behind a path; another one after it was replaced.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t node = 0;

    bool operator==(const FileIdentity&) const = default;
};
/// Nothing where there is no such file.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString& path);

/// The files that SQLite keeps beside a database: rollback journal, write-ahead log, its index.
inline constexpr const char* sideFileSuffixes[] = {"-journal", "-wal", "-shm"};

} // namespace kept::storage
