#pragma once

#include "domain/promise_query.h"
#include "services/people.h"
#include "services/summary.h"

#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace kept::services {

struct TeamBoardQuery {
    enum class Columns { People, Departments };

    Columns columns = Columns::People;
    std::set<domain::DepartmentId> departments; ///< these only; all of them where it is empty
    int cards = 12;                             ///< how many promises a column shows at most
    /// Who looks: of people whose figures are not theirs to see the board shows what is in hand, and no more.
    std::optional<domain::PersonId> viewer = {};
};

/// What one person or department has in hand.
struct BoardColumn {
    domain::PersonId person;         ///< names nobody in a column of a department
    domain::DepartmentId department; ///< of that person now; where neither is named: what has no department
    QString name;                    ///< of the person, or of the department; empty where it is none
    QString departmentName;
    bool left = false;      ///< the person left and still has promises
    bool unclaimed = false; ///< promised by the department, and nobody has it yet
    qint64 open = 0;        ///< the overdue ones not among them
    qint64 overdue = 0;
    qint64 today = 0;                     ///< due from now until the day ends
    bool showsFigures = true;             ///< whether the two below are the viewer's to see; else they are empty
    qint64 owedOwnUps = 0;                ///< closed misses that nobody owned up to
    domain::GroupTally month;             ///< of this month's promises
    std::optional<qint64> overloadBeside; ///< set where the person has too much: what the others have, by the median
    std::vector<PromiseRow> cards;        ///< overdue ones first, then by judged deadline
    domain::PromiseQuery promises;        ///< all that are open or overdue here

    /// Everything that is still to be done.
    [[nodiscard]] qint64 inHand() const { return open + overdue; }
    /// What has to be done before the day ends.
    [[nodiscard]] qint64 dueByTonight() const { return overdue + today; }
    /// Stays the same while figures change.
    [[nodiscard]] bool isSameColumn(const BoardColumn& other) const {
        return person == other.person && department == other.department && unclaimed == other.unclaimed;
    }
};

struct TeamBoard {
    TeamBoardQuery::Columns by = TeamBoardQuery::Columns::People;
    std::vector<BoardColumn> columns;    ///< those with most overdue first, then by name
    std::vector<NamedThing> departments; ///< all that may be chosen
};

/// The board at a moment that is not before the newest event. People who left are on it while they have open promises.
[[nodiscard]] TeamBoard teamBoard(storage::Database& database, const TeamBoardQuery& query, domain::Moment at);

/// Somebody has too much where at least this much is due by tonight, and at least twice the median of the others. Only
/// told where there are two others to hold it against.
inline constexpr qint64 fewestToOverload = 5;
void markOverload(std::vector<BoardColumn>& columns);

} // namespace kept::services
