#pragma once

#include "domain/event.h"
#include "domain/period.h"

#include <QLocale>
#include <QString>
#include <QTime>

class QTimeZone;

namespace kept::render {

/// The day and, on a second line, the time as the locale writes them; no time where only the day was promised.
[[nodiscard]] QString deadlineText(const domain::Deadline& deadline, const QTimeZone& zone, const QLocale& locale);
/// "02/10/2026 15:00" as the locale writes it.
[[nodiscard]] QString momentText(domain::Moment moment, const QTimeZone& zone, const QLocale& locale);
/// "15:00" as the locale writes it.
[[nodiscard]] QString timeText(QTime time, const QLocale& locale);
/// "October 2026" for a whole month, else its two days.
[[nodiscard]] QString periodText(const domain::Period& period, const QLocale& locale);
/// The two greatest units of a length of time: "3 d 4 h", "2 h 10 min"; under a minute is "1 min".
[[nodiscard]] QString lengthText(domain::Duration length, const QLocale& locale);
/// The time zone of a book by its name; UTC where this computer does not know it.
[[nodiscard]] QTimeZone zoneNamed(const QString& name);

} // namespace kept::render
