#include "storage/promise_list_store.h"

#include "storage/asked_store.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/event_store.h"
#include "storage/follow_ups_ahead.h"
#include "storage/people_store.h"
#include "storage/promise_conditions.h"
#include "storage/promise_reading.h"
#include "storage/search_store.h"
#include "storage/search_words.h"
#include "storage/wait_store.h"

#include <algorithm>
#include <tuple>

namespace kept::storage {

using namespace domain;

namespace {

PromiseKey keyOf(const PromiseRow& row) {
    PromiseKey key{.id = row.id, .due = row.judgedDue.at};
    key.outcome = row.outcome;
    key.dayOnly = row.judgedDue.dayOnly;
    key.moved = row.judgedDue != row.firstDue;
    key.importedEvents = row.importedEvents;
    return key;
}

bool comesBefore(const PromiseQuery& query, const PromiseKey& a, const PromiseKey& b) {
    const bool first = std::tuple(a.due, a.id) < std::tuple(b.due, b.id);
    return query.order == PromiseQuery::Order::DueFirst ? first : std::tuple(b.due, b.id) < std::tuple(a.due, a.id);
}

QString orderOf(const PromiseQuery& query) {
    return query.order == PromiseQuery::Order::DueFirst ? QStringLiteral(" ORDER BY p.judged_due_at, p.id")
                                                        : QStringLiteral(" ORDER BY p.judged_due_at DESC, p.id DESC");
}

bool isOutside(const Period& period, Moment due, const QTimeZone& zone) {
    const QDate day = dayOf(due, zone);
    return (period.from.isValid() && day < period.from) || (period.to.isValid() && day > period.to);
}

bool hasOutcome(const PromiseQuery& query, const PromiseRow& row) {
    return query.outcomes.empty() || query.outcomes.contains(row.outcome) ||
           (query.orClosedSince && row.resolvedAt && *row.resolvedAt >= *query.orClosedSince);
}

bool isClosedLately(const PromiseQuery& query, const PromiseRow& row) {
    return !query.closedSince || (row.resolvedAt && *row.resolvedAt >= *query.closedSince);
}

bool isGivenTo(const std::set<ContactId>& contacts, const Promisee& promisee) {
    const auto* contact = std::get_if<ContactId>(&promisee);
    return contacts.empty() || (contact && contacts.contains(*contact));
}

bool isUnsettled(const PromiseRow& row) {
    return row.contactId.isValid() && (row.owesOwnUp || row.outcome == Outcome::Overdue);
}

bool hasVerdict(const PromiseQuery& query, const PromiseState& state) {
    return !query.verdict || (state.verdict && state.verdict->kept == *query.verdict);
}

bool holds(const std::vector<PromiseId>& ids, PromiseId id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::vector<PromiseId> bothOf(const std::optional<std::vector<PromiseId>>& some, std::vector<PromiseId> others) {
    if (some)
        std::erase_if(others, [&](PromiseId id) { return !holds(*some, id); });
    return others;
}

bool isLimitedTo(const ChainLimits& chains, const PromiseQuery& query, const PromiseRow& row) {
    if (chains.only && !holds(*chains.only, row.id))
        return false;
    const bool own = query.cause == row.countedPersonId && !holds(chains.fromCause, row.id);
    return !query.cause || own || holds(chains.toCause, row.id);
}

/// The conditions of PromiseConditions but for the search, asked of a row made from its history.
bool matches(const PromiseQuery& query, const PromiseState& state, const PromiseRow& row, const QTimeZone& zone,
             const ChainLimits& chains) {
    const auto differs = [](const auto& wanted, const auto& have) { return wanted && *wanted != have; };
    const auto* colleague = std::get_if<PersonId>(&state.promisee);
    return !differs(query.holder, row.holderId) && !differs(query.department, row.departmentId) &&
           !differs(query.countedPerson, row.countedPersonId) && !differs(query.countedDepartment, row.departmentId) &&
           !differs(query.owedTo, colleague ? *colleague : PersonId()) && isGivenTo(query.contacts, state.promisee) &&
           (!query.unsettledOnly || isUnsettled(row)) && !differs(query.channel, state.channel.value_or(ChannelId())) &&
           !differs(query.service, state.service.value_or(ServiceId())) && !differs(query.size, row.size) &&
           !differs(query.series, row.seriesId) && !differs(query.internal, row.internal) && hasVerdict(query, state) &&
           !isOutside(query.period, row.judgedDue.at, zone) && hasOutcome(query, row) && isClosedLately(query, row) &&
           isLimitedTo(chains, query, row) && (query.among.empty() || holds(query.among, row.id));
}

} // namespace

PromiseListStore::PromiseListStore(Database& database, Moment at, const QTimeZone& zone)
    : m_database(database), m_at(at), m_zone(zone), m_names(database), m_chains(database, at) {}

bool PromiseListStore::admits(const PromiseQuery& query, Outcome outcome, Moment judgedDue,
                              std::optional<Moment> decidedAt) {
    if (!query.margin && !query.dueHour)
        return true;
    if (!m_groups)
        m_groups.emplace(m_database, m_zone);
    if (query.margin && (!isJudged(outcome) || m_groups->marginOf(outcome, decidedAt, judgedDue) != *query.margin))
        return false;
    return !query.dueHour || m_groups->hourOf(judgedDue) == *query.dueHour;
}

bool PromiseListStore::isPast() {
    auto later = m_database.prepare(QStringLiteral("SELECT 1 FROM promises WHERE last_counted_at > :at LIMIT 1"));
    return later.bind(":at", m_at).execForRow();
}

ChainLimits PromiseListStore::limitsOf(const PromiseQuery& query) {
    ChainLimits limits;
    if (query.atRisk)
        limits.only = m_chains.atRisk();
    if (query.holdsUp)
        limits.only = bothOf(limits.only, m_chains.holdingUp(*query.holdsUp));
    if (!query.cause)
        return limits;
    for (const auto& [promise, cause] : m_chains.passedOn()) {
        const bool from = m_chains.recordOf(promise)->counted.person.value_or(PersonId()) == *query.cause;
        const bool to = m_chains.recordOf(cause)->counted.person.value_or(PersonId()) == *query.cause;
        if (to && !from)
            limits.toCause.push_back(promise);
        if (from && !to)
            limits.fromCause.push_back(promise);
    }
    return limits;
}

std::vector<PromiseRow> PromiseListStore::changedSince(const PromiseQuery& query, const ChainLimits& chains) {
    std::optional<Memberships> memberships; // mostly nothing changed since, and nobody asks for them
    std::vector<PromiseRow> changed;
    EventStore(m_database).forEachHistoryChangedAfter(m_at, [&](const std::vector<Event>& events) {
        const History history(events);
        const auto state = history.stateAt(m_at);
        if (!state)
            return;
        if (!memberships)
            memberships = PeopleStore(m_database).memberships();
        const Attribution counted = attributionOf(*state, *memberships);
        const PromiseRow row = rowOf({*state, counted, 0}, m_at, m_names);
        const auto isFound = [&] {
            return query.search.isEmpty() ||
                   SearchStore::finds(query.search, searchWords(history, *state, counted, m_names, m_at));
        };
        if (matches(query, *state, row, m_zone, chains) && admits(query, row) && isFound())
            changed.push_back(row);
    });
    std::sort(changed.begin(), changed.end(),
              [&](const PromiseRow& a, const PromiseRow& b) { return comesBefore(query, keyOf(a), keyOf(b)); });
    return changed;
}

std::vector<PromiseKey> PromiseListStore::keys(const PromiseQuery& query) {
    const ChainLimits chains = limitsOf(query);
    PromiseQuery asked = query;
    if (!query.search.isEmpty() && isPast()) // a search that ends early would end among what was made since
        asked.most = std::nullopt;
    const PromiseConditions conditions(m_database.dialect(), asked, m_at, m_zone, chains);
    QString sql = QStringLiteral("SELECT %1%2 FROM promises AS p WHERE %3%4")
                      .arg(keyColumns(), query.margin ? QStringLiteral(", p.resolved_at") : QString(), conditions.sql(),
                           orderOf(query));
    if (query.most && !query.margin && !query.dueHour)
        sql += QStringLiteral(" LIMIT %1").arg(*query.most);
    auto rows = m_database.prepare(sql);
    conditions.bindTo(rows);
    rows.exec();
    std::vector<PromiseKey> keys;
    while (rows.next()) {
        const PromiseKey key = keyOf(rows, m_at);
        const auto decidedAt = query.margin ? rows.optionalMoment(keyColumnCount) : std::nullopt;
        if (admits(query, key.outcome, key.due, decidedAt))
            keys.push_back(key);
    }
    const auto middle = static_cast<std::ptrdiff_t>(keys.size());
    for (const PromiseRow& row : changedSince(query, chains))
        keys.push_back(keyOf(row));
    const auto before = [&](const PromiseKey& a, const PromiseKey& b) { return comesBefore(query, a, b); };
    std::inplace_merge(keys.begin(), keys.begin() + middle, keys.end(), before);
    if (query.most && keys.size() > static_cast<std::size_t>(*query.most))
        keys.resize(static_cast<std::size_t>(*query.most));
    if (query.askedOf)
        addAsked(query, keys, before);
    return keys;
}

void PromiseListStore::addAsked(const PromiseQuery& query, std::vector<PromiseKey>& keys,
                                const std::function<bool(const PromiseKey&, const PromiseKey&)>& before) {
    for (PromiseKey asked : AskedStore(m_database, m_at).askedOf(*query.askedOf, query.among)) {
        const auto at = std::lower_bound(keys.begin(), keys.end(), asked, before);
        if (at != keys.end() && at->id == asked.id)
            at->asks = asked.asks;
        else
            keys.insert(at, asked);
    }
}

void PromiseListStore::forEach(const PromiseQuery& query, const std::function<void(const PromiseRow&)>& visit) {
    const ChainLimits chains = limitsOf(query);
    const std::vector<PromiseRow> changed = changedSince(query, chains);
    auto next = changed.begin();
    const PromiseConditions conditions(m_database.dialect(), query, m_at, m_zone, chains);
    const QSet<PromiseId> linked = WaitStore(m_database).linkedAt(m_at);
    const auto tell = [&](PromiseRow row) {
        if (linked.contains(row.id)) // few are: the others are not asked one by one
            m_chains.tell(row, m_names);
        visit(row);
    };
    auto rows = m_database.prepare(QStringLiteral("SELECT %1 FROM promises AS p WHERE %2%3")
                                       .arg(recordColumns(), conditions.sql(), orderOf(query)));
    conditions.bindTo(rows);
    rows.exec();
    while (rows.next()) {
        const PromiseRow row = rowOf(recordOf(rows), m_at, m_names);
        if (!admits(query, row))
            continue;
        for (; next != changed.end() && comesBefore(query, keyOf(*next), keyOf(row)); ++next)
            tell(*next);
        tell(row);
    }
    for (; next != changed.end(); ++next)
        tell(*next);
}

std::optional<PromiseRow> PromiseListStore::row(PromiseId id) {
    const DerivedRecord* record = m_chains.recordOf(id);
    if (!record)
        return std::nullopt;
    PromiseRow row = rowOf(*record, m_at, m_names);
    m_chains.tell(row, m_names);
    return row;
}

std::vector<PromiseRow> PromiseListStore::rows(const std::vector<PromiseId>& ids) {
    m_chains.read(ids);
    std::vector<const DerivedRecord*> records;
    std::vector<ContactId> contacts;
    for (const PromiseId id : ids) {
        const DerivedRecord* record = m_chains.recordOf(id);
        if (!record)
            continue;
        records.push_back(record);
        if (const auto* contact = std::get_if<ContactId>(&record->state.promisee))
            contacts.push_back(*contact);
    }
    m_names.read(contacts);
    const QSet<PromiseId> linked = WaitStore(m_database).linkedAt(m_at);
    const QHash<PromiseId, Moment> reminders = FollowUpsAhead(m_database).chosen(m_at, ids);
    std::vector<PromiseRow> found;
    found.reserve(records.size());
    for (const DerivedRecord* record : records) {
        found.push_back(rowOf(*record, m_at, m_names));
        if (linked.contains(found.back().id))
            m_chains.tell(found.back(), m_names);
        if (const auto reminder = reminders.find(found.back().id); reminder != reminders.end())
            found.back().remindsAt = *reminder;
    }
    return found;
}

} // namespace kept::storage
