#include "storage/asked_store.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/promise_conditions.h"
#include "storage/promise_reading.h"

#include <algorithm>
#include <utility>

namespace kept::storage {

using namespace domain;

namespace {

/// Each condition has an index of its own that holds only the few promises it is about.
QString statement(const QString& among) {
    const auto part = [&among](Asks asks, const char* condition) {
        return QStringLiteral("SELECT %1, %2 AS asks FROM promises AS p WHERE %3%4")
            .arg(keyColumns(), QString::number(static_cast<int>(asks)), QLatin1String(condition), among);
    };
    return QStringList{
        part(Asks::Acceptance, "p.hand_over_to_id = :person"),
        part(Asks::Claim, "p.holder_id IS NULL AND p.closed_outcome IS NULL AND p.department_id ="
                          " (SELECT department_id FROM memberships WHERE person_id = :person AND since <= :at"
                          " ORDER BY since DESC, event_number DESC LIMIT 1)"),
        part(Asks::VoidAnswer,
             "p.void_awaits IS NOT NULL AND EXISTS (SELECT 1 FROM events AS e WHERE e.number = p.void_awaits"
             " AND e.actor_id <> :person AND (p.holder_id = :person OR p.colleague_id = :person"
             " OR EXISTS (SELECT 1 FROM people WHERE id = :person AND role <> 'staff')"
             " OR NOT EXISTS (SELECT 1 FROM people WHERE id <> e.actor_id AND role <> 'staff' AND left_at IS "
             "NULL)))"),
        part(Asks::OwnUp, "p.owes_own_up = 1 AND p.counted_person_id = :person"),
        part(Asks::FollowUp, "p.id IN (SELECT promise_id FROM follow_ups WHERE person_id = :person AND done_at IS NULL"
                             " AND (event_number IS NOT NULL OR (reason = 'after' AND at <= :at)))"
                             " AND p.closed_outcome <> 'void'")}
        .join(QStringLiteral(" UNION ALL "));
}

} // namespace

std::vector<PromiseKey> AskedStore::askedOf(PersonId person, const std::vector<PromiseId>& among) {
    auto rows = m_database.prepare(statement(amongCondition(m_database.dialect(), among)));
    rows.bind(":person", person).bind(":at", m_at);
    if (!among.empty())
        rows.bind(amongParameter, boundList(among));
    rows.exec();
    std::vector<PromiseKey> keys;
    while (rows.next()) {
        keys.push_back(keyOf(rows, m_at));
        keys.back().asks = static_cast<Asks>(rows.integer(6));
    }
    // Not by the database: to have each part in that order SQLite walks all promises.
    std::ranges::sort(keys, {}, [](const PromiseKey& key) { return std::pair(key.id, key.asks); });
    const auto [again, end] = std::ranges::unique(keys, {}, &PromiseKey::id);
    keys.erase(again, end);
    return keys;
}

} // namespace kept::storage
