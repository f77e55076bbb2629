#include "storage/tally_store.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/promise_conditions.h"
#include "storage/settings_store.h"
#include "storage/transaction.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <vector>

namespace kept::storage {

using namespace domain;

namespace {

/// What the column `outcome` holds, for ever: nothing is an unresolved one.
constexpr std::array<std::optional<Outcome>, 8> storedOutcomes = {
    std::nullopt,  Outcome::Kept,   Outcome::KeptAsRenegotiated, Outcome::PartlyKept,
    Outcome::Late, Outcome::Broken, Outcome::Released,           Outcome::Void};

std::int64_t numberOf(std::optional<Outcome> closed) {
    return std::find(storedOutcomes.begin(), storedOutcomes.end(), closed) - storedOutcomes.begin();
}

std::optional<Outcome> closedFrom(std::int64_t number) {
    return storedOutcomes.at(static_cast<std::size_t>(number));
}

std::optional<TallyPart> partOf(Grouping grouping) {
    const auto found = std::find_if(allTallyParts.begin(), allTallyParts.end(),
                                    [&](TallyPart part) { return groupingOf(part) == grouping; });
    return found == allTallyParts.end() ? std::nullopt : std::optional(*found);
}

/// What the query limits that is a part of its own, and to which id.
std::vector<std::pair<TallyPart, std::int64_t>> limitsOf(const FigureQuery& query) {
    std::vector<std::pair<TallyPart, std::int64_t>> limits;
    if (query.channel)
        limits.emplace_back(TallyPart::Channel, query.channel->value());
    if (query.size)
        limits.emplace_back(TallyPart::Size, static_cast<std::int64_t>(*query.size));
    if (query.service)
        limits.emplace_back(TallyPart::Service, query.service->value());
    if (query.internal)
        limits.emplace_back(TallyPart::Promisee, *query.internal ? 1 : 0);
    return limits;
}

QString columnOf(std::optional<Grouping> grouping) {
    if (!grouping)
        return QStringLiteral("0");
    switch (*grouping) {
    case Grouping::Person:
    case Grouping::Cause:
        return QStringLiteral("person_id");
    case Grouping::Department:
        return QStringLiteral("department_id");
    case Grouping::Month:
        return QStringLiteral("month");
    default:
        return QStringLiteral("part_id");
    }
}

/// `count` rows at once: over a network it is the number of statements that takes the time.
QString upsertOf(int count) {
    QStringList rows;
    for (int i = 0; i < count; ++i)
        rows.append(QStringLiteral("(:part%1, :month%1, :part_id%1, :department%1, :person%1, :outcome%1, :promises%1,"
                                   " :imported%1)")
                        .arg(i));
    return QStringLiteral("INSERT INTO tallies (part, month, part_id, department_id, person_id, outcome, promises,"
                          " imported_events) VALUES %1"
                          " ON CONFLICT (part, month, part_id, department_id, person_id, outcome) DO UPDATE SET"
                          " promises = tallies.promises + excluded.promises,"
                          " imported_events = tallies.imported_events + excluded.imported_events")
        .arg(rows.join(QStringLiteral(", ")));
}

/// Binds one of the rows of upsertOf().
class BoundRow {
public:
    BoundRow(Query& query, int index) : m_query(query), m_index(QByteArray::number(index)) {}
    template <class Value> BoundRow& bind(const char* name, const Value& value) {
        m_query.bind(QByteArray(name + m_index).constData(), value);
        return *this;
    }

private:
    Query& m_query;
    QByteArray m_index;
};

void bindRow(Query& query, int index, const TallyCell& cell, const TallyCount& count) {
    BoundRow(query, index)
        .bind(":part", keyOf(cell.part))
        .bind(":month", cell.month)
        .bind(":part_id", cell.partId)
        .bind(":department", cell.department)
        .bind(":person", cell.person)
        .bind(":outcome", numberOf(cell.closed))
        .bind(":promises", count.promises)
        .bind(":imported", count.importedEvents);
}

constexpr std::size_t rowsAtOnce = 16;

/// Of the years that a deadline may lie in.
constexpr MonthNumber firstMonth = 12;
constexpr MonthNumber lastMonth = 12 * 9999 + 11;

} // namespace

std::optional<MonthSpan> wholeMonthsIn(const Period& period) {
    MonthSpan months{.first = 0, .last = std::numeric_limits<std::int32_t>::max()}; // more than any year makes
    if (period.from.isValid())
        months.first = monthNumberOf(period.from) + (period.from.day() == 1 ? 0 : 1);
    if (period.to.isValid())
        months.last = monthNumberOf(period.to) - (period.to.day() == period.to.daysInMonth() ? 0 : 1);
    return months.first <= months.last ? std::optional(months) : std::nullopt;
}

bool TallyStore::isBuilt() {
    auto row = m_database.prepare(QStringLiteral("SELECT 1 FROM tallies_built"));
    return row.execForRow();
}

void TallyStore::rebuild() {
    const TallyCells all = countRows({});
    m_database.exec(QStringLiteral("DELETE FROM tallies"));
    apply(all);
    m_database.exec(QStringLiteral("INSERT INTO tallies_built (id) VALUES (1) ON CONFLICT (id) DO NOTHING"));
}

void TallyStore::rebuildMargins() {
    const TallyCells margins = countRows({}, TallyPart::Margin);
    m_database.prepare(QStringLiteral("DELETE FROM tallies WHERE part = :part"))
        .bind(":part", keyOf(TallyPart::Margin))
        .execOnce();
    apply(margins);
}

bool TallyStore::restore() {
    const auto all = months();
    const bool agree = isBuilt() && std::ranges::all_of(all, [this](MonthNumber month) { return agrees(month); });
    if (!agree)
        rebuild();
    return !agree;
}

void TallyStore::apply(const TallyCells& changes) {
    const TallyCells::Counts counts = changes.counts();
    const std::size_t most = m_database.dialect().isServer() ? rowsAtOnce : 1;
    auto cell = counts.begin();
    std::size_t left = counts.size();
    for (const std::size_t rows : {most, std::size_t(1)}) {
        if (left < rows)
            continue;
        auto upsert = m_database.prepare(upsertOf(static_cast<int>(rows)));
        for (; left >= rows; left -= rows) {
            for (std::size_t i = 0; i < rows; ++i, ++cell)
                bindRow(upsert, static_cast<int>(i), cell->first, cell->second);
            upsert.execOnce();
        }
    }
}

std::optional<TallyPart> TallyStore::partFor(std::optional<Grouping> grouping, const FigureQuery& query) {
    if (!query.contacts.empty() || grouping == Grouping::Customer)
        return std::nullopt;
    std::set<TallyPart> asked;
    for (const auto& [part, id] : limitsOf(query))
        asked.insert(part);
    if (const auto part = grouping ? partOf(*grouping) : std::nullopt)
        asked.insert(*part);
    if (asked.empty())
        return TallyPart::All;
    const bool namesPeople = query.person || grouping == Grouping::Person || grouping == Grouping::Cause;
    return asked.size() == 1 && !namesPeople ? std::optional(*asked.begin()) : std::nullopt;
}

void TallyStore::forEachSum(TallyPart part, std::optional<Grouping> grouping, const FigureQuery& query,
                            const MonthSpan& months, MonthNumber present,
                            const std::function<void(const Sum&)>& visit) {
    const auto limits = limitsOf(query); // of this part: partFor() says so
    QString conditions;
    if (query.department)
        conditions += QStringLiteral(" AND department_id = :department");
    if (query.person)
        conditions += QStringLiteral(" AND person_id = :person");
    if (!limits.empty())
        conditions += QStringLiteral(" AND part_id = :part_id");
    auto rows = m_database.prepare(
        QStringLiteral("SELECT 16 * %1 + 2 * outcome + CASE WHEN month < :present THEN 1 ELSE 0 END AS grouped,"
                       " sum(promises), sum(imported_events) FROM tallies WHERE part = :part"
                       " AND month BETWEEN :first AND :last AND NOT (month = :present AND outcome = 0)%2"
                       " GROUP BY grouped")
            .arg(columnOf(grouping), conditions));
    rows.bind(":part", keyOf(part)).bind(":first", months.first).bind(":last", months.last).bind(":present", present);
    if (query.department)
        rows.bind(":department", query.department->value());
    if (query.person)
        rows.bind(":person", query.person->value());
    if (!limits.empty())
        rows.bind(":part_id", limits.front().second);
    rows.exec();
    while (rows.next()) {
        const std::int64_t grouped = rows.int64(0); // one number sorts twice as fast as three columns
        visit({.group = grouped / 16,
               .closed = closedFrom(grouped / 2 % 8),
               .isPast = grouped % 2 == 1,
               .count = {.promises = rows.int64(1), .importedEvents = rows.int64(2)}});
    }
}

TallyCells TallyStore::countRows(const Period& period, std::optional<TallyPart> only) {
    const QTimeZone zone = SettingsStore(m_database).timeZone();
    FigureGroups groups(m_database, zone);
    PromiseQuery wanted;
    wanted.period = period;
    const PromiseConditions conditions(m_database.dialect(), wanted, Moment::max(), zone);
    auto rows = m_database.prepare(
        QStringLiteral("SELECT %1 FROM promises AS p WHERE %2").arg(factColumns(), conditions.sql()));
    conditions.bindTo(rows);
    rows.exec();
    TallyCells counted;
    while (rows.next())
        counted.add(factsIn(rows), 1, groups, only);
    return counted;
}

TallyCells::Counts TallyStore::stored(MonthNumber month) {
    TallyCells cells;
    for (const TallyPart part : allTallyParts) {
        auto rows = m_database.prepare(
            QStringLiteral("SELECT part_id, department_id, person_id, outcome, promises, imported_events FROM tallies"
                           " WHERE part = :part AND month = :month"));
        rows.bind(":part", keyOf(part)).bind(":month", month).exec();
        while (rows.next())
            cells.add({.part = part,
                       .month = month,
                       .partId = rows.int64(0),
                       .department = rows.int64(1),
                       .person = rows.int64(2),
                       .closed = closedFrom(rows.int64(3))},
                      {.promises = rows.int64(4), .importedEvents = rows.int64(5)});
    }
    return cells.counts();
}

std::vector<MonthNumber> TallyStore::months() {
    const QTimeZone zone = SettingsStore(m_database).timeZone();
    FigureGroups groups(m_database, zone);
    std::set<MonthNumber> months;
    auto counted = m_database.prepare(QStringLiteral("SELECT DISTINCT month FROM tallies"));
    counted.exec();
    while (counted.next())
        months.insert(counted.int64(0));
    // Jumping over months without any: one promise may be due in thousands of years.
    auto due = m_database.prepare(QStringLiteral("SELECT judged_due_at FROM promises WHERE judged_due_at >= :from"
                                                 " AND judged_due_at < :end ORDER BY judged_due_at LIMIT 1"));
    due.bind(":end", startOfDay(firstDayOf(lastMonth), zone));
    for (Moment from = startOfDay(firstDayOf(firstMonth), zone); due.bind(":from", from).execForRow();) {
        const MonthNumber month = groups.monthOf(due.moment(0));
        due.finish();
        months.insert(month);
        from = startOfDay(firstDayOf(month + 1), zone);
    }
    return {months.begin(), months.end()};
}

bool TallyStore::agrees(MonthNumber month) {
    if (month < firstMonth || month > lastMonth)
        return false;
    const QDate first = firstDayOf(month);
    return countRows(Period::month(first.year(), first.month())).counts() == stored(month);
}

bool TallyStore::advance(Recount& recount, int most) {
    if (recount.month < firstMonth || recount.month > lastMonth)
        return true;
    const QTimeZone zone = SettingsStore(m_database).timeZone();
    FigureGroups groups(m_database, zone);
    const QDate first = firstDayOf(recount.month);
    auto rows = m_database.prepare(
        QStringLiteral("SELECT %1, p.id FROM promises AS p WHERE p.judged_due_at >= :from AND p.judged_due_at < :until"
                       " AND (p.judged_due_at > :last_due OR p.id > :last)"
                       " ORDER BY p.judged_due_at, p.id LIMIT :most")
            .arg(factColumns()));
    rows.bind(":from", std::max(startOfDay(first, zone), recount.lastDue))
        .bind(":until", startOfDay(first.addMonths(1), zone))
        .bind(":last_due", recount.lastDue)
        .bind(":last", recount.last.value())
        .bind(":most", most)
        .exec();
    int seen = 0;
    for (; rows.next(); ++seen) {
        const FigureFacts facts = factsIn(rows);
        recount.counted.add(facts, 1, groups);
        recount.lastDue = facts.judgedDue;
        recount.last = rows.id<PromiseId>(factColumnCount);
    }
    return seen < most;
}

bool TallyStore::agrees(const Recount& recount) {
    return recount.month >= firstMonth && recount.month <= lastMonth &&
           recount.counted.counts() == stored(recount.month);
}

void buildTallies(Database& database) {
    if (!database.dialect().tables(database).contains(QLatin1String("tallies_built")))
        return;
    TallyStore tallies(database);
    const bool isSetUp = SettingsStore(database).value(QStringLiteral("time_zone")).has_value();
    if (tallies.isBuilt() || !isSetUp)
        return;
    Transaction transaction(database);
    if (database.dialect().isServer()) // whoever brings a book up to date need not be on its team
        database.exec(QStringLiteral("DO $$ BEGIN EXECUTE format('SET LOCAL ROLE %I', current_database() || '_keeper');"
                                     " END $$"));
    tallies.rebuild();
    transaction.commit();
}

} // namespace kept::storage
