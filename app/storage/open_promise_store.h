#pragma once

#include "domain/figures.h"
#include "domain/ids.h"
#include "domain/moment.h"

#include <compare>
#include <cstdint>
#include <map>
#include <vector>

namespace kept::storage {

class Database;

/// Counts what is still open by who has it, or by the department that it counts for, and names the first of each.
class OpenPromiseStore {
public:
    enum class Split { Holder, Department };

    /// Whose: a person; or a department, for those that nobody has yet and where departments are asked for. Ids that
    /// name nothing stand for "none".
    struct Owner {
        domain::PersonId person;
        domain::DepartmentId department;
        auto operator<=>(const Owner&) const = default;
    };
    struct Load {
        std::int64_t open = 0;                ///< the overdue ones included
        std::int64_t overdue = 0;             ///< past the judged deadline
        std::int64_t today = 0;               ///< due from now until the day ends
        std::vector<domain::PromiseId> first; ///< by judged deadline
    };

    /// `at`: not before the newest event. `tomorrow`: when the day ends.
    OpenPromiseStore(Database& database, domain::Moment at, domain::Moment tomorrow)
        : m_database(database), m_at(at), m_tomorrow(tomorrow) {}

    /// At most `most` promises are named of each; owners without an open promise are left out.
    [[nodiscard]] std::map<Owner, Load> loads(Split split, int most);
    /// The counts of one person alone.
    [[nodiscard]] Load loadOf(domain::PersonId person);
    /// What a person has in hand.
    [[nodiscard]] domain::InHand inHandOf(domain::PersonId person);
    /// Of what was promised to that colleague.
    [[nodiscard]] domain::InHand owedTo(domain::PersonId person);
    /// Closed misses that nobody owned up to yet, by the person or department that they count for.
    [[nodiscard]] std::map<Owner, std::int64_t> owedOwnUps(Split split);

private:
    /// Of those that name the person in that column.
    [[nodiscard]] domain::InHand openOf(const QString& column, domain::PersonId person);
    void nameFirst(Split split, int most, std::map<Owner, Load>& loads);

    Database& m_database;
    domain::Moment m_at;
    domain::Moment m_tomorrow;
};

} // namespace kept::storage
