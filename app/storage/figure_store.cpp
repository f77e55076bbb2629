#include "storage/figure_store.h"

#include "domain/size_words.h"
#include "storage/chain_reader.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/event_store.h"
#include "storage/names.h"
#include "storage/people_store.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace kept::storage {

using namespace domain;

namespace {

QString columnOf(Grouping grouping) {
    switch (grouping) {
    case Grouping::Person:
    case Grouping::Cause:
        return QStringLiteral("p.counted_person_id");
    case Grouping::Department:
        return QStringLiteral("p.counted_department_id");
    case Grouping::Channel:
        return QStringLiteral("p.channel_id");
    case Grouping::Size:
        return QStringLiteral("p.size");
    case Grouping::Service:
        return QStringLiteral("p.service_id");
    case Grouping::Customer:
        return QStringLiteral("p.contact_id");
    case Grouping::Promisee:
        return QStringLiteral("CASE WHEN p.colleague_id IS NULL THEN 0 ELSE 1 END");
    case Grouping::Month:
    case Grouping::Week:
    case Grouping::Margin:
    case Grouping::DueHour:
        break;
    }
    Q_UNREACHABLE();
}

bool hasColumn(Grouping grouping) {
    return grouping != Grouping::Week && grouping != Grouping::Margin && grouping != Grouping::DueHour;
}

/// These are in their order as they are.
bool isOrdered(Grouping grouping) {
    return !hasColumn(grouping) || grouping == Grouping::Month || grouping == Grouping::Size ||
           grouping == Grouping::Promisee;
}

} // namespace

FigureStore::FigureStore(Database& database, Moment at, const QTimeZone& zone)
    : m_database(database), m_at(at), m_zone(zone), m_groups(database, zone) {}

void FigureStore::addDerived(const QString& groupColumn, const FigureQuery& query, std::int64_t fixedGroup,
                             Groups& groups, bool missesOnly) {
    const PromiseConditions conditions(m_database.dialect(), asPromiseQuery(query, missesOnly), m_at, m_zone);
    // What is past is summed and not grouped by: so the groups come in the order of an index, and nothing is sorted.
    auto rows = m_database.prepare(
        QStringLiteral("SELECT %1 AS grouped, p.closed_outcome, count(*),"
                       " sum(CASE WHEN p.judged_due_at < :at THEN 1 ELSE 0 END), sum(p.imported_events)"
                       " FROM promises AS p WHERE %2 GROUP BY grouped, p.closed_outcome")
            .arg(groupColumn, conditions.sql()));
    conditions.bindTo(rows);
    rows.exec();
    while (rows.next()) {
        const auto closed = rows.isNull(1) ? std::nullopt : outcomeFromKey(rows.text(1));
        const std::int64_t promises = rows.int64(2);
        const std::int64_t past = rows.int64(3);
        GroupTally& group = groups[fixedGroup != 0 ? fixedGroup : rows.int64(0)];
        group.tally.add(closed.value_or(Outcome::Open), closed ? promises : promises - past);
        if (!closed)
            group.tally.add(Outcome::Overdue, past);
        group.importedEvents += rows.int64(4);
    }
}

void FigureStore::forEachRow(const PromiseQuery& query, PromiseConditions::Counted counted,
                             const std::function<void(const FigureFacts&)>& visit) {
    const PromiseConditions conditions(m_database.dialect(), query, m_at, m_zone, {}, counted);
    auto rows = m_database.prepare(
        QStringLiteral("SELECT %1 FROM promises AS p WHERE %2").arg(factColumns(), conditions.sql()));
    conditions.bindTo(rows);
    rows.exec();
    while (rows.next())
        visit(factsIn(rows));
}

void FigureStore::count(std::optional<Grouping> grouping, const FigureFacts& facts, Outcome outcome, int sign,
                        Groups& groups) {
    if (grouping == Grouping::Cause && !isMissed(outcome))
        return;
    GroupTally& group = groups[grouping ? m_groups.groupOf(*grouping, facts, outcome) : 0];
    group.tally.add(outcome, sign);
    group.importedEvents += sign * facts.imported;
}

void FigureStore::leaveOutEmpty(Groups& groups) {
    std::erase_if(groups, [](const auto& group) { return group.second.tally.total() == 0; });
}

void FigureStore::addOneByOne(Grouping grouping, const FigureQuery& query, Groups& groups) {
    forEachRow(asPromiseQuery(query), PromiseConditions::Counted::By,
               [&](const FigureFacts& facts) { count(grouping, facts, facts.outcomeAt(m_at), 1, groups); });
}

void FigureStore::addMonths(const FigureQuery& query, Groups& groups) {
    // Month by month over the index of deadlines, jumping over months without any: their bounds follow the zone.
    Moment from = query.period.from.isValid() ? startOfDay(query.period.from, m_zone) : Moment::min();
    while (true) {
        auto row = m_database.prepare(QStringLiteral("SELECT judged_due_at FROM promises WHERE judged_due_at >= :from"
                                                     " ORDER BY judged_due_at LIMIT 1"));
        if (!row.bind(":from", from).execForRow())
            return;
        const std::int64_t month = m_groups.monthOf(row.moment(0));
        row.finish();
        const QDate first = firstDayOf(month);
        if (query.period.to.isValid() && first > query.period.to)
            return;
        FigureQuery one = query;
        one.period = Period::month(first.year(), first.month());
        if (query.period.from.isValid())
            one.period.from = std::max(one.period.from, query.period.from);
        if (query.period.to.isValid())
            one.period.to = std::min(one.period.to, query.period.to);
        addDerived(QStringLiteral("0"), one, month, groups);
        from = startOfDay(first.addMonths(1), m_zone);
    }
}

void FigureStore::addRows(std::optional<Grouping> grouping, const FigureQuery& query, Groups& groups) {
    if (!grouping)
        addDerived(QStringLiteral("0"), query, 0, groups);
    else if (grouping == Grouping::Month)
        addMonths(query, groups);
    else if (hasColumn(*grouping))
        addDerived(columnOf(*grouping), query, 0, groups, grouping == Grouping::Cause);
    else
        addOneByOne(*grouping, query, groups);
}

void FigureStore::addPeriod(std::optional<Grouping> grouping, const FigureQuery& query, Groups& groups) {
    const auto months = wholeMonthsIn(query.period);
    const auto part = TallyStore::partFor(grouping, query);
    if (!months || !part || !TallyStore(m_database).isBuilt()) {
        addRows(grouping, query, groups);
        return;
    }
    addTallied(*part, grouping, query, *months, groups);
    takeOutChanged(grouping, query, *months, groups);
    FigureQuery edge = query;
    edge.period = {query.period.from, firstDayOf(months->first).addDays(-1)};
    if (query.period.from.isValid() && edge.period.from <= edge.period.to)
        addRows(grouping, edge, groups);
    edge.period = {firstDayOf(months->last + 1), query.period.to};
    if (query.period.to.isValid() && edge.period.from <= edge.period.to)
        addRows(grouping, edge, groups);
}

void FigureStore::addTallied(TallyPart part, std::optional<Grouping> grouping, const FigureQuery& query,
                             const MonthSpan& months, Groups& groups) {
    // What is unresolved in the month of `at` is open or overdue by the day and the minute.
    const MonthNumber present = m_groups.monthOf(m_at);
    TallyStore(m_database).forEachSum(part, grouping, query, months, present, [&](const TallyStore::Sum& sum) {
        const Outcome outcome = sum.closed.value_or(sum.isPast ? Outcome::Overdue : Outcome::Open);
        if (grouping == Grouping::Cause && !isMissed(outcome))
            return;
        GroupTally& group = groups[sum.group];
        group.tally.add(outcome, sum.count.promises);
        group.importedEvents += sum.count.importedEvents;
    });
    if (!months.holds(present))
        return;
    PromiseQuery unresolved = asPromiseQuery(query);
    const QDate first = firstDayOf(present);
    unresolved.period = Period::month(first.year(), first.month());
    unresolved.outcomes = {Outcome::Open, Outcome::Overdue};
    forEachRow(unresolved, PromiseConditions::Counted::By,
               [&](const FigureFacts& facts) { count(grouping, facts, facts.outcomeAt(m_at), 1, groups); });
}

void FigureStore::takeOutChanged(std::optional<Grouping> grouping, const FigureQuery& query, const MonthSpan& months,
                                 Groups& groups) {
    PromiseQuery changed = asPromiseQuery(query);
    const bool isOpenEnded = !query.period.to.isValid();
    changed.period = {query.period.from.isValid() ? firstDayOf(months.first) : QDate(),
                      isOpenEnded ? QDate() : firstDayOf(months.last + 1).addDays(-1)};
    const MonthNumber present = m_groups.monthOf(m_at);
    forEachRow(changed, PromiseConditions::Counted::After, [&](const FigureFacts& facts) {
        const MonthNumber month = m_groups.monthOf(facts.judgedDue);
        if (!months.holds(month) || (!facts.closed && month == present))
            return;
        count(grouping, facts, facts.closed.value_or(month < present ? Outcome::Overdue : Outcome::Open), -1, groups);
    });
}

/// Each miss counts for whom it counts anyway, but for those that a chain passed on.
void FigureStore::addCauses(const FigureQuery& query, Groups& groups) {
    addPeriod(Grouping::Cause, query, groups);
    addChanged(Grouping::Cause, query, groups);
    ChainReader chains(m_database, m_at);
    for (const auto& [promise, cause] : chains.passedOn()) {
        const DerivedRecord& missed = *chains.recordOf(promise);
        if (!isIn(query, missed.state, missed.counted, m_zone))
            continue;
        const auto count = [&](const Attribution& whose, int sign) {
            GroupTally& group = groups[whose.person.value_or(PersonId()).value()];
            group.tally.add(missed.state.outcomeAt(m_at), sign);
            group.importedEvents += sign * missed.state.imported;
        };
        count(missed.counted, -1);
        count(chains.recordOf(cause)->counted, 1);
    }
    leaveOutEmpty(groups);
}

void FigureStore::addChanged(std::optional<Grouping> grouping, const FigureQuery& query, Groups& groups) {
    const Memberships memberships = PeopleStore(m_database).memberships();
    EventStore(m_database).forEachHistoryChangedAfter(m_at, [&](const std::vector<Event>& events) {
        const auto state = History(events).stateAt(m_at);
        if (!state)
            return;
        const Attribution counted = attributionOf(*state, memberships);
        if (!isIn(query, *state, counted, m_zone))
            return;
        const Outcome outcome = state->outcomeAt(m_at);
        count(grouping, factsOf(*state, counted, outcome), outcome, 1, groups);
    });
}

QString FigureStore::nameOf(Grouping grouping, std::int64_t id) {
    Names names(m_database);
    switch (grouping) {
    case Grouping::Person:
    case Grouping::Cause:
        return names.of(PersonId(id));
    case Grouping::Department:
        return names.of(DepartmentId(id));
    case Grouping::Channel:
        return names.of(ChannelId(id));
    case Grouping::Size:
        return domain::keyOf(static_cast<Size>(id));
    case Grouping::Service:
        return names.of(ServiceId(id));
    case Grouping::Customer:
        return names.of(ContactId(id));
    case Grouping::Promisee:
        return id == 0 ? QStringLiteral("external") : QStringLiteral("internal");
    case Grouping::Month:
        return firstDayOf(id).toString(QStringLiteral("yyyy-MM"));
    case Grouping::Week:
        return QDate::fromJulianDay(id).toString(Qt::ISODate);
    case Grouping::Margin:
        return domain::keyOf(static_cast<Margin>(id));
    case Grouping::DueHour:
        return QString::number(id);
    }
    Q_UNREACHABLE();
}

void FigureStore::uniteMerged(Groups& groups) {
    Names names(m_database);
    Groups united;
    for (const auto& [id, group] : groups) {
        GroupTally& whole = united[names.shownAs(ContactId(id)).value()];
        for (const Outcome outcome : allOutcomes)
            whole.tally.add(outcome, group.tally.of(outcome));
        whole.importedEvents += group.importedEvents;
    }
    groups = std::move(united);
}

std::vector<GroupTally> FigureStore::tallies(Grouping grouping, const FigureQuery& query) {
    Groups groups;
    if (grouping == Grouping::Cause) {
        addCauses(query, groups);
    } else {
        addPeriod(grouping, query, groups);
        addChanged(grouping, query, groups);
        leaveOutEmpty(groups);
    }
    if (grouping == Grouping::Customer)
        uniteMerged(groups);
    std::vector<GroupTally> tallies;
    for (auto& [id, group] : groups) {
        group.id = grouping == Grouping::Month || grouping == Grouping::Week ? 0 : id;
        group.key = nameOf(grouping, id);
        tallies.push_back(std::move(group));
    }
    if (!isOrdered(grouping))
        std::sort(tallies.begin(), tallies.end(), [](const GroupTally& a, const GroupTally& b) {
            return QString::localeAwareCompare(a.key, b.key) < 0;
        });
    return tallies;
}

std::int64_t FigureStore::passedOn(const FigureQuery& query) {
    ChainReader chains(m_database, m_at);
    const auto passed = chains.passedOn();
    return std::count_if(passed.begin(), passed.end(), [&](const ChainReader::PassedOn& one) {
        const DerivedRecord& missed = *chains.recordOf(one.promise);
        return isIn(query, missed.state, missed.counted, m_zone);
    });
}

GroupTally FigureStore::total(const FigureQuery& query) {
    Groups groups;
    addPeriod(std::nullopt, query, groups);
    addChanged(std::nullopt, query, groups);
    return groups.empty() ? GroupTally() : groups.begin()->second;
}

std::int64_t FigureStore::countMade(const FigureQuery& query, PromiseConditions::Counted counted) {
    PromiseQuery limits = asPromiseQuery(query);
    limits.period = {};
    const PromiseConditions conditions(m_database.dialect(), limits, m_at, m_zone, {}, counted);
    const Moment from = query.period.from.isValid() ? startOfDay(query.period.from, m_zone) : Moment::min();
    const Moment until = query.period.to.isValid() ? startOfDay(query.period.to.addDays(1), m_zone) : Moment::max();
    auto row = m_database.prepare(QStringLiteral("SELECT count(*) FROM promises AS p WHERE p.made_at >= :made_from"
                                                 " AND p.made_at < :made_until AND %1")
                                      .arg(conditions.sql()));
    conditions.bindTo(row);
    row.bind(":made_from", from).bind(":made_until", until).execForRow();
    return row.int64(0);
}

bool FigureStore::isMadeIn(const Period& period, Moment made) const {
    const QDate day = dayOf(made, m_zone);
    return !(period.from.isValid() && day < period.from) && !(period.to.isValid() && day > period.to);
}

std::int64_t FigureStore::madeIn(const FigureQuery& query) {
    // By an index alone, where only people are asked for: what changed since is taken out, and told by its history.
    std::int64_t made = countMade(query, PromiseConditions::Counted::Ever);
    FigureQuery limits = query;
    limits.period = {};
    const Memberships memberships = PeopleStore(m_database).memberships();
    PromiseQuery changed = asPromiseQuery(limits);
    forEachRow(changed, PromiseConditions::Counted::After, [&](const FigureFacts& facts) {
        made -= facts.madeAt <= m_at && isMadeIn(query.period, facts.madeAt) ? 1 : 0;
    });
    EventStore(m_database).forEachHistoryChangedAfter(m_at, [&](const std::vector<Event>& events) {
        const auto state = History(events).stateAt(m_at);
        if (state && isMadeIn(query.period, state->madeAt) &&
            isIn(limits, *state, attributionOf(*state, memberships), m_zone))
            ++made;
    });
    return made;
}

std::int64_t FigureStore::owedOwnUps(const FigureQuery& query) {
    const PromiseConditions conditions(m_database.dialect(), asPromiseQuery(query), m_at, m_zone);
    auto row = m_database.prepare(
        QStringLiteral("SELECT count(*) FROM promises AS p WHERE p.owes_own_up = 1 AND %1").arg(conditions.sql()));
    conditions.bindTo(row);
    row.execForRow();
    std::int64_t owed = row.int64(0);
    row.finish();
    const Memberships memberships = PeopleStore(m_database).memberships();
    EventStore(m_database).forEachHistoryChangedAfter(m_at, [&](const std::vector<Event>& events) {
        const auto state = History(events).stateAt(m_at);
        if (state && state->owesOwnUp() && isIn(query, *state, attributionOf(*state, memberships), m_zone))
            ++owed;
    });
    return owed;
}

} // namespace kept::storage
