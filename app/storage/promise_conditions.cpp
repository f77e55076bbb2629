#include "storage/promise_conditions.h"

#include "storage/dialect.h"
#include "storage/query.h"
#include "storage/search_store.h"

#include <QStringList>

namespace kept::storage {

using namespace domain;

namespace {

template <class Ids> QString listOf(const Ids& ids) {
    QStringList numbers;
    for (const auto id : ids)
        numbers.append(QString::number(id.value()));
    return numbers.join(QLatin1Char(','));
}

/// For the few of a chain: what is asked about again and again is bound.
QString isOneOf(const std::vector<PromiseId>& ids) {
    return ids.empty() ? QStringLiteral("1 = 0") : QStringLiteral("p.id IN (%1)").arg(listOf(ids));
}

QString startOf(PromiseConditions::Counted counted, bool isServer) {
    switch (counted) {
    case PromiseConditions::Counted::By:
        // Nearly all are. SQLite can't know, and would read all of them by this column, but for the plus.
        return isServer ? QStringLiteral("p.last_counted_at <= :at") : QStringLiteral("+p.last_counted_at <= :at");
    case PromiseConditions::Counted::After:
        return QStringLiteral("p.last_counted_at > :at");
    case PromiseConditions::Counted::Ever:
        break;
    }
    return QStringLiteral("p.made_at <= :at");
}

/// Those due last can be found by themselves where the words are all that is asked for.
SearchScope searchScopeOf(const PromiseQuery& query) {
    PromiseQuery words;
    words.search = query.search;
    words.most = query.most;
    words.order = PromiseQuery::Order::DueLast;
    return {.among = query.among.empty() ? SearchScope::Among::All : SearchScope::Among::Few,
            .newest = query == words ? query.most : std::nullopt};
}

} // namespace

QString amongCondition(const Dialect& dialect, const std::vector<PromiseId>& among) {
    return among.empty()
               ? QString()
               : QStringLiteral(" AND ") + dialect.isAmong(QStringLiteral("p.id"), QString::fromLatin1(amongParameter));
}

QString boundList(const std::vector<PromiseId>& ids) {
    return listOf(ids);
}

PromiseConditions::PromiseConditions(const Dialect& dialect, const PromiseQuery& query, Moment at,
                                     const QTimeZone& zone, const ChainLimits& chains, Counted counted) {
    m_sql = startOf(counted, dialect.isServer());
    m_values.emplace_back(":at", toMicroseconds(at));
    addOwner(QStringLiteral("p.holder_id"), ":holder", query.holder);
    addOwner(QStringLiteral("p.counted_department_id"), ":department", query.department);
    addOwner(QStringLiteral("p.counted_person_id"), ":counted_person", query.countedPerson);
    addOwner(QStringLiteral("p.counted_department_id"), ":counted_department", query.countedDepartment);
    if (query.owedTo)
        add(QStringLiteral("p.colleague_id = :owed_to"), ":owed_to", query.owedTo->value());
    if (!query.contacts.empty())
        add(QStringLiteral("p.contact_id IN (%1)").arg(listOf(query.contacts)));
    if (query.unsettledOnly)
        add(QStringLiteral("p.contact_id IS NOT NULL AND p.id IN" // few of many: each half has an index of its own
                           " (SELECT id FROM promises WHERE owes_own_up = 1 UNION ALL"
                           " SELECT id FROM promises WHERE closed_outcome IS NULL AND judged_due_at < :at)"));
    if (query.period.from.isValid())
        add(QStringLiteral("p.judged_due_at >= :from"), ":from", toMicroseconds(startOfDay(query.period.from, zone)));
    if (query.period.to.isValid())
        add(QStringLiteral("p.judged_due_at < :until"), ":until",
            toMicroseconds(startOfDay(query.period.to.addDays(1), zone)));
    if (query.closedSince)
        add(QStringLiteral("p.resolved_at >= :only_closed_since"), ":only_closed_since",
            toMicroseconds(*query.closedSince));
    addOwner(QStringLiteral("p.channel_id"), ":channel", query.channel);
    addOwner(QStringLiteral("p.service_id"), ":service", query.service);
    if (query.series)
        add(QStringLiteral("p.series_id = :series"), ":series", query.series->value());
    if (query.size)
        add(QStringLiteral("p.size = :size"), ":size", static_cast<std::int64_t>(*query.size));
    if (query.internal)
        add(*query.internal ? QStringLiteral("p.colleague_id IS NOT NULL") : QStringLiteral("p.colleague_id IS NULL"));
    if (query.verdict)
        add(*query.verdict ? QStringLiteral("p.verdict = 1") : QStringLiteral("p.verdict = 0"));
    if (!query.search.trimmed().isEmpty()) {
        for (const SearchCondition& search : SearchStore::conditionsFor(dialect, query.search, searchScopeOf(query))) {
            add(search.sql);
            m_values.insert(m_values.end(), search.values.begin(), search.values.end());
        }
    }
    addOutcomes(query);
    addChains(query, chains);
    m_sql += amongCondition(dialect, query.among);
    if (!query.among.empty())
        m_values.emplace_back(amongParameter, boundList(query.among));
}

void PromiseConditions::add(const QString& condition, const QByteArray& name,
                            std::variant<std::int64_t, QString> value) {
    add(condition);
    m_values.emplace_back(name, std::move(value));
}

void PromiseConditions::addOutcomes(const PromiseQuery& query) {
    if (query.outcomes.empty())
        return;
    QStringList either;
    QStringList closed;
    for (const Outcome outcome : query.outcomes) {
        if (outcome == Outcome::Open)
            either.append(QStringLiteral("(p.closed_outcome IS NULL AND p.judged_due_at >= :at)"));
        else if (outcome == Outcome::Overdue)
            either.append(QStringLiteral("(p.closed_outcome IS NULL AND p.judged_due_at < :at)"));
        else
            closed.append(QLatin1Char('\'') + keyOf(outcome) + QLatin1Char('\''));
    }
    // The planner only uses the index of open promises where it can see that all are.
    const bool unresolvedOnly = closed.isEmpty() && !query.orClosedSince;
    if (!closed.isEmpty())
        either.append(QStringLiteral("p.closed_outcome IN (%1)").arg(closed.join(QLatin1Char(','))));
    if (query.orClosedSince) {
        either.append(QStringLiteral("p.resolved_at >= :closed_since"));
        m_values.emplace_back(":closed_since", toMicroseconds(*query.orClosedSince));
    }
    if (unresolvedOnly)
        add(QStringLiteral("p.closed_outcome IS NULL"));
    add(QLatin1Char('(') + either.join(QStringLiteral(" OR ")) + QLatin1Char(')'));
}

void PromiseConditions::addChains(const PromiseQuery& query, const ChainLimits& chains) {
    if (chains.only)
        add(isOneOf(*chains.only));
    if (!query.cause)
        return;
    const QString own = query.cause->isValid() ? QStringLiteral("p.counted_person_id = :cause")
                                               : QStringLiteral("p.counted_person_id IS NULL");
    if (query.cause->isValid())
        m_values.emplace_back(":cause", query.cause->value());
    add(QStringLiteral("((%1 AND NOT %2) OR %3)").arg(own, isOneOf(chains.fromCause), isOneOf(chains.toCause)));
}

void PromiseConditions::bindTo(Query& query) const {
    for (const auto& [name, value] : m_values)
        std::visit([&](const auto& bound) { query.bind(name.constData(), bound); }, value);
}

} // namespace kept::storage
