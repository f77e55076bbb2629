#pragma once

#include "storage/access.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>

class QSqlDatabase;
class QSqlError;

namespace kept::storage {

struct BookPlace;
class Database;
class SearchDialect;
class Statement;

/// What differs from one database to the next; every statement that all of them accept stays in the stores. Upserts
/// (INSERT … ON CONFLICT DO UPDATE), INSERT … RETURNING and aggregates with FILTER are worded alike in SQLite and
/// PostgreSQL and need nothing here.
class Dialect {
public:
    virtual ~Dialect() = default;

    /// The Qt driver behind QSqlDatabase.
    [[nodiscard]] virtual QString driver() const = 0;
    /// The resource folder whose subfolders are the migrations.
    [[nodiscard]] virtual QString migrationsFolder() const = 0;
    /// Whether the book is on a server that others reach too, and that knows who asks.
    [[nodiscard]] virtual bool isServer() const = 0;
    /// Whether rows arrive one by one, so that a second statement has to wait until the first was read.
    [[nodiscard]] virtual bool readsOneAtATime() const = 0;

    /// What statements of the stores are made of; one that can't be prepared says why.
    [[nodiscard]] virtual std::unique_ptr<Statement> prepare(const QSqlDatabase& connection,
                                                             const QString& sql) const = 0;
    /// Ends a reading before its last row, so that the connection is free; only where rows arrive one by one.
    virtual void giveUpRows(Database& database) const = 0;

    /// Tells a connection that is not open yet where to go, and how. Throws InvalidInput for an address that is none.
    virtual void prepareConnection(QSqlDatabase& connection, const BookPlace& place, Access access) const = 0;
    /// What stops the statement that an open connection runs; may be called from any thread.
    [[nodiscard]] virtual std::function<void()> interrupter(const QSqlDatabase& connection) const = 0;
    /// Sets a fresh connection up: durability, keys, waiting. Throws StorageFailure where a setting did not hold.
    virtual void setUp(Database& database) const = 0;

    /// Whether more of the book is held in memory from now on; not inside a transaction.
    virtual void holdMuch(Database& database, bool on) const = 0;
    /// Begins a transaction that may write: whoever else wants to write waits from here on.
    virtual void beginWriting(Database& database) const = 0;
    /// Begins a transaction in which all is read as of one moment.
    [[nodiscard]] virtual QString beginReading() const = 0;
    /// Throws where it can't be known to have held.
    virtual void commit(Database& database) const = 0;

    /// The number of the newest migration that the book has; 0 for an empty one.
    [[nodiscard]] virtual int version(Database& database) const = 0;
    /// Part of the transaction around it.
    virtual void setVersion(Database& database, int version) const = 0;
    /// The names of the tables, without the database's own.
    [[nodiscard]] virtual QStringList tables(Database& database) const = 0;
    /// Whether what is deleted from now on is overwritten in the file.
    virtual void wipeDeletes(Database& database, bool on) const = 0;
    /// Makes sure that nothing is left of what was deleted, where the book is a file.
    virtual void writeAnew(Database& database) const = 0;
    /// A number that differs from an earlier one where another connection committed in between.
    [[nodiscard]] virtual std::int64_t changeMark(Database& database) const = 0;

    /// The expression for a number, or a text, of a flat JSON object in a column; NULL where it has none.
    [[nodiscard]] virtual QString jsonNumber(const QString& column, const QString& key) const = 0;
    [[nodiscard]] virtual QString jsonText(const QString& column, const QString& key) const = 0;

    /// The condition that a column holds one of the numbers which stand, with commas between them, in a bound text: the
    /// statement stays the same however many there are.
    [[nodiscard]] virtual QString isAmong(const QString& column, const QString& parameter) const = 0;

    [[nodiscard]] virtual const SearchDialect& search() const = 0;

    [[noreturn]] virtual void raise(const QSqlError& error) const = 0;
};

/// The dialect of a book by its name: a server's address, or a file's path.
[[nodiscard]] const Dialect& dialectFor(const QString& bookName);

} // namespace kept::storage
