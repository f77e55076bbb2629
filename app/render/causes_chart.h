#pragma once

#include "render/figure_chart.h"
#include "services/summary.h"

#include <memory>
#include <vector>

namespace kept::render {

/// Whose promises were missed first: a bar per person, as long as their share of all misses, and how many those are.
[[nodiscard]] std::unique_ptr<FigureChart> causesChart(const std::vector<services::GroupTally>& causes,
                                                       const ChartStyle& style);

} // namespace kept::render
