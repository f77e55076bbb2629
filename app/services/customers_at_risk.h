#pragma once

#include "services/summary.h"

#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// A verdict like this, or worse, or "not kept", puts a customer at risk.
inline constexpr int highestLowRating = 2;

/// As things stood at that moment: those with most to mend first. Limited to what counts for one department where it is
/// named.
[[nodiscard]] std::vector<CustomerAtRisk> customersAtRisk(storage::Database& database, domain::Moment at,
                                                          std::optional<domain::DepartmentId> department = {});

} // namespace kept::services
