#include "services/checks/row_check.h"

#include "domain/errors.h"
#include "domain/history.h"
#include "services/checks/derived_rows.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/people_store.h"

#include <QCoreApplication>

namespace kept::services {

using namespace domain;

bool RowCheck::advance(storage::Database& database) {
    const PromiseId from = m_last;
    const Memberships memberships = storage::PeopleStore(database).memberships();
    DerivedRows rows(database, memberships);
    storage::EventStore(database).forEachHistoryAfter(from, DerivedRows::atOnce,
                                                      [&](const std::vector<Event>& events) { see(rows, events); });
    if (m_last != from)
        return false;
    m_result.promises = m_seen;
    return true;
}

void RowCheck::see(DerivedRows& rows, const std::vector<Event>& events) {
    m_last = events.front().promise;
    ++m_seen;
    for (const Event& event : events)
        if (const auto* voided = event.as<Voided>(); voided && voided->alone)
            ++m_result.voidedAlone;
    try {
        const History history(events);
        if (!rows.agree(history))
            complain(QCoreApplication::translate("Verification", "what is shown of it is not what its events say"));
        else if (!rows.areFound(history))
            complain(QCoreApplication::translate("Verification", "search does not find it by its words"));
    } catch (const CorruptBook& error) {
        complain(error.message());
    }
}

void RowCheck::complain(const QString& what) {
    ++m_result.derivedRowsWrong;
    if (m_result.problems.size() < mostProblems)
        m_result.problems.append(
            QCoreApplication::translate("Verification", "Promise %1: %2.").arg(m_last.value()).arg(what));
}

} // namespace kept::services
