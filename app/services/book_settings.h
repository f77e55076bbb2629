#pragma once

#include "domain/conflict.h"
#include "domain/working_calendar.h"
#include "services/changes.h"
#include "services/holidays.h"
#include "services/reminder_rules.h"
#include "services/session.h"

#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// What a team sets for its whole book.
struct BookSettings {
    domain::WorkingWeek week;
    std::vector<Holiday> holidays; ///< by day
    ReminderRules reminders;
};

[[nodiscard]] BookSettings bookSettings(storage::Database& database);

/// Each of the following is one transaction. Deadlines that were given stay as they are.

/// Throws InvalidInput for what WorkingCalendar refuses, and where it leaves somebody without working hours.
void setWorkingWeek(storage::Database& database, const Session& session, Changes& changes,
                    const domain::WorkingWeek& week);
/// Adds days, or names those anew that are there already; gives how many are new. Throws InvalidInput for a day that is
/// none or that has no name.
int addHolidays(storage::Database& database, const Session& session, Changes& changes,
                const std::vector<Holiday>& holidays);
/// Puts `holiday` in the place of `seen`. Throws Conflict where another one is on its day already; with both sides
/// where that one is called otherwise by now, or is gone, and `settlement` does not say what of that stays.
void changeHoliday(storage::Database& database, const Session& session, Changes& changes, const Holiday& seen,
                   const Holiday& holiday, const domain::Settlement& settlement = {});
void removeHolidays(storage::Database& database, const Session& session, Changes& changes,
                    const std::vector<QDate>& days);

} // namespace kept::services
