#pragma once

#include "services/people.h"

#include <QSet>

#include <optional>
#include <vector>

namespace kept::services {

/// Whose figures somebody may look at: their own, as a lead those of everybody in the department, as an owner all.
/// Promises are seen by the whole team, and so is what somebody has in hand.
class FigureRights {
public:
    /// All: those of whoever has the file and is not named, as the file itself shows it all.
    FigureRights() = default;
    /// Nobody is whoever has the file. Where no owner is, whoever is highest may look at all (services/authority.h).
    FigureRights(const std::vector<PersonRow>& people, std::optional<domain::PersonId> viewer);

    [[nodiscard]] bool areAll() const { return m_all; }
    /// True also of nobody: what a department promised and no person claimed.
    [[nodiscard]] bool allow(domain::PersonId person) const {
        return m_all || !person.isValid() || m_seen.contains(person);
    }
    /// Throws NotAllowed where not.
    void require(domain::PersonId person) const;

private:
    bool m_all = true;
    QSet<domain::PersonId> m_seen;
};

/// Reads who is on the team.
[[nodiscard]] FigureRights figureRights(storage::Database& database, std::optional<domain::PersonId> viewer);

} // namespace kept::services
