#include "services/checks/derived_rows.h"

#include "storage/database.h"
#include "storage/search_words.h"
#include "storage/wait_store.h"

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

EventNumber newestOf(const std::vector<Event>& events) {
    EventNumber newest;
    for (const Event& event : events)
        newest = std::max(newest, event.number);
    return newest;
}

} // namespace

bool DerivedRows::agree(const History& history) {
    const PromiseState state = history.latest();
    goTo(state.id);
    const auto row = m_rows.find(state.id);
    const auto waits = m_waits.find(state.id);
    return row != m_rows.end() &&
           row->second == storage::PromiseStore::valuesOf(
                              {state, attributionOf(state, m_memberships), newestOf(history.events())}) &&
           (waits == m_waits.end() ? std::vector<Wait>() : waits->second) == waitsOf(history);
}

bool DerivedRows::areFound(const History& history) {
    const PromiseState state = history.latest();
    goTo(state.id);
    const auto entry = m_words.find(state.id);
    return entry != m_words.end() &&
           entry->second == storage::SearchStore::entryFor(
                                storage::searchWords(history, state, attributionOf(state, m_memberships), m_names));
}

void DerivedRows::goTo(PromiseId promise) {
    if (m_first <= promise && promise <= m_last)
        return;
    m_first = promise;
    m_last = PromiseId(promise.value() + atOnce - 1);
    m_rows = storage::PromiseStore(m_database).valuesBetween(m_first, m_last);
    m_waits = storage::WaitStore(m_database).between(m_first, m_last);
    m_words = storage::SearchStore(m_database).between(m_first, m_last);
}

} // namespace kept::services
