#include "storage/failure.h"

#include "storage/words.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace kept::storage {

void raiseSqlite(int code, const QString& detail) {
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Busy(words(QT_TRANSLATE_NOOP("Storage", "The book is busy: another program is writing to it. Nothing was "
                                                      "changed; try again in a moment.")));
    case SQLITE_FULL:
        throw domain::StorageFailure(
            words(QT_TRANSLATE_NOOP("Storage", "The disk is full, so the book can't grow. Nothing was changed.")));
    case SQLITE_CONSTRAINT:
        throw ConstraintFailure(words(QT_TRANSLATE_NOOP("Storage", "The book refused the change: %1.")).arg(detail));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        throw domain::CorruptBook(words(QT_TRANSLATE_NOOP("Storage", "The book is damaged: %1.")).arg(detail));
    case SQLITE_READONLY:
        throw domain::StorageFailure(
            words(QT_TRANSLATE_NOOP("Storage", "The book can only be read here: %1.")).arg(detail));
    case SQLITE_INTERRUPT:
        throw Interrupted(words(QT_TRANSLATE_NOOP("Storage", "The work on the book was stopped.")));
    case SQLITE_CANTOPEN:
        throw domain::StorageFailure(words(QT_TRANSLATE_NOOP("Storage", "The book can't be opened: %1.")).arg(detail));
    case SQLITE_IOERR:
        throw domain::StorageFailure(
            words(QT_TRANSLATE_NOOP("Storage", "The disk failed while the book was used: %1.")).arg(detail));
    default:
        throw domain::StorageFailure(
            words(QT_TRANSLATE_NOOP("Storage", "The book reports a failure: %1.")).arg(detail));
    }
}

void raiseSqlite(const QSqlError& error) {
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    raiseSqlite(error.nativeErrorCode().toInt(), detail);
}

} // namespace kept::storage
