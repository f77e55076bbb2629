#pragma once

#include "render/figure_chart.h"
#include "services/summary.h"

#include <memory>
#include <vector>

namespace kept::render {

/// A cell for each weekday and hour promised for, the stronger the larger the share that was missed; the share is
/// written in it where there is room. Hours without anything are not there before the first and after the last;
/// cells with fewer than domain::fewestToRank judged are blank. Weekdays begin as the locale has it.
[[nodiscard]] std::unique_ptr<FigureChart> dueHoursChart(const std::vector<services::GroupTally>& hours,
                                                         const ChartStyle& style);

} // namespace kept::render
