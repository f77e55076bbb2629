#pragma once

#include "domain/working_calendar.h"

#include <QLocale>
#include <QString>

#include <functional>
#include <vector>

namespace kept::services {

/// "09:00–12:00, 13:00–17:00"; empty for none.
[[nodiscard]] QString textOf(const std::vector<domain::WorkingRange>& ranges);
/// Reads that and its lazier forms ("9-12 13-17.30"); 24:00 and 00:00 as an end are midnight. Throws InvalidInput that
/// names what is not understood.
[[nodiscard]] std::vector<domain::WorkingRange> rangesIn(const QString& text);
/// "Friday: " and what `read` throws about the hours of that weekday, 0 for Monday: InvalidInput that names the day.
void onWeekday(std::size_t day, const QLocale& locale, const std::function<void()>& read);
/// Throws InvalidInput, which names the day, for hours that end before they begin or overlap.
void checkWeek(const domain::WorkingWeek& week, const QLocale& locale);
/// What a range set comes to on the wall clock.
[[nodiscard]] std::chrono::minutes lengthOf(const std::vector<domain::WorkingRange>& ranges);

} // namespace kept::services
