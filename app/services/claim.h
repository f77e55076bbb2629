#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <QDate>

#include <optional>
#include <variant>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// When a promise was kept, as a person says it afterwards: not at all, the moment, or only the day.
using Claim = std::variant<std::monostate, domain::Moment, QDate>;

/// The moment that is claimed. A day is as good as a day-only deadline: it means the end of that day's working hours
/// of the holder, on the day of a day-only judged deadline no later than that, and never later than now. Throws
/// InvalidInput where there is no such promise, and for the day of a deadline with a time that has passed: only the
/// time tells whether it was kept.
[[nodiscard]] std::optional<domain::Moment> claimedMoment(const Claim& claim, storage::Database& database,
                                                          domain::PromiseId promise, domain::Moment now);

} // namespace kept::services
