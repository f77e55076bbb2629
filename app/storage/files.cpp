#include "storage/files.h"

#include "domain/errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kept::storage {

namespace {

[[noreturn]] void raiseFileFailure(const QString& path) {
    throw domain::StorageFailure(
        QCoreApplication::translate("Storage", "%1 can't be written: %2.").arg(path, qt_error_string(errno)));
}

bool isUnknown(int failure) {
    return failure == ENOSYS || failure == EINVAL || failure == EPERM || failure == EOPNOTSUPP;
}

/// False with errno set, EEXIST among them, where the file could not get that name. Not every file system knows how to
/// rename only onto nothing (9p, NFS), nor has each a second name for a file (FAT).
bool nameAnew(const QByteArray& from, const QByteArray& to) {
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (!isUnknown(errno))
        return false;
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData()); // it has its name, whatever becomes of the other
        return true;
    }
    if (!isUnknown(errno))
        return false;
    // Where a disk can neither, somebody may still come between these two.
    if (struct stat facts{}; ::lstat(to.constData(), &facts) == 0) {
        errno = EEXIST;
        return false;
    }
    return std::rename(from.constData(), to.constData()) == 0;
}

} // namespace

void flushToDisk(const QString& path) {
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        raiseFileFailure(path);
    const int result = ::fsync(file);
    const int failure = errno;
    ::close(file);
    errno = failure;
    if (result != 0)
        raiseFileFailure(path);
}

void placeFile(const QString& temporary, const QString& target) {
    flushToDisk(temporary);
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(target).constData()) != 0)
        raiseFileFailure(target);
    flushToDisk(QFileInfo(target).absolutePath());
}

void placeNewFile(const QString& temporary, const QString& target) {
    flushToDisk(temporary);
    if (!nameAnew(QFile::encodeName(temporary), QFile::encodeName(target))) {
        if (errno != EEXIST)
            raiseFileFailure(target);
        throw domain::InvalidInput(QCoreApplication::translate("Storage", "%1 exists already.").arg(target));
    }
    flushToDisk(QFileInfo(target).absolutePath());
}

bool isWritable(const QString& path) {
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

std::optional<FileIdentity> identityOf(const QString& path) {
    struct stat facts {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    return FileIdentity{facts.st_dev, facts.st_ino};
}

} // namespace kept::storage
