#pragma once

#include "domain/ids.h"

#include <QString>

namespace kept::services {

class Preferences;

/// The file on this computer in which other calendars find somebody's open promises.
struct CalendarFile {
    bool on = false; ///< whether it is kept up to date
    QString path;
    bool asTasks = false;

    bool operator==(const CalendarFile&) const = default;
};

/// Of one person, in the book of that path (Book::path()): one desktop opens several books, and several people sit at
/// some.
[[nodiscard]] CalendarFile calendarFileOf(const Preferences& preferences, const QString& book, domain::PersonId person);
void setCalendarFileOf(Preferences& preferences, const QString& book, domain::PersonId person,
                       const CalendarFile& file);
/// Whether somebody else, or somebody in another book, has the file.
[[nodiscard]] bool isCalendarOfAnother(const Preferences& preferences, const QString& path, const QString& book,
                                       domain::PersonId person);

} // namespace kept::services
