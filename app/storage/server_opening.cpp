#include "storage/server_opening.h"

#include "domain/errors.h"
#include "storage/connection_options.h"
#include "storage/event_store.h"
#include "storage/failure.h"
#include "storage/login_store.h"
#include "storage/postgres_dialect.h"
#include "storage/server_address_reader.h"
#include "storage/server_locks.h"
#include "storage/server_probe.h"
#include "storage/tally_store.h"
#include "storage/words.h"

#include <QCoreApplication>

namespace kept::storage {

namespace {

bool holds(Database& database, const char* question) {
    auto query = database.prepare(QString::fromLatin1(question).arg(bookLock).arg(presenceLock));
    return query.execForRow() && query.boolean(0);
}

/// Only who owns the tables may change their shape.
bool maintains(Database& database) {
    auto query = database.prepare(
        QStringLiteral("SELECT pg_has_role(n.nspowner, 'MEMBER') FROM pg_namespace AS n WHERE n.nspname = 'kept'"));
    return query.execForRow() && query.boolean(0);
}

QStringList othersAtWork(Database& database) {
    auto query = database.prepare(
        QStringLiteral("SELECT DISTINCT coalesce(a.usename, '?') FROM pg_locks AS l JOIN pg_stat_activity AS a"
                       " ON a.pid = l.pid WHERE l.locktype = 'advisory' AND l.classid = %1 AND l.objid = %2"
                       " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                       " AND l.pid <> pg_backend_pid() ORDER BY 1")
            .arg(bookLock)
            .arg(presenceLock));
    query.exec();
    QStringList names;
    while (query.next())
        names.append(query.text(0));
    return names;
}

/// What can't be reached is looked at once more, to say why and what to do.
std::unique_ptr<Database> connected(const BookPlace& place, Access access) {
    try {
        return std::make_unique<Database>(place, access, postgresDialect());
    } catch (const ConnectionLost&) {
        raiseUnreachable(readServerAddress(place.name).address, place.password);
    }
}

/// A login that is nobody's of the team would find an empty book.
void refuseStrangers(Database& database, const BookPlace& place) {
    const SignedIn self = signedIn(database);
    if (self.person || self.maintains)
        return;
    ServerReport report;
    report.outcome = ServerOutcome::NotOfTeam;
    report.user = self.login;
    report.database = readServerAddress(place.name).address.database;
    throw ServerRefused(report);
}

/// Whether there is one, to be read or not.
bool hasBook(Database& database) {
    auto query = database.prepare(
        QStringLiteral("SELECT count(*) > 0 FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace"
                       " WHERE n.nspname = 'kept' AND c.relname = 'book_version'"));
    return query.execForRow() && query.boolean(0);
}

/// Nobody asks any more whether those were done.
void forgetOldCommands(Database& database) {
    database.exec(
        QStringLiteral("DELETE FROM commands WHERE login = session_user AND begun_at < now() - interval '1 day'"));
}

void migrateAlone(Database& database, const std::vector<Migration>& steps) {
    if (!holds(database, "SELECT pg_try_advisory_lock(%1, %2)"))
        throw Busy(words(QT_TRANSLATE_NOOP("Storage", "The book has to be brought up to date, and that takes it alone. "
                                                      "These have it open: %1. Nothing was changed."))
                       .arg(othersAtWork(database).join(QStringLiteral(", "))));
    migrate(database, steps);
    buildTallies(database);
    database.prepare(QStringLiteral("SELECT pg_advisory_unlock(%1, %2)").arg(bookLock).arg(presenceLock)).execOnce();
}

void bringUpToDate(Opened& opened, const std::vector<Migration>& steps) {
    if (opened.database->access() == Access::ReadOnly || !maintains(*opened.database))
        throw domain::StorageFailure(
            words(QT_TRANSLATE_NOOP("Storage", "%1 was made by an older version of Kept. Whoever set it up has to open "
                                               "it with this version once, to bring it up to date."))
                .arg(opened.report.path));
    migrateAlone(*opened.database, steps);
    opened.report.outcome = OpenOutcome::Upgraded;
}

} // namespace

Opened openServerBook(const BookPlace& place, OpenMode mode, const std::vector<Migration>& steps) {
    const int newest = newestVersion(steps);
    Opened opened;
    opened.report.path = place.name;
    opened.report.outcome = mode == OpenMode::ReadOnly ? OpenOutcome::ReadOnly : OpenOutcome::Current;
    opened.report.warnings = cautions(readServerAddress(place.name).address);
    opened.database = connected(place, mode == OpenMode::ReadOnly ? Access::ReadOnly : Access::ReadWrite);
    Database& database = *opened.database;
    postgresDialect().setUp(database);
    if (hasBook(database))
        refuseStrangers(database, place);
    const int version = postgresDialect().version(database);
    if (mode == OpenMode::Create) {
        if (version > 0)
            throw domain::InvalidInput(
                words(QT_TRANSLATE_NOOP("Storage", "There is a book in this database already: %1.")).arg(place.name));
        migrateAlone(database, steps);
        opened.report.outcome = OpenOutcome::Created;
    } else if (version == 0) {
        throw domain::InvalidInput(words(QT_TRANSLATE_NOOP("Storage", "There is no book in this database yet. Whoever "
                                                                      "looks after the server makes one: kept init %1"))
                                       .arg(place.name));
    } else if (version > newest) {
        throw domain::TooNew(words(QT_TRANSLATE_NOOP("Storage", "%1 was made by a newer version of Kept. It was left "
                                                                "as it is; open it with that version."))
                                 .arg(place.name));
    } else if (version < newest) {
        bringUpToDate(opened, steps);
    } else if (mode != OpenMode::ReadOnly && maintains(database)) {
        buildTallies(database); // where bringing it up to date was cut off
    }
    if (!holds(database, "SELECT pg_try_advisory_lock_shared(%1, %2)"))
        throw Busy(words(
            QT_TRANSLATE_NOOP("Storage", "The book is being brought up to date right now. Try again in a moment.")));
    (void)EventStore(database).head();
    if (mode != OpenMode::ReadOnly)
        forgetOldCommands(database);
    return opened;
}

} // namespace kept::storage
