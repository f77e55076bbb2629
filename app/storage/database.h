#pragma once

#include "storage/access.h"
#include "storage/book_place.h"
#include "storage/command.h"
#include "storage/query.h"

#include <QHashFunctions>
#include <QSqlDatabase>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>

class QSqlError;

namespace kept::storage {

class Dialect;
struct StatementHome;

/// One connection to a book. It belongs to the thread that made it; only interrupt() may be called from another.
/// Everything that fails throws one of the family in domain/errors.h (see failure.h), in a plain sentence that never
/// holds a bound value. Query texts go to the log category `kept.storage`, at debug level.
class Database {
public:
    using Access = storage::Access;

    /// Opens the file (SQLite makes it where it is missing and access is ReadWrite), or signs in at the server. Sets
    /// nothing up: see Dialect.
    Database(const BookPlace& place, Access access, const Dialect& dialect);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A query ready for its values. Statements are kept prepared by their text, so that asking each time is cheap; one
    /// that is still in use elsewhere is not shared, the second asker gets a fresh one.
    [[nodiscard]] Query prepare(const QString& sql);
    /// Runs one statement without values: schema changes, pragmas.
    void exec(const QString& sql);

    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }
    /// The path of a file, the address of a book on a server.
    [[nodiscard]] const QString& path() const { return m_place.name; }
    /// Where it is, with the password that signed in there last.
    [[nodiscard]] const BookPlace& place() const { return m_place; }
    [[nodiscard]] Access access() const { return m_access; }

    /// Changes whenever another connection committed to the book; this connection's own commits leave it as it is.
    [[nodiscard]] std::int64_t dataVersion();
    /// For the dialect, which knows the driver's own handle behind it.
    [[nodiscard]] const QSqlDatabase& connection() const { return m_database; }
    /// Makes the statement that runs now fail with Interrupted. Safe from any thread while the Database lives.
    void interrupt();

    /// Signs in anew where the server was lost, and sets the connection up; nothing is left of what was prepared or
    /// begun. Throws ConnectionLost where it can't be reached.
    void reconnect();
    /// The same, again and again with longer and longer pauses. Throws Interrupted once giveUp() is called.
    void reconnectUntilReached();
    /// Ends waiting for the server, for good. Safe from any thread.
    void giveUp();

    /// That password is about to be the one that signs in: it is tried too where the connection breaks before the
    /// server's answer is here.
    void expectPassword(const QString& password) { m_expected = password; }
    /// It is the one.
    void takeExpectedPassword();

    /// Whether one is open; for Transaction and ReadSnapshot, which say so.
    [[nodiscard]] bool isInTransaction() const { return m_isInTransaction; }
    void setInTransaction(bool is) { m_isInTransaction = is; }

    /// What the transactions from here on are for; nothing where nobody asked.
    void setCommand(std::optional<Command> command) { m_command = command; }
    [[nodiscard]] std::optional<Command>& command() { return m_command; }

private:
    friend class Query;
    void giveBack(std::unique_ptr<Statement> statement);
    /// A statement begins, or one without rows: the connection is for it from now on; what another has not read yet is
    /// read ahead.
    void giveTurn(Statement* statement);
    /// Its rows are read, or given up.
    void endTurn(const Statement* statement);
    /// Throws what a statement failed with: Interrupted, whatever the database says, where interrupt() came meanwhile.
    [[noreturn]] void raise(const QSqlError& error);

    void open();
    [[nodiscard]] bool opensAsExpected();
    void close();

    BookPlace m_place;
    QString m_expected; ///< a password that may have become the one
    QString m_connection;
    Access m_access;
    const Dialect& m_dialect;
    QSqlDatabase m_database;
    std::function<void()> m_interrupt;
    std::atomic<bool> m_isInterrupted = false; ///< since the present statement began
    Statement* m_reading = nullptr;            ///< whose rows arrive one by one
    std::optional<Command> m_command;
    bool m_isInTransaction = false;
    std::mutex m_patience;
    std::condition_variable m_impatient;
    bool m_givenUp = false;                                              ///< under m_patience
    std::unordered_map<QString, std::shared_ptr<StatementHome>> m_homes; ///< by the text of the statement
};

} // namespace kept::storage
