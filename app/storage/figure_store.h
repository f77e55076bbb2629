#pragma once

#include "domain/figures.h"
#include "storage/figure_facts.h"
#include "storage/figure_query.h"
#include "storage/promise_conditions.h"
#include "storage/tally_store.h"

#include <QTimeZone>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace kept::storage {

class Database;

/// Counts outcomes at one moment, by group. Reads the counts of whole months and the rows of others, and histories
/// where something happened since.
class FigureStore {
public:
    FigureStore(Database& database, domain::Moment at, const QTimeZone& zone);

    /// By name (months by time); groups without any promise are left out.
    [[nodiscard]] std::vector<domain::GroupTally> tallies(domain::Grouping grouping, const FigureQuery& query);
    /// How many misses go to another promise: see Chain::causeOf.
    [[nodiscard]] std::int64_t passedOn(const FigureQuery& query);
    /// All in one.
    [[nodiscard]] domain::GroupTally total(const FigureQuery& query);
    /// How many promises were made on these days by `at`.
    [[nodiscard]] std::int64_t madeIn(const FigureQuery& query);
    /// Closed misses of these days that nobody owned up to.
    [[nodiscard]] std::int64_t owedOwnUps(const FigureQuery& query);

private:
    using Groups = std::map<std::int64_t, domain::GroupTally>;

    /// Those whose last event counted by `at`, as their rows say.
    void addDerived(const QString& groupColumn, const FigureQuery& query, std::int64_t fixedGroup, Groups& groups,
                    bool missesOnly = false);
    /// Rows made on these days, by `at`.
    [[nodiscard]] std::int64_t countMade(const FigureQuery& query, PromiseConditions::Counted counted);
    [[nodiscard]] bool isMadeIn(const domain::Period& period, domain::Moment made) const;
    void forEachRow(const domain::PromiseQuery& query, PromiseConditions::Counted counted,
                    const std::function<void(const FigureFacts&)>& visit);
    void count(std::optional<domain::Grouping> grouping, const FigureFacts& facts, domain::Outcome outcome, int sign,
               Groups& groups);
    static void leaveOutEmpty(Groups& groups);
    /// The same for what no column tells.
    void addOneByOne(domain::Grouping grouping, const FigureQuery& query, Groups& groups);
    void addMonths(const FigureQuery& query, Groups& groups);
    /// The rows of a period, whatever the grouping; all in one without one.
    void addRows(std::optional<domain::Grouping> grouping, const FigureQuery& query, Groups& groups);
    /// By counts that are kept beside the rows, as far as there are any; else by the rows.
    void addPeriod(std::optional<domain::Grouping> grouping, const FigureQuery& query, Groups& groups);
    void addTallied(TallyPart part, std::optional<domain::Grouping> grouping, const FigureQuery& query,
                    const MonthSpan& months, Groups& groups);
    /// The counts hold what happened after `at` too: takes those promises out again.
    void takeOutChanged(std::optional<domain::Grouping> grouping, const FigureQuery& query, const MonthSpan& months,
                        Groups& groups);
    void addCauses(const FigureQuery& query, Groups& groups);
    void addChanged(std::optional<domain::Grouping> grouping, const FigureQuery& query, Groups& groups);
    [[nodiscard]] QString nameOf(domain::Grouping grouping, std::int64_t id);
    /// Customers that were merged count as one.
    void uniteMerged(Groups& groups);

    Database& m_database;
    domain::Moment m_at;
    QTimeZone m_zone;
    FigureGroups m_groups;
};

} // namespace kept::storage
