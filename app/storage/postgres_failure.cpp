#include "storage/postgres_failure.h"

#include "storage/failure.h"
#include "storage/words.h"

#include <QCoreApplication>
#include <QSqlError>

namespace kept::storage {

namespace {

/// The first line of what the server says, without its "ERROR:"; what it adds may hold values.
QString detailOf(const QSqlError& error) {
    QString detail = error.databaseText().section(QLatin1Char('\n'), 0, 0).trimmed();
    for (const char* beginning : {"ERROR:", "FATAL:", "PANIC:"}) {
        if (detail.startsWith(QLatin1String(beginning)))
            detail = detail.mid(static_cast<qsizetype>(qstrlen(beginning))).trimmed();
    }
    return detail;
}

} // namespace

void raisePostgres(const QSqlError& error) {
    const QString state = error.nativeErrorCode();
    const QString detail = detailOf(error);
    const auto is = [&](const char* prefix) { return state.startsWith(QLatin1String(prefix)); };
    if (is("55P03") || is("40P01") || is("40001"))
        throw Busy(words(QT_TRANSLATE_NOOP("Storage", "The book is busy: somebody else is writing to it. Nothing was "
                                                      "changed; try again in a moment.")));
    if (is("42501") && detail.contains(QLatin1String("row-level security")))
        throw domain::NotAllowed(words(QT_TRANSLATE_NOOP(
            "Storage", "That is not yours to record: whoever holds the promise can, a lead of their department, and an "
                       "owner.")));
    if (is("42501") && detail == QLatin1String("permission denied to create role"))
        throw domain::NotAllowed(
            words(QT_TRANSLATE_NOOP("Storage", "A book is set up on a server by a login that may make roles there "
                                               "(CREATEROLE); this one may not. Ask whoever looks after the server.")));
    if (is("42501"))
        throw domain::NotAllowed(
            words(QT_TRANSLATE_NOOP("Storage", "The book's server does not let you do that: %1.")).arg(detail));
    if (is("57014"))
        throw Interrupted(words(QT_TRANSLATE_NOOP("Storage", "The work on the book was stopped.")));
    if (is("23"))
        throw ConstraintFailure(words(QT_TRANSLATE_NOOP("Storage", "The book refused the change: %1.")).arg(detail));
    if (is("53100"))
        throw domain::StorageFailure(
            words(QT_TRANSLATE_NOOP("Storage", "The disk is full, so the book can't grow. Nothing was changed.")));
    if (is("25006"))
        throw domain::StorageFailure(words(
            QT_TRANSLATE_NOOP("Storage", "On this server the book can only be read right now. Nothing was changed.")));
    if (is("XX001") || is("XX002"))
        throw domain::CorruptBook(words(QT_TRANSLATE_NOOP("Storage", "The book is damaged: %1.")).arg(detail));
    // A connection that broke has no state of its own; the others say that the server is going, or not there yet.
    if (state.isEmpty() || is("08") || is("57P") || is("25P03"))
        throw ConnectionLost(
            words(QT_TRANSLATE_NOOP("Storage", "The book's server can't be reached: %1.")).arg(detail));
    throw domain::StorageFailure(words(QT_TRANSLATE_NOOP("Storage", "The book reports a failure: %1.")).arg(detail));
}

} // namespace kept::storage
