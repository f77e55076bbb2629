#pragma once

namespace kept::storage {

class Database;

/// All or nothing. It takes the right to write at once (BEGIN IMMEDIATE), so that a busy book shows at the start and
/// not in the middle, and rolls back unless commit() was called. Transactions do not nest.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Throws when the commit fails, after rolling back: nothing of it was kept then.
    void commit();

private:
    void rollBack() noexcept;

    Database& m_database;
    bool m_open = false;
};

} // namespace kept::storage
