#pragma once

#include "domain/history.h"
#include "storage/names.h"
#include "storage/tally_cells.h"

#include <QString>

#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// When the words of a promise go into the search, and its counts into the tallies. FTS5 writes out all that it holds
/// whenever a statement with a trigger begins, so between events each word costs a write of its own, and thousands of
/// promises share their counts: where promises come in numbers, both go in together.
enum class Indexing { AtOnce, Together };

/// Writes what is derived from promises' events: their rows, their words for search, and how many there are of a kind.
/// Inside one transaction, for whose length it remembers names.
class Derivation {
public:
    /// `memberships` outlives it.
    Derivation(storage::Database& database, const domain::Memberships& memberships,
               Indexing indexing = Indexing::AtOnce);

    /// Gives the state that was written. Of a new promise nothing was derived before.
    domain::PromiseState derive(const domain::History& history, bool isNew = false);
    /// Writes the words and the counts that are still held; with Indexing::Together the last thing before the commit.
    void finish();

private:
    struct Words {
        domain::PromiseId promise;
        QString text;
        bool isNew = false;
    };

    storage::Database& m_database;
    const domain::Memberships& m_memberships;
    storage::Names m_names;
    storage::FigureGroups m_groups;
    storage::TallyCells m_counts; ///< by how much they change
    Indexing m_indexing;
    std::vector<Words> m_held;
};

} // namespace kept::services
