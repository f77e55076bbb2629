#include "services/whole_file.h"

#include "domain/errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

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

} // namespace

void writeWhole(const QString& path, const QByteArray& content) {
    if (isDatabase(path))
        throw InvalidInput(
            WholeFileText::tr("“%1” is a database, such as a book, and would be lost: choose another name.").arg(path));
    QSaveFile file(path);
    // Flushed by itself: commit() does not tell that what was still in memory found no room on the disk.
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
    if (!written || !file.commit())
        throw StorageFailure(WholeFileText::tr("“%1” was not written: %2.").arg(path, file.errorString()));
}

} // namespace kept::services
