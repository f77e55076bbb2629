#pragma once

#include <QString>

namespace kept::storage {

enum class JournalMode { Wal, Truncate };

/// The journal that keeps a book safe. WAL only where this SQLite (a number such as 3044006) has the fix of the
/// WAL-reset bug, by which two connections can corrupt a book (3.44.6, 3.50.7, 3.51.3, and later of each line), and
/// never on a network file system, whose shared memory is not shared.
[[nodiscard]] JournalMode journalModeFor(int sqliteVersion, bool isNetworkFileSystem);

/// As `PRAGMA journal_mode` says it: "wal", "truncate".
[[nodiscard]] QString journalModeName(JournalMode mode);

/// Whether statfs's f_type is that of a file system across a network or in user space: nfs, cifs, smb, fuse, 9p, ….
[[nodiscard]] bool isNetworkFileSystemType(long type);

/// Whether the file, or the folder it would be in, lies on such a file system.
[[nodiscard]] bool isOnNetworkFileSystem(const QString& path);

} // namespace kept::storage
