#include "storage/open_promise_store.h"

#include "storage/database.h"

#include <QString>

namespace kept::storage {

using namespace domain;

namespace {

/// Two columns, person and department; 0 for none. What somebody has is not split by department.
QString ownerColumns(OpenPromiseStore::Split split) {
    return split == OpenPromiseStore::Split::Holder
               ? QStringLiteral("coalesce(p.holder_id, 0) AS person, CASE WHEN p.holder_id IS NULL"
                                " THEN coalesce(p.counted_department_id, 0) ELSE 0 END AS department")
               : QStringLiteral("0 AS person, coalesce(p.counted_department_id, 0) AS department");
}

OpenPromiseStore::Owner ownerOf(const Query& row) {
    return {row.id<PersonId>(0), row.id<DepartmentId>(1)};
}

} // namespace

std::map<OpenPromiseStore::Owner, OpenPromiseStore::Load> OpenPromiseStore::loads(Split split, int most) {
    std::map<Owner, Load> loads;
    auto rows = m_database.prepare(
        QStringLiteral("SELECT %1, count(*), count(*) FILTER (WHERE p.judged_due_at < :at),"
                       " count(*) FILTER (WHERE p.judged_due_at >= :at AND p.judged_due_at < :tomorrow)"
                       " FROM promises AS p WHERE p.closed_outcome IS NULL GROUP BY person, department")
            .arg(ownerColumns(split)));
    rows.bind(":at", m_at).bind(":tomorrow", m_tomorrow).exec();
    while (rows.next())
        loads[ownerOf(rows)] = {.open = rows.int64(2), .overdue = rows.int64(3), .today = rows.int64(4), .first = {}};
    nameFirst(split, most, loads);
    return loads;
}

void OpenPromiseStore::nameFirst(Split split, int most, std::map<Owner, Load>& loads) {
    auto rows = m_database.prepare(
        QStringLiteral("SELECT person, department, id FROM (SELECT person, department, id, row_number() OVER"
                       " (PARTITION BY person, department ORDER BY due, id) AS place FROM (SELECT %1, p.id AS id,"
                       " p.judged_due_at AS due FROM promises AS p WHERE p.closed_outcome IS NULL) AS owned) AS placed"
                       " WHERE place <= :most ORDER BY person, department, place")
            .arg(ownerColumns(split)));
    rows.bind(":most", most).exec();
    while (rows.next())
        loads[ownerOf(rows)].first.push_back(rows.id<PromiseId>(2));
}

OpenPromiseStore::Load OpenPromiseStore::loadOf(PersonId person) {
    auto row =
        m_database.prepare(QStringLiteral("SELECT count(*), count(*) FILTER (WHERE judged_due_at < :at),"
                                          " count(*) FILTER (WHERE judged_due_at >= :at AND judged_due_at < :tomorrow)"
                                          " FROM promises WHERE holder_id = :person AND closed_outcome IS NULL"));
    row.bind(":at", m_at).bind(":tomorrow", m_tomorrow).bind(":person", person).execForRow();
    return {.open = row.int64(0), .overdue = row.int64(1), .today = row.int64(2), .first = {}};
}

InHand OpenPromiseStore::inHandOf(PersonId person) {
    return openOf(QStringLiteral("holder_id"), person);
}

InHand OpenPromiseStore::owedTo(PersonId person) {
    return openOf(QStringLiteral("colleague_id"), person);
}

InHand OpenPromiseStore::openOf(const QString& column, PersonId person) {
    auto row = m_database.prepare(QStringLiteral("SELECT count(*) FILTER (WHERE judged_due_at >= :at),"
                                                 " count(*) FILTER (WHERE judged_due_at < :at),"
                                                 " min(judged_due_at) FILTER (WHERE judged_due_at >= :at)"
                                                 " FROM promises WHERE %1 = :person AND closed_outcome IS NULL")
                                      .arg(column));
    if (!row.bind(":at", m_at).bind(":person", person).execForRow())
        return {};
    return {.open = row.int64(0),
            .overdue = row.int64(1),
            .nextDue = row.isNull(2) ? std::nullopt : std::optional(row.moment(2))};
}

std::map<OpenPromiseStore::Owner, std::int64_t> OpenPromiseStore::owedOwnUps(Split split) {
    std::map<Owner, std::int64_t> owed;
    auto rows = m_database.prepare(
        QStringLiteral("SELECT %1, count(*) FROM promises AS p WHERE p.owes_own_up = 1 GROUP BY person, department")
            .arg(split == Split::Holder
                     ? QStringLiteral("coalesce(p.counted_person_id, 0) AS person, 0 AS department")
                     : QStringLiteral("0 AS person, coalesce(p.counted_department_id, 0) AS department")));
    rows.exec();
    while (rows.next())
        owed[ownerOf(rows)] = rows.int64(2);
    return owed;
}

} // namespace kept::storage
