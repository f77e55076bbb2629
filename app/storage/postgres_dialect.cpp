#include "storage/postgres_dialect.h"

#include "domain/errors.h"
#include "storage/book_place.h"
#include "storage/connection_options.h"
#include "storage/database.h"
#include "storage/failure.h"
#include "storage/postgres_failure.h"
#include "storage/postgres_search.h"
#include "storage/qt_statement.h"
#include "storage/server_address_reader.h"
#include "storage/server_locks.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>

#include <array>
#include <libpq-fe.h>
#include <memory>

namespace kept::storage {

Q_LOGGING_CATEGORY(lcServer, "kept.storage.server", QtWarningMsg)

namespace {

PGconn* serverHandleOf(const QSqlDatabase& connection) {
    const QVariant handle = connection.driver()->handle();
    return *static_cast<PGconn* const*>(handle.constData());
}

/// Remarks of the server are for whoever looks after it; libpq would print them.
void takeNotice(void*, const char* message) {
    qCDebug(lcServer).noquote() << QByteArray(message).trimmed();
}

std::int64_t number(Database& database, const char* sql) {
    auto query = database.prepare(QString::fromLatin1(sql));
    return query.execForRow() ? query.int64(0) : 0;
}

/// Whether a transaction whose answer was lost is in the book. To write down that it is about to happen waits for it
/// where it is still on its way, and comes to nothing where it happened.
bool isCommitted(Database& database, const Command& command) {
    for (;;) {
        try {
            database.exec(QStringLiteral("BEGIN"));
            const bool isNew = database
                                   .prepare(QStringLiteral(
                                       "INSERT INTO commands (id) VALUES (CAST(:id AS uuid)) ON CONFLICT DO NOTHING"))
                                   .bind(":id", command.transactionId().toString(QUuid::WithoutBraces))
                                   .execOnce() > 0;
            database.exec(QStringLiteral("ROLLBACK"));
            return !isNew;
        } catch (const Busy&) {
            database.exec(QStringLiteral("ROLLBACK"));
        } catch (const ConnectionLost&) {
            database.reconnectUntilReached();
        }
    }
}

} // namespace

QString PostgresDialect::driver() const {
    return QStringLiteral("QPSQL");
}

QString PostgresDialect::migrationsFolder() const {
    return QStringLiteral(":/sql/postgresql");
}

std::unique_ptr<Statement> PostgresDialect::prepare(const QSqlDatabase& connection, const QString& sql) const {
    return std::make_unique<QtStatement>(connection, sql);
}

void PostgresDialect::giveUpRows(Database& database) const {
    // Qt's driver would do that only before the next statement, and until then nobody hears what the server tells.
    while (PGresult* rest = PQgetResult(postgresHandle(database)))
        PQclear(rest);
}

void PostgresDialect::prepareConnection(QSqlDatabase& connection, const BookPlace& place, Access) const {
    const ConnectionOptions options = connectionOptions(readServerAddress(place.name).address);
    connection.setHostName(options.hosts);
    connection.setDatabaseName(options.database);
    connection.setUserName(options.user);
    connection.setPassword(place.password);
    connection.setPort(-1);
    connection.setConnectOptions(options.options);
}

std::function<void()> PostgresDialect::interrupter(const QSqlDatabase& connection) const {
    const std::shared_ptr<PGcancel> cancel(PQgetCancel(serverHandleOf(connection)), PQfreeCancel);
    return [cancel] {
        std::array<char, 256> complaint{};
        PQcancel(cancel.get(), complaint.data(), static_cast<int>(complaint.size()));
    };
}

void PostgresDialect::setUp(Database& database) const {
    PQsetNoticeProcessor(postgresHandle(database), takeNotice, nullptr);
    for (const char* setting : {
             "SET search_path = kept, public",
             "SET client_encoding = 'UTF8'",
             "SET standard_conforming_strings = on",
             "SET bytea_output = 'hex'",
             "SET default_transaction_isolation = 'read committed'",
             // A writer that is gone must not hold up the others: not while it is silent, nor behind a dead network.
             "SET lock_timeout = '15s'",
             "SET idle_in_transaction_session_timeout = '30s'",
             "SET tcp_keepalives_idle = 10",
             "SET tcp_keepalives_interval = 3",
             "SET tcp_keepalives_count = 3",
         })
        database.exec(QString::fromLatin1(setting));
    if (database.access() == Access::ReadOnly)
        database.exec(QStringLiteral("SET default_transaction_read_only = on"));
}

void PostgresDialect::beginWriting(Database& database) const {
    database.exec(QStringLiteral("BEGIN"));
    // One writer at a time, as with a file: what a transaction read stays so, and numbers have no gaps.
    database.prepare(QStringLiteral("SELECT pg_advisory_xact_lock(%1, %2)").arg(bookLock).arg(writersLock)).execOnce();
    if (const auto& command = database.command())
        database.prepare(QStringLiteral("INSERT INTO commands (id) VALUES (CAST(:id AS uuid))"))
            .bind(":id", command->transactionId().toString(QUuid::WithoutBraces))
            .execOnce();
}

QString PostgresDialect::beginReading() const {
    return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

void PostgresDialect::commit(Database& database) const {
    // The server would take a COMMIT for a ROLLBACK then, and call it a success.
    if (PQtransactionStatus(postgresHandle(database)) == PQTRANS_INERROR)
        throw domain::StorageFailure(QCoreApplication::translate(
            "Storage", "A part of the change failed, so all of it was taken back. Nothing was changed."));
    try {
        database.exec(QStringLiteral("COMMIT"));
    } catch (const ConnectionLost&) {
        if (!database.command())
            throw;
        database.reconnectUntilReached();
        if (!isCommitted(database, *database.command()))
            throw NotCommitted(QCoreApplication::translate(
                "Storage", "The connection to the book's server broke before the change was saved."));
    }
    if (auto& command = database.command())
        ++command->committed;
}

int PostgresDialect::version(Database& database) const {
    if (number(database, "SELECT count(*) FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace"
                         " WHERE n.nspname = 'kept' AND c.relname = 'book_version'") == 0)
        return 0;
    return static_cast<int>(number(database, "SELECT version FROM kept.book_version"));
}

void PostgresDialect::setVersion(Database& database, int version) const {
    database.exec(QStringLiteral("DELETE FROM kept.book_version"));
    database.prepare(QStringLiteral("INSERT INTO kept.book_version (version) VALUES (:version)"))
        .bind(":version", version)
        .execOnce();
}

QStringList PostgresDialect::tables(Database& database) const {
    QStringList names;
    auto query =
        database.prepare(QStringLiteral("SELECT tablename FROM pg_tables WHERE schemaname = 'kept' ORDER BY 1"));
    query.exec();
    while (query.next())
        names.append(query.text(0));
    return names;
}

void PostgresDialect::wipeDeletes(Database&, bool) const {}

void PostgresDialect::writeAnew(Database&) const {}

std::int64_t PostgresDialect::changeMark(Database&) const {
    return 0; // the server tells of changes: see server_notes.h
}

QString PostgresDialect::jsonNumber(const QString& column, const QString& key) const {
    return QStringLiteral("CAST(%1 AS bigint)").arg(jsonText(column, key));
}

QString PostgresDialect::jsonText(const QString& column, const QString& key) const {
    return QStringLiteral("(CAST(%1 AS jsonb) ->> '%2')").arg(column, key);
}

QString PostgresDialect::isAmong(const QString& column, const QString& parameter) const {
    return QStringLiteral("%1 = ANY (CAST(string_to_array(%2, ',') AS bigint[]))").arg(column, parameter);
}

const SearchDialect& PostgresDialect::search() const {
    static const PostgresSearch search;
    return search;
}

void PostgresDialect::raise(const QSqlError& error) const {
    raisePostgres(error);
}

PGconn* postgresHandle(const Database& database) {
    return serverHandleOf(database.connection());
}

const Dialect& postgresDialect() {
    static const PostgresDialect dialect;
    return dialect;
}

} // namespace kept::storage
