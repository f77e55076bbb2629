#pragma once

#include "domain/period.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>

namespace kept::services {

enum class CalendarUnit : std::uint8_t { Week, Month, Quarter, Year };

/// The week, month, quarter or year that the day is in; a week begins on that weekday.
[[nodiscard]] domain::Period periodAround(QDate day, CalendarUnit unit, Qt::DayOfWeek firstOfWeek);
/// The days that a saved view of charts is about (see SavedView::charts), as of today: "period=last-month&by=week" is
/// the month before this one, "period=2026-01-01..2026-02-15" those days; with both ends open for all time. Nothing
/// where it says none that is known.
[[nodiscard]] std::optional<domain::Period> periodOfView(const QString& charts, QDate today, Qt::DayOfWeek firstOfWeek);

} // namespace kept::services
