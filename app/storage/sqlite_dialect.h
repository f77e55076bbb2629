#pragma once

#include "storage/dialect.h"

struct sqlite3;

namespace kept::storage {

/// "Kept" in ASCII: how a SQLite file says that it is a book.
inline constexpr std::uint32_t keptApplicationId = 0x4B657074;

class SqliteDialect final : public Dialect {
public:
    [[nodiscard]] QString driver() const override;
    [[nodiscard]] QString migrationsFolder() const override;
    [[nodiscard]] bool isServer() const override { return false; }
    [[nodiscard]] bool readsOneAtATime() const override { return false; }
    [[nodiscard]] std::unique_ptr<Statement> prepare(const QSqlDatabase& connection, const QString& sql) const override;
    void giveUpRows(Database&) const override {}
    void prepareConnection(QSqlDatabase& connection, const BookPlace& place, Access access) const override;
    [[nodiscard]] std::function<void()> interrupter(const QSqlDatabase& connection) const override;
    void setUp(Database& database) const override;
    void holdMuch(Database& database, bool on) const override;
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

/// The one dialect object for SQLite; it has no state.
[[nodiscard]] const Dialect& sqliteDialect();

/// SQLite's own handle of a connection to a file, for bulk paths and the backup API.
[[nodiscard]] sqlite3* sqliteHandle(const Database& database);

} // namespace kept::storage
