#pragma once

#include "domain/statistics.h"
#include "render/chart_style.h"

#include <QString>

#include <array>
#include <vector>

namespace kept::render {

/// The outcomes that count in the keep rate, in the order of a stacked bar: from kept to still missing.
inline constexpr std::array judgedOutcomes = {domain::Outcome::Kept,       domain::Outcome::KeptAsRenegotiated,
                                              domain::Outcome::PartlyKept, domain::Outcome::Late,
                                              domain::Outcome::Broken,     domain::Outcome::Overdue};

/// "Not counted: 23 released, 4 void, 12 open", or nothing.
[[nodiscard]] QString leftOutText(const domain::Tally& tally, const QLocale& locale);
/// "296 · 72 %"
[[nodiscard]] QString countAndShareText(const domain::Tally& tally, domain::Outcome outcome, const QLocale& locale);

} // namespace kept::render
