#include "services/derivation.h"

#include "domain/chain.h"
#include "storage/database.h"
#include "storage/promise_store.h"
#include "storage/search_store.h"
#include "storage/search_words.h"
#include "storage/settings_store.h"
#include "storage/tally_store.h"
#include "storage/wait_store.h"

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

/// Bounds the memory where one transaction takes a whole file in.
constexpr std::size_t mostHeld = 5'000;

} // namespace

Derivation::Derivation(storage::Database& database, const Memberships& memberships, Indexing indexing)
    : m_database(database), m_memberships(memberships), m_names(database),
      m_groups(database, storage::SettingsStore(database).timeZone()), m_indexing(indexing) {}

PromiseState Derivation::derive(const History& history, bool isNew) {
    PromiseState state = history.latest();
    const auto newest = std::max_element(history.events().begin(), history.events().end(),
                                         [](const Event& a, const Event& b) { return a.number < b.number; });
    const Attribution counted = attributionOf(state, m_memberships);
    const storage::PromiseRecord record{state, counted, newest->number};
    storage::PromiseStore promises(m_database);
    const auto before = isNew ? std::nullopt : promises.facts(state.id);
    promises.put(record, isNew);
    if (const auto now = storage::PromiseStore::factsOf(record); now != before) {
        if (before)
            m_counts.add(*before, -1, m_groups);
        m_counts.add(now, 1, m_groups);
    }
    const std::vector<Wait> waits = waitsOf(history);
    if (!isNew || !waits.empty())
        storage::WaitStore(m_database).put(state.id, waits);
    m_held.push_back({state.id, storage::searchWords(history, state, counted, m_names), isNew});
    if (m_indexing == Indexing::AtOnce || m_held.size() == mostHeld)
        finish();
    return state;
}

void Derivation::finish() {
    storage::SearchStore search(m_database);
    for (const Words& words : m_held)
        search.put(words.promise, words.text, words.isNew);
    m_held.clear();
    storage::TallyStore(m_database).apply(m_counts);
    m_counts.clear();
}

} // namespace kept::services
