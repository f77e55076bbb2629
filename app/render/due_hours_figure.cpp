#include "render/due_hours_figure.h"

#include "render/due_hours_chart.h"
#include "render/findings.h"
#include "render/moment_text.h"
#include "render/number_text.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>
#include <array>

namespace kept::render {

using domain::Tally;
using services::GroupTally;

namespace {

struct DueHours {
    Q_DECLARE_TR_FUNCTIONS(kept::render::DueHours)
};

/// A part of the week that is held against the rest of it.
struct Part {
    std::function<bool(const DueHour&)> holds;
    QString finding; ///< with places for the share missed in it and in the rest
};

QString clockText(int hour, const QLocale& locale) {
    return timeText(QTime(hour, 0), locale);
}

std::vector<Part> partsOf(const QLocale& locale) {
    std::vector<Part> parts;
    for (const int hour : {12, 15, 17}) {
        parts.push_back({[hour](const DueHour& due) { return due.hour >= hour; },
                         DueHours::tr("From %1 on, %2 are missed; before that, %3", "a time, shares of promises")
                             .arg(clockText(hour, locale))});
    }
    for (const int hour : {10, 12}) {
        parts.push_back({[hour](const DueHour& due) { return due.hour < hour; },
                         DueHours::tr("Before %1, %2 are missed; later, %3", "a time, shares of promises")
                             .arg(clockText(hour, locale))});
    }
    for (int day = 1; day <= 7; ++day) {
        parts.push_back({[day](const DueHour& due) { return due.weekday == day; },
                         DueHours::tr("%1: %2 are missed; on other days, %3", "a weekday, shares of promises")
                             .arg(locale.standaloneDayName(day))});
    }
    return parts;
}

QString missedShare(const Tally& tally, const QLocale& locale) {
    return percentText(1 - tally.keepRate()->rate, locale);
}

/// How much more is missed in the part, at least; 0 where the figures do not say that it is more.
double leastExcess(const Tally& inside, const Tally& outside, std::size_t parts) {
    const auto difference = rateDifference(inside, outside, parts);
    return difference ? std::max(0.0, -difference->high) : 0;
}

qint64 missedOf(const Tally& tally) {
    return tally.judged() - tally.kept();
}

} // namespace

QString dueHourText(qint64 hourOfWeek, const QLocale& locale) {
    const DueHour due = dueHourOf(hourOfWeek);
    return DueHours::tr("%1 %2", "weekday and time")
        .arg(locale.standaloneDayName(due.weekday), clockText(due.hour, locale));
}

int placeInWeek(int weekday, const QLocale& locale) {
    return (weekday - locale.firstDayOfWeek() + 7) % 7;
}

QString dueHoursFinding(const std::vector<GroupTally>& hours, const QLocale& locale) {
    Tally all;
    for (const GroupTally& hour : hours) {
        all += hour.tally;
    }
    if (all.judged() < domain::fewestToRank) {
        return thinFinding(all.judged(), locale);
    }
    QString finding = all.kept() == all.judged() ? DueHours::tr("Nothing was missed at any hour")
                                                 : DueHours::tr("No weekday and no hour stands out");
    double greatest = 0;
    const std::vector<Part> parts = partsOf(locale);
    for (const Part& part : parts) {
        Tally inside;
        Tally outside;
        for (const GroupTally& hour : hours) {
            (part.holds(dueHourOf(hour.id)) ? inside : outside) += hour.tally;
        }
        if (const double excess = leastExcess(inside, outside, parts.size()); excess > greatest) {
            greatest = excess;
            finding = part.finding.arg(missedShare(inside, locale), missedShare(outside, locale));
        }
    }
    return finding;
}

Figure dueHoursFigure(const std::vector<GroupTally>& all, const QString& measured, const QLocale& locale) {
    std::vector<GroupTally> hours;
    std::copy_if(all.begin(), all.end(), std::back_inserter(hours),
                 [](const GroupTally& hour) { return hour.tally.judged() > 0; });
    std::stable_sort(hours.begin(), hours.end(), [&locale](const GroupTally& a, const GroupTally& b) {
        const DueHour first = dueHourOf(a.id);
        const DueHour second = dueHourOf(b.id);
        return std::pair(placeInWeek(first.weekday, locale), first.hour) <
               std::pair(placeInWeek(second.weekday, locale), second.hour);
    });
    qint64 judged = 0;
    Figure figure;
    figure.name = DueHours::tr("Weekdays and hours");
    figure.finding = dueHoursFinding(hours, locale);
    figure.numbers.headers << DueHours::tr("promised for") << DueHours::tr("judged") << DueHours::tr("missed")
                           << DueHours::tr("share missed") << DueHours::tr("95 % from")
                           << DueHours::tr("to", "end of an interval");
    for (const GroupTally& hour : hours) {
        const qint64 missed = missedOf(hour.tally);
        const domain::Interval share = *domain::wilsonInterval(missed, hour.tally.judged());
        judged += hour.tally.judged();
        figure.numbers.rows.push_back(
            {hour.id,
             hour.key,
             {dueHourText(hour.id, locale), qint64(hour.tally.judged()), missed, share.rate, share.low, share.high}});
    }
    figure.measured =
        DueHours::tr(
            "Share missed of %1 judged promises, by weekday and hour promised for; hollow: fewer than %2 judged · %3")
            .arg(countText(judged, locale), countText(domain::fewestToRank, locale),
                 withImported(measured, hours, locale));
    if (!hours.empty()) {
        figure.chart = [hours](const ChartStyle& style) { return dueHoursChart(hours, style); };
    }
    return figure;
}

} // namespace kept::render
