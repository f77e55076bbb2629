#include "render/trend_finding.h"

#include "domain/rate_difference.h"
#include "render/figure_chart.h"
#include "render/findings.h"
#include "render/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace kept::render {

using domain::GroupTally;

namespace {

struct Findings {
    Q_DECLARE_TR_FUNCTIONS(kept::render::Findings)
};

bool isByWeek(const GroupTally& step) {
    return weekOf(step.key).isValid();
}

/// Those that are over, with enough to compare.
std::vector<GroupTally> comparable(const std::vector<GroupTally>& steps) {
    std::vector<GroupTally> enough;
    std::ranges::copy_if(steps, std::back_inserter(enough), [](const GroupTally& step) { return !isThin(step); });
    if (enough.size() > 1 && isUnderWay(enough.back())) {
        enough.pop_back();
    }
    return enough;
}

/// The same month a year before, or the same weekdays: 52 weeks are the year of a week.
std::optional<GroupTally> yearBefore(const std::vector<GroupTally>& steps) {
    constexpr int daysOf52Weeks = 364;
    if (steps.empty()) {
        return std::nullopt;
    }
    const QString& last = steps.back().key;
    const QDate monday = weekOf(last);
    const QString key =
        monday.isValid()
            ? monday.addDays(-daysOf52Weeks).toString(Qt::ISODate)
            : QDate::fromString(last, QStringLiteral("yyyy-MM")).addYears(-1).toString(QStringLiteral("yyyy-MM"));
    const auto found = std::ranges::find(steps, key, &GroupTally::key);
    return found == steps.end() || key.isEmpty() ? std::nullopt : std::optional(*found);
}

QString percentOf(const GroupTally& step, const QLocale& locale) {
    return percentText(step.tally.keepRate()->rate, locale);
}

/// A month as it is called; of a week the day that it begins with.
QString whenText(const GroupTally& step, const QLocale& locale) {
    const QDate monday = weekOf(step.key);
    return monday.isValid() ? dayAndYear(monday, locale) : monthLabel(step.key, locale);
}

/// How they differ, as far as the figures say that they do.
std::optional<double> changeBetween(const GroupTally& from, const GroupTally& to, std::size_t comparisons) {
    const auto change = domain::rateDifference(to.tally, from.tally, comparisons);
    return change && (change->low > 0 || change->high < 0) ? std::optional(change->rate) : std::nullopt;
}

QString betweenText(const QString& words, const GroupTally& from, const GroupTally& to, const QLocale& locale) {
    return words.arg(percentOf(from, locale), whenText(from, locale), percentOf(to, locale), whenText(to, locale));
}

QString yearFinding(const GroupTally& before, const GroupTally& last, const QLocale& locale) {
    const bool weeks = isByWeek(last);
    const auto change = changeBetween(before, last, 1);
    if (!change) {
        return (weeks ? Findings::tr("%1 kept in the week of %2; no clear change from %3 a year before")
                      : Findings::tr("%1 kept in %2; no clear change from %3 a year before"))
            .arg(percentOf(last, locale), whenText(last, locale), percentOf(before, locale));
    }
    const bool rose = *change > 0;
    const QString words = weeks
                              ? (rose ? Findings::tr("Keeping rose from %1 in the week of %2 to %3 in the week of %4")
                                      : Findings::tr("Keeping fell from %1 in the week of %2 to %3 in the week of %4"))
                              : (rose ? Findings::tr("Keeping rose from %1 in %2 to %3 in %4")
                                      : Findings::tr("Keeping fell from %1 in %2 to %3 in %4"));
    return betweenText(words, before, last, locale);
}

/// The one before, or the first, that the last is apart from.
std::optional<GroupTally> apartFrom(const std::vector<GroupTally>& enough) {
    constexpr std::size_t compared = 2;
    if (enough.size() < 2) {
        return std::nullopt;
    }
    for (const GroupTally& earlier : {enough[enough.size() - 2], enough.front()}) {
        if (changeBetween(earlier, enough.back(), compared)) {
            return earlier;
        }
    }
    return std::nullopt;
}

/// Two that differ, and no more is said: it may be the season.
QString apartFinding(const GroupTally& from, const GroupTally& to, const QLocale& locale) {
    return betweenText(isByWeek(to) ? Findings::tr("Clearly apart: %1 kept in the week of %2, %3 in the week of %4")
                                    : Findings::tr("Clearly apart: %1 kept in %2, %3 in %4"),
                       from, to, locale);
}

} // namespace

bool mayBeSeason(const std::vector<GroupTally>& steps) {
    const std::vector<GroupTally> enough = comparable(steps);
    return !yearBefore(enough) && apartFrom(enough);
}

QString trendFinding(const std::vector<GroupTally>& steps, const QLocale& locale) {
    const std::vector<GroupTally> enough = comparable(steps);
    if (enough.empty()) {
        qint64 judged = 0;
        for (const GroupTally& step : steps) {
            judged += step.tally.judged();
        }
        return thinFinding(judged, locale);
    }
    const GroupTally& last = enough.back();
    const bool weeks = isByWeek(last);
    if (enough.size() == 1 && isUnderWay(last)) {
        return (weeks ? Findings::tr("%1 kept so far in the week of %2") : Findings::tr("%1 kept so far in %2"))
            .arg(percentOf(last, locale), whenText(last, locale));
    }
    if (enough.size() == 1) {
        return (weeks ? Findings::tr("%1 kept in the week of %2; one week is no trend yet")
                      : Findings::tr("%1 kept in %2; one month is no trend yet"))
            .arg(percentOf(last, locale), whenText(last, locale));
    }
    if (const auto before = yearBefore(enough)) {
        return yearFinding(*before, last, locale);
    }
    if (const auto earlier = apartFrom(enough)) {
        return apartFinding(*earlier, last, locale);
    }
    return (weeks ? Findings::tr("%1 kept in the week of %2; no clear change over %3 weeks")
                  : Findings::tr("%1 kept in %2; no clear change over %3 months"))
        .arg(percentOf(last, locale), whenText(last, locale), countText(static_cast<qint64>(enough.size()), locale));
}

} // namespace kept::render
