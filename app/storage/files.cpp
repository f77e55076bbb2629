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
