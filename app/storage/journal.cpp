#include "storage/journal.h"

#include <QFile>
#include <QFileInfo>

#include <sys/vfs.h>

namespace kept::storage {

JournalMode journalModeFor(int sqliteVersion, bool isNetworkFileSystem) {
    const bool fixed = (sqliteVersion >= 3044006 && sqliteVersion < 3045000) ||
                       (sqliteVersion >= 3050007 && sqliteVersion < 3051000) || sqliteVersion >= 3051003;
    return fixed && !isNetworkFileSystem ? JournalMode::Wal : JournalMode::Truncate;
}

QString journalModeName(JournalMode mode) {
    return mode == JournalMode::Wal ? QStringLiteral("wal") : QStringLiteral("truncate");
}

bool isNetworkFileSystemType(long type) {
    // The magic numbers of linux/magic.h, and of the kernel sources where that header lacks one.
    switch (static_cast<unsigned long>(type) & 0xFFFFFFFFUL) {
    case 0x6969:     // nfs
    case 0xFF534D42: // cifs
    case 0xFE534D42: // smb2
    case 0x517B:     // smb
    case 0x65735546: // fuse
    case 0x01021997: // 9p
    case 0x5346414F: // afs
    case 0x73757245: // coda
    case 0x00C36400: // ceph
    case 0x47504653: // gpfs
    case 0x0BD00BD0: // lustre
        return true;
    default:
        return false;
    }
}

bool isOnNetworkFileSystem(const QString& path) {
    const QFileInfo info(path);
    const QString existing = info.exists() ? info.absoluteFilePath() : info.absolutePath();
    struct statfs facts {};
    return ::statfs(QFile::encodeName(existing).constData(), &facts) == 0 && isNetworkFileSystemType(facts.f_type);
}

} // namespace kept::storage
