#pragma once

#include "render/figure_chart.h"
#include "services/summary.h"

#include <memory>
#include <vector>

namespace kept::render {

/// Keep rate by month, oldest first: a line in the band of its 95 % intervals, n below each month. Months with fewer
/// than domain::fewestToRank judged are hollow points beside the line; months without any are gaps.
[[nodiscard]] std::unique_ptr<FigureChart> trendChart(const std::vector<services::GroupTally>& months,
                                                      const ChartStyle& style);

} // namespace kept::render
