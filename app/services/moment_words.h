#pragma once

#include "domain/event.h"

#include <QString>

class QLocale;
class QTimeZone;

namespace kept::services {

/// "13:00", as the locale writes it.
[[nodiscard]] QString timeWords(domain::Moment moment, const QTimeZone& zone, const QLocale& locale);
/// A day as short as it stays clear beside `near`: "Tue" within six days, else "24 Nov", with its year where that
/// differs.
[[nodiscard]] QString dayWords(QDate day, QDate near, const QLocale& locale);
/// "Tue 13:00", or "Tue" where only the day was given.
[[nodiscard]] QString deadlineWords(const domain::Deadline& deadline, domain::Moment near, const QTimeZone& zone,
                                    const QLocale& locale);
/// "Tue 24 Nov, 15:00", or "Tue 24 Nov" where only the day was given; with the year where that differs from `near`'s.
[[nodiscard]] QString datedWords(const domain::Deadline& deadline, domain::Moment near, const QTimeZone& zone,
                                 const QLocale& locale);
/// "Tue 24 Nov 2026 15:00": nothing left open.
[[nodiscard]] QString exactWords(domain::Moment moment, const QTimeZone& zone, const QLocale& locale);
[[nodiscard]] QString exactWords(const domain::Deadline& deadline, const QTimeZone& zone, const QLocale& locale);
/// "Tuesday, 24 November 2026, 15:00", as the locale writes it: for a letter. Only the day where only that was given.
[[nodiscard]] QString letterWords(const domain::Deadline& deadline, const QTimeZone& zone, const QLocale& locale);
/// A stretch of time, rounded down to its largest unit: "40 s", "4 min", "3 h", "2 days".
[[nodiscard]] QString spanWords(domain::Duration span);

} // namespace kept::services
