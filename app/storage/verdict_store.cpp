#include "storage/verdict_store.h"

#include "storage/contact_store.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/event_store.h"
#include "storage/figure_query.h"
#include "storage/names.h"
#include "storage/people_store.h"
#include "storage/promise_conditions.h"

#include <algorithm>
#include <tuple>

namespace kept::storage {

using namespace domain;

namespace {

QString columnOf(VerdictsBy by) {
    switch (by) {
    case VerdictsBy::Person:
        return QStringLiteral("coalesce(p.counted_person_id, 0)");
    case VerdictsBy::Department:
        return QStringLiteral("coalesce(p.counted_department_id, 0)");
    case VerdictsBy::All:
        break;
    }
    return QStringLiteral("0");
}

std::int64_t groupOf(VerdictsBy by, const Attribution& counted) {
    switch (by) {
    case VerdictsBy::Person:
        return counted.person.value_or(PersonId()).value();
    case VerdictsBy::Department:
        return counted.department.value_or(DepartmentId()).value();
    case VerdictsBy::All:
        break;
    }
    return 0;
}

/// When the verdict that holds at that moment was given.
Moment whenGiven(const History& history, Moment at) {
    Moment given = Moment::min();
    for (const Event& event : history.events()) {
        if (event.as<Verdict>() && event.countsFrom() <= at && !history.isUndone(event.number, at))
            given = std::max(given, event.countsFrom());
    }
    return given;
}

/// The last of each customer among the promises that had one verdict, and have it still: their rows tell it.
constexpr auto lastOfPlain =
    "SELECT contact_id, promise_id, given, verdict, rating FROM ("
    "SELECT judged.*, row_number() OVER (PARTITION BY contact_id ORDER BY given DESC, promise_id DESC) AS place FROM ("
    "SELECT p.contact_id, e.promise_id, p.verdict, %1 AS rating,"
    " CASE WHEN e.source_id IS NULL THEN e.recorded_at ELSE e.happened_at END AS given,"
    " count(*) OVER (PARTITION BY e.promise_id) AS verdicts"
    " FROM events AS e JOIN promises AS p ON p.id = e.promise_id"
    " WHERE e.kind = 'verdict' AND p.contact_id IS NOT NULL AND p.verdict IS NOT NULL AND p.last_counted_at <= :at"
    ") AS judged WHERE verdicts = 1) AS placed WHERE place = 1";

} // namespace

std::map<ContactId, CustomerVerdict> VerdictStore::lastOfCustomers() {
    const auto merged = ContactStore(m_database).mergedInto();
    std::map<ContactId, CustomerVerdict> last;
    const auto add = [&](ContactId contact, const CustomerVerdict& verdict) {
        const auto [known, isFirst] = last.try_emplace(shownAs(merged, contact), verdict);
        if (!isFirst && std::tie(known->second.given, known->second.promise) < std::tie(verdict.given, verdict.promise))
            known->second = verdict;
    };
    auto rows = m_database.prepare(
        QString::fromLatin1(lastOfPlain)
            .arg(m_database.dialect().jsonNumber(QStringLiteral("e.payload"), QStringLiteral("rating"))));
    rows.bind(":at", m_at).exec();
    while (rows.next())
        add(rows.id<ContactId>(0), {.promise = rows.id<PromiseId>(1),
                                    .given = rows.moment(2),
                                    .kept = rows.boolean(3),
                                    .rating = rows.isNull(4) ? std::nullopt : std::optional(rows.integer(4))});
    EventStore(m_database).forEachHistoryWithVerdicts(m_at, [&](const std::vector<Event>& events) {
        const History history(events);
        const auto state = history.stateAt(m_at);
        const auto* contact = state ? std::get_if<ContactId>(&state->promisee) : nullptr;
        if (contact && state->verdict)
            add(*contact, {.promise = state->id,
                           .given = whenGiven(history, m_at),
                           .kept = state->verdict->kept,
                           .rating = state->verdict->rating});
    });
    return last;
}

void VerdictStore::addDerived(VerdictsBy by, const FigureQuery& query, Tallies& tallies) {
    const PromiseConditions conditions(m_database.dialect(), asPromiseQuery(query), m_at, m_zone);
    auto rows = m_database.prepare(
        QStringLiteral("SELECT %1 AS grouped, p.verdict, p.closed_outcome, p.judged_due_at < :at AS past, count(*)"
                       " FROM promises AS p WHERE p.verdict IS NOT NULL AND %2"
                       " GROUP BY grouped, p.verdict, p.closed_outcome, past")
            .arg(columnOf(by), conditions.sql()));
    conditions.bindTo(rows);
    rows.exec();
    while (rows.next()) {
        const auto closed = rows.isNull(2) ? std::nullopt : outcomeFromKey(rows.text(2));
        const Outcome own = closed.value_or(rows.boolean(3) ? Outcome::Overdue : Outcome::Open);
        tallies[rows.int64(0)].add(own, rows.boolean(1), rows.int64(4));
    }
}

void VerdictStore::addChanged(VerdictsBy by, const FigureQuery& query, Tallies& tallies) {
    const Memberships memberships = PeopleStore(m_database).memberships();
    EventStore(m_database).forEachHistoryChangedAfter(m_at, [&](const std::vector<Event>& events) {
        const auto state = History(events).stateAt(m_at);
        if (!state || !state->verdict)
            return;
        const Attribution counted = attributionOf(*state, memberships);
        if (isIn(query, *state, counted, m_zone))
            tallies[groupOf(by, counted)].add(state->outcomeAt(m_at), state->verdict->kept);
    });
}

QString VerdictStore::nameOf(VerdictsBy by, std::int64_t id) {
    Names names(m_database);
    switch (by) {
    case VerdictsBy::Person:
        return names.of(PersonId(id));
    case VerdictsBy::Department:
        return names.of(DepartmentId(id));
    case VerdictsBy::All:
        break;
    }
    return {};
}

std::vector<GroupVerdicts> VerdictStore::tallies(VerdictsBy by, const FigureQuery& query) {
    Tallies found;
    addDerived(by, query, found);
    addChanged(by, query, found);
    std::vector<GroupVerdicts> groups;
    for (const auto& [id, tally] : found) {
        if (tally.total() > 0)
            groups.push_back({id, nameOf(by, id), tally});
    }
    std::sort(groups.begin(), groups.end(), [](const GroupVerdicts& a, const GroupVerdicts& b) {
        return QString::localeAwareCompare(a.key, b.key) < 0;
    });
    return groups;
}

} // namespace kept::storage
