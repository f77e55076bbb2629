#pragma once

#include "domain/history.h"
#include "storage/names.h"

#include <QString>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// Writes what is derived from promises' events: their rows, and their words for search. Inside one transaction, for
/// whose length it remembers names.
class Derivation {
public:
    /// `memberships` outlives it.
    Derivation(storage::Database& database, const domain::Memberships& memberships);

    /// Gives the state that was written. Of a new promise nothing was derived before.
    domain::PromiseState derive(const domain::History& history, bool isNew = false);

private:
    [[nodiscard]] QString wordsOf(const domain::History& history, const domain::PromiseState& state);

    storage::Database& m_database;
    const domain::Memberships& m_memberships;
    storage::Names m_names;
};

} // namespace kept::services
