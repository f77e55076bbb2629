#pragma once

#include "domain/figures.h"
#include "domain/period.h"

#include <vector>

namespace kept::services {

/// Whole months for a trend: those of the period, and at least the thirteen that end with it.
[[nodiscard]] domain::Period trendPeriodOf(const domain::Period& period);
/// Months in which nothing was due are gaps in the line, not missing from the axis; those at the end in which nothing is
/// judged yet would only push the others aside.
[[nodiscard]] std::vector<domain::GroupTally> trendMonths(const std::vector<domain::GroupTally>& months);

} // namespace kept::services
