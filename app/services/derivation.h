#pragma once

#include "domain/history.h"
#include "storage/names.h"

#include <QString>

#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// When the words of a promise go into the search. FTS5 writes out all that it holds whenever a statement with a
/// trigger begins, so between events each word costs a write of its own: where promises come in numbers, words go in
/// together.
enum class Indexing { AtOnce, Together };

/// Writes what is derived from promises' events: their rows, and their words for search. Inside one transaction, for
/// whose length it remembers names.
class Derivation {
public:
    /// `memberships` outlives it.
    Derivation(storage::Database& database, const domain::Memberships& memberships,
               Indexing indexing = Indexing::AtOnce);

    /// Gives the state that was written. Of a new promise nothing was derived before.
    domain::PromiseState derive(const domain::History& history, bool isNew = false);
    /// Puts the words that are still held into the search; with Indexing::Together the last thing before the commit.
    void putWords();

private:
    struct Words {
        domain::PromiseId promise;
        QString text;
        bool isNew = false;
    };

    storage::Database& m_database;
    const domain::Memberships& m_memberships;
    storage::Names m_names;
    Indexing m_indexing;
    std::vector<Words> m_held;
};

} // namespace kept::services
