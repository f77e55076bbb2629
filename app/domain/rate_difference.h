#pragma once

#include "domain/statistics.h"

#include <cstddef>
#include <optional>

namespace kept::domain {

/// How far two keep rates are apart (now − before) with the 95 % interval of the difference (Newcombe 1998, method 10,
/// doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I). Nothing where either side has fewer than
/// `fewestToRank` judged. Where the greatest of several such differences is looked for, each has to hold for all
/// of them together: at 1 − 5 %/`comparisons` (Bonferroni), else among many people some stand out by chance.
[[nodiscard]] std::optional<Interval> rateDifference(const Tally& now, const Tally& before,
                                                     std::size_t comparisons = 1);

} // namespace kept::domain
