#pragma once

#include "render/comparison.h"
#include "render/figure_chart.h"
#include "services/summary.h"

#include <memory>
#include <vector>

namespace kept::render {

/// Keep rate per group: bars with the 95 % interval as whiskers, the rate and n at the end. The order is the caller's
/// (see `ranked`). Groups with fewer than domain::fewestToRank judged are drawn hollow; without any, only named. Where
/// the period before has a name, a paler and narrower bar below each shows it, with its own interval, rate and n.
[[nodiscard]] std::unique_ptr<FigureChart> keepRateChart(const std::vector<services::GroupTally>& groups,
                                                         const ChartStyle& style, const Comparison& comparison = {});

} // namespace kept::render
