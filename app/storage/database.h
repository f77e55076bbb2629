#pragma once

#include "storage/query.h"

#include <QHashFunctions>
#include <QSqlDatabase>
#include <QString>

#include <cstdint>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace kept::storage {

class Dialect;

/// One connection to a book. It belongs to the thread that made it; only interrupt() may be called from another.
/// Everything that fails throws one of the family in domain/errors.h (see failure.h), in a plain sentence that never
/// holds a bound value. Query texts go to the log category `kept.storage`, at debug level.
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens the file (SQLite makes it where it is missing and access is ReadWrite). Sets nothing up: see Dialect.
    Database(const QString& path, Access access, const Dialect& dialect);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A query ready for its values. Statements are kept prepared by their text, so that asking each time is cheap; one
    /// that is still in use elsewhere is not shared, the second asker gets a fresh one.
    [[nodiscard]] Query prepare(const QString& sql);
    /// Runs one statement without values: schema changes, pragmas.
    void exec(const QString& sql);

    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }

    /// Changes whenever another connection committed to the book; this connection's own commits leave it as it is.
    [[nodiscard]] std::int64_t dataVersion();
    /// SQLite's own handle, for bulk paths and the backup API.
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    /// Makes the statement that runs now fail with Interrupted. Safe from any thread while the Database lives.
    void interrupt();

private:
    friend class Query;
    void giveBack(std::unique_ptr<Statement> statement);

    QString m_path;
    QString m_connection;
    Access m_access;
    const Dialect& m_dialect;
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_idle;
};

} // namespace kept::storage
