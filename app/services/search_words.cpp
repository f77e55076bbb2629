#include "services/search_words.h"

#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/names.h"
#include "storage/people_store.h"
#include "storage/search_store.h"
#include "storage/search_words.h"
#include "storage/settings_store.h"
#include "storage/transaction.h"

namespace kept::services {

using namespace domain;

namespace {

/// As 002_life says it of a book that holds promises already.
const QString indexIsDue = QStringLiteral("search_is_due");

/// Puts words into the search as they are now, by what the book holds.
class Indexer {
public:
    explicit Indexer(storage::Database& database)
        : m_search(database), m_names(database), m_memberships(storage::PeopleStore(database).memberships()) {}

    void put(const std::vector<Event>& events) {
        const History history(events);
        const PromiseState state = history.latest();
        m_search.put(state.id, storage::searchWords(history, state, attributionOf(state, m_memberships), m_names));
    }

private:
    storage::SearchStore m_search;
    storage::Names m_names;
    Memberships m_memberships;
};

} // namespace

void indexAnew(storage::Database& database, const std::vector<PromiseId>& promises) {
    storage::EventStore events(database);
    Indexer indexer(database);
    for (const PromiseId promise : promises)
        indexer.put(events.eventsOf(promise));
}

void indexWhereDue(storage::Database& database) {
    if (!storage::SettingsStore(database).value(indexIsDue))
        return;
    storage::Transaction transaction(database);
    Indexer indexer(database);
    storage::EventStore(database).forEachHistory([&](const std::vector<Event>& events) { indexer.put(events); });
    storage::SettingsStore(database).removeValue(indexIsDue);
    transaction.commit();
}

} // namespace kept::services
