#pragma once

#include "domain/figures.h"
#include "domain/rate_difference.h"
#include "services/summary.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace kept::render {

/// "Nothing judged here yet", or how few there are: where nothing else can be said.
[[nodiscard]] QString thinFinding(qint64 judged, const QLocale& locale);

/// The groups in the order of a chart: by the lower bound of the interval, best first; then, unranked and by name,
/// those with fewer than domain::fewestToRank judged.
[[nodiscard]] std::vector<services::GroupTally> ranked(std::vector<services::GroupTally> groups);

/// The title of a chart of keep rates: who is apart from whom and what changed, as far as the intervals allow to say
/// so. `before` holds the same groups (by id and key) in the period before, or is empty. People and departments keep;
/// by a channel, of a size, under a standard and to customers is kept. No rise is claimed of a group that has promises
/// still open in the period.
[[nodiscard]] QString keepRateFinding(const std::vector<services::GroupTally>& groups,
                                      const std::vector<services::GroupTally>& before, const QLocale& locale,
                                      domain::Grouping grouping = domain::Grouping::Department);
/// "348 of 412 kept; most misses are late; 12 still open"
[[nodiscard]] QString outcomesFinding(const domain::Tally& tally, const QLocale& locale);
/// How many misses began with another promise than their own.
[[nodiscard]] QString causesFinding(const std::vector<services::GroupTally>& causes, qint64 passedOn,
                                    const QLocale& locale);
/// "up 4 points, from 87 %", or that no change can be told.
[[nodiscard]] QString changeText(const domain::Tally& now, const domain::Tally& before, const QLocale& locale);
/// The sentences at the head of a summary, the most important first.
[[nodiscard]] std::vector<QString> summaryFindings(const services::Summary& summary, const QLocale& locale);

} // namespace kept::render
