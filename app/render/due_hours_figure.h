#pragma once

#include "render/figure.h"

namespace kept::render {

/// One weekday and hour that promises are given for.
struct DueHour {
    int weekday = 1; ///< 1 is Monday, as in QDate
    int hour = 0;    ///< 0 to 23
};
/// Of an hour of the week, as domain::hourOfWeek counts them.
[[nodiscard]] constexpr DueHour dueHourOf(qint64 hourOfWeek) {
    return {static_cast<int>(hourOfWeek / 24) + 1, static_cast<int>(hourOfWeek % 24)};
}
/// "Monday 09:00"
[[nodiscard]] QString dueHourText(qint64 hourOfWeek, const QLocale& locale);
/// 0 for the first day of the locale's week, 6 for its last.
[[nodiscard]] int placeInWeek(int weekday, const QLocale& locale);

/// Which weekday, or which part of the day, is missed more than all the rest (groups of domain::Grouping::DueHour):
/// said only where the interval of the difference excludes none, a dozen such parts being compared (see
/// rateDifference). Else that none stands out.
[[nodiscard]] QString dueHoursFinding(const std::vector<services::GroupTally>& hours, const QLocale& locale);
/// Share missed by weekday and hour promised for; hours with fewer than domain::fewestToRank judged are hollow. The
/// marks of its chart have hours of the week as their ids.
[[nodiscard]] Figure dueHoursFigure(const std::vector<services::GroupTally>& hours, const QString& measured,
                                    const QLocale& locale);

} // namespace kept::render
