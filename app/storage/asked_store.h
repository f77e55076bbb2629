#pragma once

#include "domain/promise_query.h"

#include <vector>

namespace kept::storage {

class Database;

/// The promises that ask something of a person, whoever holds them. Each is named once, with what comes first in the
/// order of domain::Asks.
class AskedStore {
public:
    /// `at`: not before the newest event.
    AskedStore(Database& database, domain::Moment at) : m_database(database), m_at(at) {}

    /// By id. A void is asked of who holds the promise, of the colleague it was given to, and of leads and owners; of
    /// everybody where the one who asks is the only one of those. `among` as in PromiseQuery.
    [[nodiscard]] std::vector<domain::PromiseKey> askedOf(domain::PersonId person,
                                                          const std::vector<domain::PromiseId>& among);

private:
    Database& m_database;
    domain::Moment m_at;
};

} // namespace kept::storage
