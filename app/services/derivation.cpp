#include "services/derivation.h"

#include "domain/chain.h"
#include "storage/database.h"
#include "storage/event_codec.h"
#include "storage/promise_store.h"
#include "storage/search_store.h"
#include "storage/wait_store.h"

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

/// Bounds the memory where one transaction takes a whole file in.
constexpr std::size_t mostHeld = 5'000;

} // namespace

Derivation::Derivation(storage::Database& database, const Memberships& memberships, Indexing indexing)
    : m_database(database), m_memberships(memberships), m_names(database), m_indexing(indexing) {}

PromiseState Derivation::derive(const History& history, bool isNew) {
    PromiseState state = history.latest();
    const auto newest = std::max_element(history.events().begin(), history.events().end(),
                                         [](const Event& a, const Event& b) { return a.number < b.number; });
    storage::PromiseStore(m_database).put({state, attributionOf(state, m_memberships), newest->number});
    const std::vector<Wait> waits = waitsOf(history);
    if (!isNew || !waits.empty())
        storage::WaitStore(m_database).put(state.id, waits);
    m_held.push_back({state.id, wordsOf(history, state), isNew});
    if (m_indexing == Indexing::AtOnce || m_held.size() == mostHeld)
        putWords();
    return state;
}

void Derivation::putWords() {
    storage::SearchStore search(m_database);
    for (const Words& words : m_held)
        search.put(words.promise, words.text, words.isNew);
    m_held.clear();
}

QString Derivation::wordsOf(const History& history, const PromiseState& state) {
    QString words = state.what;
    const auto add = [&words](const QString& more) {
        if (!more.isEmpty())
            words += QLatin1Char('\n') + more;
    };
    add(m_names.of(state.holder));
    if (const auto* contact = std::get_if<ContactId>(&state.promisee))
        add(m_names.of(*contact));
    if (const auto* colleague = std::get_if<PersonId>(&state.promisee))
        add(m_names.of(*colleague));
    add(state.reference);
    for (const Event& event : history.events()) {
        for (const storage::EventText& text : storage::encode(event.detail).texts) {
            if (text.content != state.what)
                add(text.content);
        }
    }
    return words;
}

} // namespace kept::services
