#include "storage/wait_store.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/search_store.h"

namespace kept::storage {

using namespace domain;

namespace {

std::vector<PromiseId> idsOf(Query& rows) {
    std::vector<PromiseId> ids;
    while (rows.next())
        ids.push_back(rows.id<PromiseId>(0));
    return ids;
}

} // namespace

void WaitStore::put(PromiseId promise, const std::vector<Wait>& waits) {
    m_database.prepare(QStringLiteral("DELETE FROM waits WHERE promise_id = :promise"))
        .bind(":promise", promise)
        .execOnce();
    for (const Wait& wait : waits)
        m_database
            .prepare(QStringLiteral("INSERT INTO waits (promise_id, on_id, since, ended)"
                                    " VALUES (:promise, :on, :since, :ended)"))
            .bind(":promise", promise)
            .bind(":on", wait.on)
            .bind(":since", wait.since)
            .bind(":ended", wait.until)
            .execOnce();
}

std::vector<Wait> WaitStore::of(PromiseId promise) {
    auto rows = m_database.prepare(QStringLiteral("SELECT on_id, since, ended FROM waits WHERE promise_id = :promise"
                                                  " ORDER BY since, on_id"));
    rows.bind(":promise", promise).exec();
    std::vector<Wait> waits;
    while (rows.next())
        waits.push_back({rows.id<PromiseId>(0), rows.moment(1), rows.optionalMoment(2)});
    return waits;
}

std::map<PromiseId, std::vector<Wait>> WaitStore::between(PromiseId first, PromiseId last) {
    auto rows = m_database.prepare(QStringLiteral("SELECT on_id, since, ended, promise_id FROM waits"
                                                  " WHERE promise_id BETWEEN :first AND :last ORDER BY since, on_id"));
    rows.bind(":first", first).bind(":last", last).exec();
    std::map<PromiseId, std::vector<Wait>> waits;
    while (rows.next())
        waits[rows.id<PromiseId>(3)].push_back({rows.id<PromiseId>(0), rows.moment(1), rows.optionalMoment(2)});
    return waits;
}

std::vector<PromiseId> WaitStore::waitingOn(PromiseId on, Moment at) {
    auto rows = m_database.prepare(QStringLiteral("SELECT promise_id FROM waits WHERE on_id = :on AND since <= :at"
                                                  " AND (ended IS NULL OR ended > :at) ORDER BY promise_id"));
    rows.bind(":on", on).bind(":at", at).exec();
    return idsOf(rows);
}

std::vector<PromiseId> WaitStore::hangingOn(PromiseId on) {
    auto rows = m_database.prepare(QStringLiteral(
        "WITH RECURSIVE hanging (id) AS (SELECT promise_id FROM waits WHERE on_id = :on AND ended IS NULL"
        " UNION SELECT w.promise_id FROM waits AS w JOIN hanging AS h ON w.on_id = h.id"
        " WHERE w.ended IS NULL) SELECT id FROM hanging"));
    rows.bind(":on", on).exec();
    return idsOf(rows);
}

std::vector<PromiseId> WaitStore::everWaiting() {
    auto rows = m_database.prepare(QStringLiteral("SELECT DISTINCT promise_id FROM waits ORDER BY promise_id"));
    rows.exec();
    return idsOf(rows);
}

std::vector<WaitStore::Candidate> WaitStore::candidates(const std::optional<PersonId>& holder, const QString& words,
                                                        int most) {
    const auto searches = SearchStore::conditionsFor(m_database.dialect(), words, {.among = SearchScope::Among::Few});
    QString conditions;
    for (const SearchCondition& search : searches)
        conditions += QStringLiteral(" AND ") + search.sql;
    auto rows = m_database.prepare(
        QStringLiteral("SELECT p.id, CASE WHEN p.colleague_id = :holder THEN 1 ELSE 0 END AS owed FROM promises AS p"
                       " WHERE p.closed_outcome IS NULL AND p.holder_id IS DISTINCT FROM :holder%1"
                       " ORDER BY owed DESC, p.judged_due_at, p.id LIMIT :most")
            .arg(conditions));
    rows.bind(":holder", holder).bind(":most", most);
    for (const SearchCondition& search : searches) {
        for (const auto& [name, value] : search.values)
            rows.bind(name.constData(), value);
    }
    rows.exec();
    std::vector<Candidate> found;
    while (rows.next())
        found.push_back({rows.id<PromiseId>(0), rows.boolean(1)});
    return found;
}

QSet<PromiseId> WaitStore::linkedAt(Moment at) {
    auto rows = m_database.prepare(QStringLiteral("SELECT promise_id, on_id FROM waits WHERE since <= :at"
                                                  " AND (ended IS NULL OR ended > :at)"));
    rows.bind(":at", at).exec();
    QSet<PromiseId> linked;
    while (rows.next())
        linked << rows.id<PromiseId>(0) << rows.id<PromiseId>(1);
    return linked;
}

} // namespace kept::storage
