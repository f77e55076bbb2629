// How what is derived from the history is mended.

#include "domain/errors.h"
#include "domain/history.h"
#include "services/checks/chain_check.h"
#include "services/checks/derived_rows.h"
#include "services/derivation.h"
#include "services/series_plan.h"
#include "services/verification.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/event_store.h"
#include "storage/login_store.h"
#include "storage/opening.h"
#include "storage/people_store.h"
#include "storage/schema_check.h"
#include "storage/search_store.h"
#include "storage/standard_history.h"
#include "storage/stray_promises.h"
#include "storage/tally_store.h"
#include "storage/team_check.h"
#include "storage/transaction.h"

#include <QCoreApplication>

namespace kept::services {

using namespace domain;

namespace {

/// The history alone, without what is derived from it.
Verification checkChain(storage::Database& database) {
    Verification result;
    ChainCheck chain(result, {});
    while (!chain.advance(database)) {
    }
    return result;
}

/// The server lets nobody else; a file can't tell.
void requireRepairer(storage::Database& database) {
    const storage::SignedIn self = storage::signedIn(database);
    const auto person = self.person ? storage::PeopleStore(database).find(*self.person) : std::nullopt;
    if (self.byServer && !self.maintains && !(person && person->role == storage::Role::Owner))
        throw NotAllowed(QCoreApplication::translate(
            "Verification", "Only an owner of the book, or whoever keeps it on its server, can repair it. Nothing was "
                            "changed."));
}

} // namespace

Repaired repair(storage::Database& database) {
    requireRepairer(database);
    storage::Transaction transaction(database);
    storage::rebuildIndexes(database); // before anything is read by them
    if (const Verification chain = checkChain(database); !chain.isSound())
        throw CorruptBook(QCoreApplication::translate(
                              "Verification",
                              "The history itself is damaged, so nothing can be derived from it; restore a backup. %1")
                              .arg(chain.problems.first()));
    // First: the words for search hold names.
    const int team = storage::restoreTeam(database) + storage::restoreStandards(database) + restoreSeries(database);
    const Memberships memberships = storage::EventStore(database).rederiveMemberships();
    std::vector<PromiseId> wrong;
    storage::SearchStore search(database);
    if (!search.faults().isEmpty())
        search.rebuild();
    const int removed = storage::removeStrayPromises(database);
    DerivedRows rows(database, memberships);
    storage::EventStore events(database);
    events.forEachHistory([&](const std::vector<Event>& one) {
        const History history(one);
        if (!rows.agree(history) || !rows.areFound(history))
            wrong.push_back(one.front().promise);
    });
    Derivation derivation(database, memberships, Indexing::Together);
    for (const PromiseId id : wrong)
        derivation.derive(History(events.eventsOf(id)));
    derivation.finish();
    const bool recounted = storage::TallyStore(database).restore();
    const int growth = restoreGrowth(database);
    const int guards = storage::restoreGuards(database);
    storage::removeStrangers(database);
    transaction.commit();
    const std::int64_t derived = static_cast<std::int64_t>(wrong.size()) + team + growth + guards;
    // Rows that were wrong were counted wrong: only figures that were wrong by themselves count.
    return {.derived = derived + removed == 0 && recounted ? 1 : derived, .removed = removed};
}

} // namespace kept::services
