#pragma once

#include "domain/figures.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace kept::render {

/// What happened over the months that are over, whose keys are "2026-10", or weeks, whose keys are "2026-10-05"; oldest
/// first. That keeping rose or fell is said of the last one against the same month (or the week 52 weeks) before only:
/// what comes back every year is no trend, so like seasons are compared, as the seasonal Kendall test does (Hirsch,
/// Slack and Smith 1982, doi:10.1029/WR018i001p00107). The difference has the interval of rateDifference(). Where
/// nothing is known of a year before, the last is only said to be apart from the one before or from the first.
[[nodiscard]] QString trendFinding(const std::vector<domain::GroupTally>& steps, const QLocale& locale);
/// Whether some are said to be apart that are not the same month or week of their years.
[[nodiscard]] bool mayBeSeason(const std::vector<domain::GroupTally>& steps);

} // namespace kept::render
