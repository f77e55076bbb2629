#pragma once

#include "domain/person_hours.h"
#include "services/changes.h"
#include "services/session.h"
#include "storage/working_time_store.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace kept::domain {
class History;
}

namespace kept::storage {
class Database;
}

namespace kept::services {

using storage::AbsenceRecord;

/// The calendar by which a person's days become moments: their own hours, the book's zone and holidays, less their
/// absences. The book's where nobody is named.
[[nodiscard]] domain::WorkingCalendar calendarOf(storage::Database& database, std::optional<domain::PersonId> person);

/// The calendar that tells how long after its judged deadline a promise may be said to have been kept earlier: the
/// team's, less the absences of whoever held it then. What was entered after that deadline does not count, or a
/// holiday, shorter hours or an absence could be made up for a miss.
[[nodiscard]] domain::WorkingCalendar claimCalendarOf(storage::Database& database, const domain::History& history);

/// What is said of one person.
struct PersonTime {
    domain::OwnHours hours;
    std::vector<AbsenceRecord> absences;
};
[[nodiscard]] PersonTime workingTimeOf(storage::Database& database, domain::PersonId person);
/// Of everybody in the book.
[[nodiscard]] std::map<domain::PersonId, PersonTime> workingTimes(storage::Database& database);

/// Each of the following is one transaction, by the person or by a lead: NotAllowed for others. Deadlines that were
/// given stay as they are.

/// Throws InvalidInput for what WorkingCalendar refuses: a week without any hours among it.
void setOwnHours(storage::Database& database, const Session& session, Changes& changes, domain::PersonId person,
                 const domain::OwnHours& hours);
/// Adds those that are not there yet, and takes who covers anew where they are; gives how many were new. Throws
/// InvalidInput for what domain::checkAbsence refuses, and for who covers for themselves; NotAllowed for who covers and
/// has left.
int addAbsences(storage::Database& database, const Session& session, Changes& changes, domain::PersonId person,
                const std::vector<domain::Absence>& absences);
/// Throws InvalidInput where the person has none of that number.
void removeAbsences(storage::Database& database, const Session& session, Changes& changes, domain::PersonId person,
                    const std::vector<std::int64_t>& ids);

/// The whole days that an iCalendar file names from `firstYear` to `lastYear` (services/holidays.h), days in a row
/// under one name as one absence.
[[nodiscard]] std::vector<domain::Absence> readAbsences(const QByteArray& iCalendar, int firstYear, int lastYear);

/// Throws InvalidInput, with the name, where somebody with hours of their own would have none left in a week.
void checkEverybodyWorks(storage::Database& database);

} // namespace kept::services
