#pragma once

#include "domain/promise_row.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// A reminder that is still to come.
struct CalendarAlarm {
    domain::Moment at;
    QString about; ///< in the words of who set it; empty where it is about the promise itself
};

struct CalendarEntry {
    domain::PromiseRow promise;
    domain::Moment changedAt; ///< when something was last written down about it
    std::vector<CalendarAlarm> alarms;
};

/// Promises as other calendars may see them. Private notes are no part of it, nor is anything that was noted about a
/// promise.
struct PromiseCalendar {
    QString book; ///< tells this book's promises from any other's, wherever it is kept and whatever it is called
    QString name; ///< whose they are; empty where they were chosen one by one
    bool rehearsal = false;
    QTimeZone zone;    ///< the book's, for what is said in words
    domain::Moment at; ///< as the promises were seen
    std::vector<CalendarEntry> entries;

    /// When the first of them turns overdue without anybody's doing.
    [[nodiscard]] std::optional<domain::Moment> changesAt() const;
};

/// What this person still has to keep, the overdue ones included, earliest deadline first. Throws InvalidInput where
/// there is no such person.
[[nodiscard]] PromiseCalendar openPromisesOf(storage::Database& database, domain::PersonId person, domain::Moment now);
/// These promises, whatever became of them. Throws InvalidInput where one of them is not in the book.
[[nodiscard]] PromiseCalendar calendarWith(storage::Database& database, const std::vector<domain::PromiseId>& promises,
                                           domain::Moment now);

} // namespace kept::services
