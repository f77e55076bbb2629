#pragma once

#include "domain/figures.h"
#include "domain/period.h"

#include <cstdint>
#include <vector>

namespace kept::services {

/// What a trend goes by; weeks are those of ISO 8601, from Monday on.
enum class TrendStep : std::uint8_t { Month, Week };

/// The whole steps that a trend shows: those of the period, and at least the thirteen that end with it, so that a month
/// can be held against the same one a year before.
[[nodiscard]] domain::Period trendPeriodOf(const domain::Period& period, TrendStep step = TrendStep::Month);
/// Of figures by month or by week, oldest first: steps in which nothing was due are gaps in the line, not missing from
/// the axis; those at the end in which nothing is judged yet would only push the others aside.
[[nodiscard]] std::vector<domain::GroupTally> trendSteps(const std::vector<domain::GroupTally>& steps,
                                                         TrendStep step = TrendStep::Month);

} // namespace kept::services
