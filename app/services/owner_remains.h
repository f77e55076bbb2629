#pragma once

namespace kept::storage {
class Database;
}

namespace kept::services {

/// Keeps a team from locking itself out of its book on a server: where an owner could sign in before a change, one can
/// after it. Whoever maintains the book may do otherwise, and let them in again. Nothing in a file.
class OwnerRemains {
public:
    explicit OwnerRemains(storage::Database& database);

    /// To be called at the end of the transaction. Throws NotAllowed.
    void check() const;

private:
    storage::Database& m_database;
    bool m_wasThere = false;
};

} // namespace kept::services
