#include "services/verification.h"

#include "domain/errors.h"
#include "services/checks/chain_check.h"
#include "services/checks/row_check.h"
#include "services/checks/tally_check.h"
#include "services/series_plan.h"
#include "services/summaries.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/event_store.h"
#include "storage/failure.h"
#include "storage/opening.h"
#include "storage/promise_store.h"
#include "storage/schema_check.h"
#include "storage/search_store.h"
#include "storage/standard_history.h"
#include "storage/stray_promises.h"
#include "storage/team_check.h"

#include <QCoreApplication>

namespace kept::services {

using namespace domain;

struct BookCheck::State {
    enum class Phase { Begin, Indexes, Chain, Strays, Rows, Tallies, Done };

    explicit State(const std::optional<Seal>& seal) : chain(result, seal) {}

    void step(storage::Database& database, const std::function<bool()>& shouldYield) {
        try {
            look(database, shouldYield);
        } catch (const CorruptBook& error) { // what comes after can be looked at all the same
            result.problems.append(error.message());
            phase = static_cast<Phase>(static_cast<int>(phase) + 1);
        }
    }

    void look(storage::Database& database, const std::function<bool()>& shouldYield) {
        switch (phase) {
        case Phase::Begin:
            result.seal = sealOf(database);
            promises = storage::PromiseStore(database).count();
            tables = database.dialect().tables(database);
            phase = Phase::Indexes;
            return;
        case Phase::Indexes:
            if (tables.isEmpty()) {
                phase = Phase::Chain;
                return;
            }
            addFaults(storage::integrityCheck(database, tables.first(), shouldYield));
            tables.removeFirst();
            return;
        case Phase::Chain:
            if (chain.advance(database))
                phase = Phase::Strays;
            return;
        case Phase::Strays:
            result.problems += (storage::teamProblems(database) + storage::standardProblems(database) +
                                seriesProblems(database) + storage::EventStore(database).strays() +
                                storage::strayPromiseProblems(database) + storage::guardProblems(database))
                                   .mid(0, mostProblems);
            phase = Phase::Rows;
            return;
        case Phase::Rows:
            if (rows.advance(database))
                phase = Phase::Tallies;
            return;
        case Phase::Tallies:
            if (tallies.advance(database))
                phase = Phase::Done;
            return;
        case Phase::Done:
            return;
        }
    }

    void addFaults(const QStringList& faults) {
        for (const QString& fault : faults.mid(0, mostProblems))
            result.problems.append(
                QCoreApplication::translate("Verification", "The file disagrees with itself: %1.").arg(fault));
    }

    Verification result;
    ChainCheck chain;
    RowCheck rows{result};
    TallyCheck tallies{result};
    QStringList tables; ///< whose indexes are still to be held against their rows
    Phase phase = Phase::Begin;
    std::int64_t promises = 0; ///< how many there were at the beginning
};

BookCheck::BookCheck(const std::optional<Seal>& seal) : m_state(std::make_unique<State>(seal)) {}

BookCheck::~BookCheck() = default;

bool BookCheck::advance(storage::Database& database, const std::function<bool()>& shouldYield) {
    try {
        while (m_state->phase != State::Phase::Done && !shouldYield())
            m_state->step(database, shouldYield);
    } catch (const storage::Interrupted&) {
        return false; // and from the beginning of that table when its turn comes again
    }
    return m_state->phase == State::Phase::Done;
}

std::pair<std::int64_t, std::int64_t> BookCheck::progress() const {
    const std::int64_t done = m_state->chain.seen() + m_state->rows.seen();
    return {done, std::max<std::int64_t>(done, m_state->result.seal.count + m_state->promises)};
}

const Verification& BookCheck::result() const {
    return m_state->result;
}

Verification verify(storage::Database& database, const std::optional<Seal>& seal, const Progress& progress) {
    BookCheck check(seal);
    const auto tell = [&] {
        if (progress)
            progress(check.progress().first, check.progress().second);
        return false;
    };
    check.advance(database, tell);
    Verification result = check.result();
    if (database.access() == storage::Database::Access::ReadWrite)
        result.problems += storage::SearchStore(database).faults();
    return result;
}

} // namespace kept::services
