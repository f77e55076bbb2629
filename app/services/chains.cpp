#include "services/chains.h"

#include "storage/chain_reader.h"
#include "storage/database.h"
#include "storage/promise_list_store.h"
#include "storage/settings_store.h"
#include "storage/wait_store.h"

#include <QSet>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

/// Writes a chain down from its tops.
class ChainWalk {
public:
    ChainWalk(storage::Database& database, Moment at)
        : m_waits(database), m_chains(database, at), m_list(database, at, storage::SettingsStore(database).timeZone()),
          m_at(at) {}

    [[nodiscard]] std::vector<ChainNode> around(PromiseId promise) {
        QSet<PromiseId> seen;
        std::vector<PromiseId> tops;
        climb(promise, seen, tops);
        for (const PromiseId top : tops)
            add(top, -1, 0);
        return std::move(m_nodes);
    }

private:
    /// Finds those that nobody waits on.
    void climb(PromiseId promise, QSet<PromiseId>& seen, std::vector<PromiseId>& tops) {
        if (seen.contains(promise))
            return;
        seen.insert(promise);
        const std::vector<PromiseId> waiting = m_waits.waitingOn(promise, m_at);
        if (waiting.empty())
            tops.push_back(promise);
        for (const PromiseId next : waiting)
            climb(next, seen, tops);
    }

    void add(PromiseId promise, int parent, int depth) {
        const auto row = m_nodes.size() < longestChain ? m_list.row(promise) : std::nullopt;
        if (!row)
            return;
        const int place = static_cast<int>(m_nodes.size());
        const bool repeated = m_added.contains(promise);
        m_added.insert(promise);
        m_nodes.push_back({.row = *row, .parent = parent, .depth = depth, .repeated = repeated});
        const Chain& chain = m_chains.upFrom(promise);
        if (const auto cause = chain.causeOf(promise); cause != promise)
            m_nodes.back().cause = cause;
        if (repeated)
            return;
        const std::vector<Wait> waits = chain.find(promise)->waits; // the chain grows meanwhile
        for (const Wait& wait : waits) {
            if (wait.holdsAt(m_at))
                add(wait.on, place, depth + 1);
        }
    }

    storage::WaitStore m_waits;
    storage::ChainReader m_chains;
    storage::PromiseListStore m_list;
    Moment m_at;
    QSet<PromiseId> m_added;
    std::vector<ChainNode> m_nodes;
};

std::vector<PromiseId> waitedOn(storage::Database& database, PromiseId promise, Moment at) {
    std::vector<PromiseId> ids;
    for (const Wait& wait : storage::WaitStore(database).of(promise)) {
        if (wait.holdsAt(at))
            ids.push_back(wait.on);
    }
    return ids;
}

} // namespace

std::vector<ChainNode> chainOf(storage::Database& database, PromiseId promise, Moment at) {
    return ChainWalk(database, at).around(promise);
}

std::vector<WaitChoice> waitChoices(storage::Database& database, PromiseId promise, const QString& words, int most,
                                    Moment at) {
    storage::PromiseListStore list(database, at, storage::SettingsStore(database).timeZone());
    const auto own = list.row(promise);
    if (!own)
        return {};
    std::vector<WaitChoice> choices;
    const std::vector<PromiseId> already = waitedOn(database, promise, at);
    for (PromiseRow& row : list.rows(already))
        choices.push_back({.row = std::move(row), .waits = true});
    const std::optional<PersonId> holder = own->holderId.isValid() ? std::optional(own->holderId) : std::nullopt;
    for (const storage::WaitStore::Candidate& found :
         storage::WaitStore(database).candidates(holder, words, most + static_cast<int>(already.size()) + 1)) {
        const bool taken = found.promise == promise || std::ranges::find(already, found.promise) != already.end();
        if (auto row = taken || static_cast<int>(choices.size()) == most ? std::nullopt : list.row(found.promise))
            choices.push_back({.row = std::move(*row), .promised = found.owedToHolder});
    }
    return choices;
}

} // namespace kept::services
