#include "services/whole_file.h"

#include "domain/errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cerrno>

namespace kept::services {

using namespace domain;

namespace {

struct WholeFileText {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

bool isDatabase(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

/// Qt knows no reason where the disk took a part of it only.
QString whyOf(const QSaveFile& file, int systemsReason) {
    const QString why = file.errorString();
    return systemsReason != 0 && why == QFile().errorString() ? qt_error_string(systemsReason) : why;
}

void write(const QString& path, const QByteArray& content, Readers readers) {
    if (isDatabase(path))
        throw InvalidInput(
            WholeFileText::tr("“%1” is a database, such as a book, and would be lost: choose another name.").arg(path));
    const bool isOwnersOnly = readers == Readers::OwnerOnly && !QFile::exists(path);
    QSaveFile file(path);
    const bool open = file.open(QIODevice::WriteOnly) &&
                      (!isOwnersOnly || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    // Flushed by itself: commit() does not tell that what was still in memory found no room on the disk.
    errno = 0;
    const bool written = open && file.write(content) == content.size() && file.flush();
    if (!written || !file.commit())
        throw StorageFailure(WholeFileText::tr("“%1” was not written: %2.").arg(path, whyOf(file, errno)));
}

} // namespace

void writeWhole(const QString& path, const QByteArray& content) {
    write(path, content, Readers::AsUsual);
}

bool writeWholeIfOther(const QString& path, const QByteArray& content, Readers readers) {
    QFile present(path);
    if (present.open(QIODevice::ReadOnly) && present.size() == content.size() && present.readAll() == content)
        return false;
    present.close();
    write(path, content, readers);
    return true;
}

} // namespace kept::services
