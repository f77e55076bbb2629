#pragma once

#include "storage/dialect.h"

struct pg_conn;

namespace kept::storage {

/// PostgreSQL 15 and later: one schema, `kept`, in a database of the team's. The server says who acts, what they may do
/// (resources/sql/postgresql) and what the time is.
class PostgresDialect final : public Dialect {
public:
    [[nodiscard]] QString driver() const override;
    [[nodiscard]] QString migrationsFolder() const override;
    [[nodiscard]] bool isServer() const override { return true; }
    [[nodiscard]] bool readsOneAtATime() const override { return true; }
    [[nodiscard]] std::unique_ptr<Statement> prepare(const QSqlDatabase& connection, const QString& sql) const override;
    void giveUpRows(Database& database) const override;
    void prepareConnection(QSqlDatabase& connection, const BookPlace& place, Access access) const override;
    [[nodiscard]] std::function<void()> interrupter(const QSqlDatabase& connection) const override;
    void setUp(Database& database) const override;
    void holdMuch(Database&, bool) const override {}
    void beginWriting(Database& database) const override;
    [[nodiscard]] QString beginReading() const override;
    void commit(Database& database) const override;
    [[nodiscard]] int version(Database& database) const override;
    void setVersion(Database& database, int version) const override;
    [[nodiscard]] QStringList tables(Database& database) const override;
    void wipeDeletes(Database& database, bool on) const override;
    void writeAnew(Database& database) const override;
    [[nodiscard]] std::int64_t changeMark(Database& database) const override;
    [[nodiscard]] QString jsonNumber(const QString& column, const QString& key) const override;
    [[nodiscard]] QString jsonText(const QString& column, const QString& key) const override;
    [[nodiscard]] QString isAmong(const QString& column, const QString& parameter) const override;
    [[nodiscard]] const SearchDialect& search() const override;
    [[noreturn]] void raise(const QSqlError& error) const override;
};

/// The one dialect object for PostgreSQL; it has no state.
[[nodiscard]] const Dialect& postgresDialect();

/// libpq's own handle of a connection to a server, for what Qt's driver does not offer.
[[nodiscard]] pg_conn* postgresHandle(const Database& database);

} // namespace kept::storage
