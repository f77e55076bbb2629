#include "storage/sqlite_dialect.h"

#include "domain/errors.h"
#include "storage/book_place.h"
#include "storage/database.h"
#include "storage/failure.h"
#include "storage/journal.h"
#include "storage/sqlite_search.h"
#include "storage/sqlite_statement.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>

#include <sqlite3.h>

namespace kept::storage {

namespace {

sqlite3* fileHandleOf(const QSqlDatabase& connection) {
    const QVariant handle = connection.driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

QString pragma(Database& database, const QString& text) {
    auto query = database.prepare(QLatin1String("PRAGMA ") + text);
    return query.execForRow() ? query.text(0) : QString();
}

void expect(Database& database, const QString& name, const QString& value) {
    const QString found = pragma(database, name);
    if (found != value)
        throw domain::StorageFailure(
            QStringLiteral("The book's setting %1 is %2 instead of %3.").arg(name, found, value));
}

void setJournal(Database& database) {
    const JournalMode wanted = journalModeFor(sqlite3_libversion_number(), isOnNetworkFileSystem(database.path()));
    const QString found = pragma(database, QLatin1String("journal_mode = ") + journalModeName(wanted));
    // TRUNCATE in place of WAL is only slower; WAL in place of TRUNCATE may corrupt the book.
    if (wanted == JournalMode::Truncate && found != journalModeName(wanted))
        throw domain::StorageFailure(QCoreApplication::translate(
            "Storage",
            "Another program has the book open in a way that can't be shared safely. Close it there first."));
}

} // namespace

QString SqliteDialect::driver() const {
    return QStringLiteral("QSQLITE");
}

QString SqliteDialect::migrationsFolder() const {
    return QStringLiteral(":/sql/sqlite");
}

std::unique_ptr<Statement> SqliteDialect::prepare(const QSqlDatabase& connection, const QString& sql) const {
    return std::make_unique<SqliteStatement>(fileHandleOf(connection), sql);
}

void SqliteDialect::prepareConnection(QSqlDatabase& connection, const BookPlace& place, Access access) const {
    connection.setDatabaseName(place.name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (access == Access::ReadOnly)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    connection.setConnectOptions(options);
}

std::function<void()> SqliteDialect::interrupter(const QSqlDatabase& connection) const {
    return [handle = fileHandleOf(connection)] { sqlite3_interrupt(handle); };
}

void SqliteDialect::holdMuch(Database& database, bool on) const {
    // The indexes of a large book don't fit into SQLite's usual 2 MB: each promise wrote and read pages again and
    // again. Nothing is said of temp_store: to change it drops the temporary tables, and with them who signed in.
    database.exec(on ? QStringLiteral("PRAGMA cache_size = -64000") : QStringLiteral("PRAGMA cache_size = -16000"));
}

void SqliteDialect::beginWriting(Database& database) const {
    database.exec(QStringLiteral("BEGIN IMMEDIATE"));
}

QString SqliteDialect::beginReading() const {
    return QStringLiteral("BEGIN");
}

void SqliteDialect::commit(Database& database) const {
    database.exec(QStringLiteral("COMMIT"));
}

void SqliteDialect::setUp(Database& database) const {
    database.exec(QStringLiteral("PRAGMA trusted_schema = OFF"));
    database.exec(QStringLiteral("PRAGMA foreign_keys = ON"));
    database.exec(QStringLiteral("PRAGMA synchronous = FULL"));
    holdMuch(database, false);
    if (database.access() == Database::Access::ReadWrite)
        setJournal(database);
    expect(database, QStringLiteral("foreign_keys"), QStringLiteral("1"));
    expect(database, QStringLiteral("synchronous"), QStringLiteral("2"));
    expect(database, QStringLiteral("busy_timeout"), QStringLiteral("5000"));
}

int SqliteDialect::version(Database& database) const {
    return pragma(database, QStringLiteral("user_version")).toInt();
}

void SqliteDialect::setVersion(Database& database, int version) const {
    // A pragma takes no bound values; both are numbers.
    database.exec(QStringLiteral("PRAGMA application_id = %1").arg(keptApplicationId));
    database.exec(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

QStringList SqliteDialect::tables(Database& database) const {
    QStringList names;
    auto query = database.prepare(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                       "ORDER BY name"));
    query.exec();
    while (query.next())
        names.append(query.text(0));
    return names;
}

void SqliteDialect::wipeDeletes(Database& database, bool on) const {
    // It answers with a row, which has to be read to its end.
    auto query = database.prepare(on ? QStringLiteral("PRAGMA secure_delete = ON")
                                     : QStringLiteral("PRAGMA secure_delete = OFF"));
    query.execForRow();
}

void SqliteDialect::writeAnew(Database& database) const {
    database.exec(QStringLiteral("VACUUM"));
    // With a write-ahead log the pages from before are in the log until it is emptied; otherwise this does nothing.
    auto checkpoint = database.prepare(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    checkpoint.exec();
}

std::int64_t SqliteDialect::changeMark(Database& database) const {
    return pragma(database, QStringLiteral("data_version")).toLongLong();
}

QString SqliteDialect::jsonNumber(const QString& column, const QString& key) const {
    return QStringLiteral("json_extract(%1, '$.%2')").arg(column, key);
}

QString SqliteDialect::jsonText(const QString& column, const QString& key) const {
    return jsonNumber(column, key);
}

QString SqliteDialect::isAmong(const QString& column, const QString& parameter) const {
    return QStringLiteral("%1 IN (SELECT value FROM json_each('[' || %2 || ']'))").arg(column, parameter);
}

const SearchDialect& SqliteDialect::search() const {
    static const SqliteSearch search;
    return search;
}

void SqliteDialect::raise(const QSqlError& error) const {
    raiseSqlite(error);
}

sqlite3* sqliteHandle(const Database& database) {
    return fileHandleOf(database.connection());
}

const Dialect& sqliteDialect() {
    static const SqliteDialect dialect;
    return dialect;
}

} // namespace kept::storage
