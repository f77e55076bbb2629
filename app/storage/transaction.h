#pragma once

namespace kept::storage {

class Database;

/// How much a transaction writes. Thousands of promises are written faster where more of the book is held in memory.
enum class Writing { Little, Much };

/// All or nothing. It takes the right to write at once (BEGIN IMMEDIATE), so that a busy book shows at the start and
/// not in the middle, and rolls back unless commit() was called. Transactions do not nest.
class Transaction {
public:
    explicit Transaction(Database& database, Writing writing = Writing::Little);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Throws when the commit fails, after rolling back: nothing of it was kept then.
    void commit();

private:
    void rollBack() noexcept;
    void holdMuch(bool on) noexcept;

    Database& m_database;
    Writing m_writing;
    bool m_open = false;
};

/// Lets all that is read see the book as it was at the first of it, whatever others write meanwhile. It writes nothing.
/// Inside another one, or inside a transaction, it adds nothing.
class ReadSnapshot {
public:
    explicit ReadSnapshot(Database& database);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot&) = delete;
    ReadSnapshot& operator=(const ReadSnapshot&) = delete;

private:
    Database& m_database;
    bool m_isOwn = false;
};

} // namespace kept::storage
