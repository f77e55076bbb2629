#include "storage/overdue_store.h"

#include "storage/database.h"
#include "storage/dialect.h"

#include <QStringList>

#include <algorithm>

namespace kept::storage {

using namespace domain;

namespace {

template <class IdType> QString numbersOf(const std::set<IdType>& ids) {
    QStringList numbers;
    for (const IdType id : ids)
        numbers << QString::number(id.value());
    return numbers.join(u',');
}

} // namespace

std::vector<UnkeptPromise> OverdueStore::untoldWhere(const QString& condition, const QString& among, PersonId lead,
                                                     Moment since, int most) {
    auto rows = m_database.prepare(
        QStringLiteral("SELECT p.id, p.holder_id, p.judged_due_at FROM promises AS p"
                       " WHERE p.closed_outcome IS NULL AND p.judged_due_at > :since AND %1"
                       " AND NOT EXISTS (SELECT 1 FROM reminder_tellings AS t WHERE t.person_id = :lead"
                       " AND t.promise_id = p.id AND t.reason = 'escalation' AND t.at = p.judged_due_at)"
                       " ORDER BY p.judged_due_at, p.id LIMIT :most")
            .arg(condition));
    rows.bind(":since", since).bind(":among", among).bind(":lead", lead).bind(":most", most).exec();
    std::vector<UnkeptPromise> promises;
    while (rows.next())
        promises.push_back({rows.id<PromiseId>(0), rows.id<PersonId>(1), rows.moment(2)});
    return promises;
}

std::vector<UnkeptPromise> OverdueStore::untold(PersonId lead, const std::set<PersonId>& holders,
                                                const std::set<DepartmentId>& departments, Moment since, int most) {
    const Dialect& dialect = m_database.dialect();
    const QString among = QStringLiteral(":among");
    std::vector<UnkeptPromise> promises;
    if (!holders.empty())
        promises =
            untoldWhere(dialect.isAmong(QStringLiteral("p.holder_id"), among), numbersOf(holders), lead, since, most);
    if (!departments.empty()) {
        const auto unclaimed = untoldWhere(QStringLiteral("p.holder_id IS NULL AND ") +
                                               dialect.isAmong(QStringLiteral("p.department_id"), among),
                                           numbersOf(departments), lead, since, most);
        promises.insert(promises.end(), unclaimed.begin(), unclaimed.end());
        std::ranges::stable_sort(promises, {}, &UnkeptPromise::judgedDue);
    }
    if (promises.size() > static_cast<std::size_t>(most))
        promises.resize(static_cast<std::size_t>(most));
    return promises;
}

} // namespace kept::storage
