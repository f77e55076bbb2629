#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

class QSqlError;

namespace kept::storage {

class Database;

/// What differs from one database to the next; every statement that all of them accept stays in the stores. Upserts
/// (INSERT … ON CONFLICT DO UPDATE) and INSERT … RETURNING are worded alike in SQLite and PostgreSQL and need nothing
/// here.
class Dialect {
public:
    virtual ~Dialect() = default;

    /// The Qt driver behind QSqlDatabase.
    [[nodiscard]] virtual QString driver() const = 0;
    /// The resource folder whose subfolders are the migrations.
    [[nodiscard]] virtual QString migrationsFolder() const = 0;
    /// Begins a transaction that may write.
    [[nodiscard]] virtual QString beginWriting() const = 0;

    /// Sets a fresh connection up: durability, keys, waiting. Throws StorageFailure where a setting did not hold.
    virtual void setUp(Database& database) const = 0;
    /// The number of the newest migration that the book has; 0 for an empty one.
    [[nodiscard]] virtual int version(Database& database) const = 0;
    /// Part of the transaction around it.
    virtual void setVersion(Database& database, int version) const = 0;
    /// The names of the tables, without the database's own.
    [[nodiscard]] virtual QStringList tables(Database& database) const = 0;
    /// Whether what is deleted from now on is overwritten in the file.
    virtual void wipeDeletes(Database& database, bool on) const = 0;
    /// A number that differs from an earlier one where another connection committed in between.
    [[nodiscard]] virtual std::int64_t changeMark(Database& database) const = 0;
    [[noreturn]] virtual void raise(const QSqlError& error) const = 0;
};

/// "Kept" in ASCII: how a SQLite file says that it is a book.
inline constexpr std::uint32_t keptApplicationId = 0x4B657074;

class SqliteDialect final : public Dialect {
public:
    [[nodiscard]] QString driver() const override;
    [[nodiscard]] QString migrationsFolder() const override;
    [[nodiscard]] QString beginWriting() const override;
    void setUp(Database& database) const override;
    [[nodiscard]] int version(Database& database) const override;
    void setVersion(Database& database, int version) const override;
    [[nodiscard]] QStringList tables(Database& database) const override;
    void wipeDeletes(Database& database, bool on) const override;
    [[nodiscard]] std::int64_t changeMark(Database& database) const override;
    [[noreturn]] void raise(const QSqlError& error) const override;
};

/// The one dialect object for SQLite; it has no state.
[[nodiscard]] const Dialect& sqliteDialect();

} // namespace kept::storage
