#pragma once

#include <QByteArray>
#include <QLocale>

namespace kept::services {
struct PromiseCalendar;
}

namespace kept::render {

/// As what other calendars show promises: appointments that end at the deadline and take up no time, or tasks that are
/// due then.
enum class CalendarEntries { Appointments, Tasks };

/// How files of Kept say whose work they are.
inline constexpr const char* calendarProduct = "PRODID:-//Kept//Kept";

/// How long before its deadline an appointment begins: as short as calendars still show its words.
inline constexpr int appointmentMinutes = 30;

/// Promises as iCalendar (RFC 5545, with the name and refresh interval of RFC 7986), in UTF-8: one entry each, known
/// again by its UID and SEQUENCE, at the deadline in force, with an alarm for each reminder to come. Where only a day
/// was promised it lasts that day. Instants are in UTC, days those of the book's zone. The same promises give the same
/// bytes, so that nobody has to read again what did not change.
[[nodiscard]] QByteArray promiseICalendar(const services::PromiseCalendar& calendar, CalendarEntries entries,
                                          const QLocale& locale = QLocale());

} // namespace kept::render
