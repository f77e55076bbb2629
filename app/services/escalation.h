#pragma once

#include "domain/ids.h"
#include "services/coming_reminders.h"

#include <set>

namespace kept::services {

/// Whose overdue promises a person is told of.
struct Charges {
    std::set<domain::PersonId> people;
    std::set<domain::DepartmentId> departments; ///< of promises there that nobody has claimed

    [[nodiscard]] bool isEmpty() const { return people.empty() && departments.empty(); }
};

/// Of a lead: everybody else in their department. Of an owner: those whose department has no other lead. Of staff:
/// nobody.
[[nodiscard]] Charges chargesOf(storage::Database& database, domain::PersonId person);

/// What that person is told of as overdue, of whoever is in these charges: after the team's working time, and when they
/// may be disturbed. Of what is still to come, the next one. Nothing where the team sets no time.
[[nodiscard]] std::vector<ComingReminder> escalations(storage::Database& database, domain::PersonId person,
                                                      const Charges& charges, const domain::ReachableTimes& times,
                                                      domain::Moment now);

} // namespace kept::services
