#pragma once

#include "storage/figure_query.h"
#include "storage/tally_cells.h"

#include <functional>
#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// Months in a row, both included.
struct MonthSpan {
    domain::MonthNumber first = 0;
    domain::MonthNumber last = 0;

    [[nodiscard]] bool holds(domain::MonthNumber month) const { return first <= month && month <= last; }
};
/// The months that lie in a period whole; nothing where there are none.
[[nodiscard]] std::optional<MonthSpan> wholeMonthsIn(const domain::Period& period);

/// Counts of promises by month, department and person, or one other thing: kept with the rows that they are made of, so
/// that a chart over years reads thousands of counts and not a million promises.
class TallyStore {
public:
    explicit TallyStore(Database& database) : m_database(database) {}

    /// Whether they hold every promise. Where they don't, figures are made of the rows.
    [[nodiscard]] bool isBuilt();
    /// Counts all promises anew, in a book that had no counts. Inside a transaction.
    void rebuild();
    /// Counts anew how early promises were kept, after the team's hours or holidays changed. Inside a transaction.
    void rebuildMargins();
    /// Counts all anew where a count is wrong or missing; whether one was. Inside a transaction.
    bool restore();
    /// Adds to what is counted; inside the transaction that changes the rows.
    void apply(const TallyCells& changes);

    /// The part that answers a question, if one does: of channel, size, service and the like it may ask for one only,
    /// and not together with people.
    [[nodiscard]] static std::optional<TallyPart> partFor(std::optional<domain::Grouping> grouping,
                                                          const FigureQuery& query);

    struct Sum {
        std::int64_t group = 0;                ///< as FigureGroups::groupOf; 0 without a grouping
        std::optional<domain::Outcome> closed; ///< nothing for unresolved ones
        bool isPast = false;                   ///< of months before `present`
        TallyCount count;
    };
    /// What these months hold, but for the unresolved ones of the month `present`.
    void forEachSum(TallyPart part, std::optional<domain::Grouping> grouping, const FigureQuery& query,
                    const MonthSpan& months, domain::MonthNumber present, const std::function<void(const Sum&)>& visit);

    /// The months that any count is of, or any promise due in, in order; a number that no month has among them where
    /// the counts have one.
    [[nodiscard]] std::vector<domain::MonthNumber> months();
    /// Whether the counts of a month are those of its promises.
    [[nodiscard]] bool agrees(domain::MonthNumber month);
    /// How far the promises of a month are counted.
    struct Recount {
        domain::MonthNumber month = 0;
        TallyCells counted = {};
        domain::Moment lastDue = domain::Moment::min();
        domain::PromiseId last = {};
    };
    /// Counts the next of them, at most so many; true once all are counted.
    [[nodiscard]] bool advance(Recount& recount, int most);
    /// Whether the counts are what was counted. That may be of several moments: what others did in between is in it, or
    /// not.
    [[nodiscard]] bool agrees(const Recount& recount);

private:
    /// Counts the promises due in these days, or all; in one part alone, or in all.
    [[nodiscard]] TallyCells countRows(const domain::Period& period, std::optional<TallyPart> only = {});
    [[nodiscard]] TallyCells::Counts stored(domain::MonthNumber month);

    Database& m_database;
};

/// Counts the promises of a book that an older version made, in a transaction of its own. Does nothing where they are
/// counted, where the book has no such counts, or where it is not set up yet.
void buildTallies(Database& database);

} // namespace kept::storage
