#pragma once

#include "render/figure_chart.h"
#include "services/summary.h"

#include <memory>
#include <vector>

namespace kept::render {

/// Keep rate by month or week, oldest first: a line in the band of its 95 % intervals, n below each. Those with fewer
/// than domain::fewestToRank judged, and what is not over yet, are hollow points beside the line; those without any are
/// gaps.
[[nodiscard]] std::unique_ptr<FigureChart> trendChart(const std::vector<services::GroupTally>& steps,
                                                      const ChartStyle& style);

} // namespace kept::render
