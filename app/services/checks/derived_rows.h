#pragma once

#include "domain/chain.h"
#include "domain/history.h"
#include "storage/names.h"
#include "storage/promise_store.h"
#include "storage/search_store.h"

#include <map>
#include <vector>

namespace kept::services {

/// What is derived from the events of promises, held against them. It reads ahead: they come by their ids.
class DerivedRows {
public:
    /// How many promises are read ahead.
    static constexpr int atOnce = 250;

    /// `memberships` outlives it.
    DerivedRows(storage::Database& database, const domain::Memberships& memberships)
        : m_database(database), m_names(database), m_memberships(memberships) {}

    /// Whether the row of a promise, and what it waits on, are what its events say.
    [[nodiscard]] bool agree(const domain::History& history);
    /// Whether search finds it by its words.
    [[nodiscard]] bool areFound(const domain::History& history);

private:
    void goTo(domain::PromiseId promise);

    storage::Database& m_database;
    storage::Names m_names;
    const domain::Memberships& m_memberships;
    domain::PromiseId m_first{1};
    domain::PromiseId m_last{0}; ///< nothing was read yet
    std::map<domain::PromiseId, storage::PromiseStore::Values> m_rows;
    std::map<domain::PromiseId, std::vector<domain::Wait>> m_waits;
    std::map<domain::PromiseId, storage::SearchStore::Entry> m_words;
};

} // namespace kept::services
