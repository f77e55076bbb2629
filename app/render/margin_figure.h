#pragma once

#include "domain/margin.h"
#include "render/figure.h"

namespace kept::render {

/// What can be said of the margins (domain::Grouping::Margin): where most misses or most of what was kept lie, as far
/// as the interval of that share allows to say "most".
[[nodiscard]] QString marginFinding(const std::vector<services::GroupTally>& margins, const QLocale& locale);
/// How early or late: a row for each class from the earliest to the latest, and apart from them what was not kept. The
/// marks of its chart have the numbers of domain::Margin as their ids.
[[nodiscard]] Figure marginFigure(const std::vector<services::GroupTally>& margins, const QString& measured,
                                  const QLocale& locale);

} // namespace kept::render
