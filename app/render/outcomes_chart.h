#pragma once

#include "render/figure_chart.h"
#include "services/summary.h"

#include <memory>
#include <vector>

namespace kept::render {

/// What became of the judged promises: one stacked bar, and below it sign, word, count and share of each outcome. The
/// marks carry the keys of the outcomes. What became of them in the period before, where it has a name, is a narrower
/// and paler bar below, and stands beside each outcome.
[[nodiscard]] std::unique_ptr<FigureChart> outcomesChart(const domain::Tally& tally, const ChartStyle& style,
                                                         const domain::Tally& before = {},
                                                         const QString& beforeName = {});

/// The same with a bar per group, each 100 % wide, n at the end. The marks carry the groups.
[[nodiscard]] std::unique_ptr<FigureChart> outcomesByGroupChart(const std::vector<services::GroupTally>& groups,
                                                                const ChartStyle& style);

} // namespace kept::render
