#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace kept::services {

/// A day without work: a holiday, or one of a person's absence.
struct Holiday {
    QDate day;
    QString name;

    bool operator==(const Holiday&) const = default;
};

/// The days that an iCalendar file (RFC 5545) names, from `firstYear` to `lastYear`, in order and each with its name
/// once. All-day events count, of one day or several, and events from midnight to midnight; those with a time of day
/// do not, nor cancelled ones. RRULE by day, week, month or year and EXDATE are followed.
/// Throws InvalidInput with the line where the file is malformed or repeats something more often than daily.
[[nodiscard]] std::vector<Holiday> readHolidays(const QByteArray& iCalendar, int firstYear, int lastYear);

/// What a file holds. Throws InvalidInput where it can't be read, or is too large for a calendar of days.
[[nodiscard]] QByteArray readCalendarFile(const QString& path);

} // namespace kept::services
