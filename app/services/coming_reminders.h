#pragma once

#include "domain/reachable_times.h"
#include "storage/telling_store.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// From when on a promise is more likely missed than kept by that deadline (services/chance.h).
struct LastCall {
    domain::Moment due;
    std::optional<domain::Moment> at; ///< nothing: never, or it cannot be told
};
using LastCalls = std::map<domain::PromiseId, LastCall>;

/// A reminder that somebody is told at `tell`.
struct ComingReminder {
    storage::ReminderKey key;
    domain::Moment tell;
    domain::Moment due;
    std::int64_t followUp = 0; ///< its number in the book; 0 where the clock alone brings it
    QString about = {};
    std::optional<domain::PersonId> away = {}; ///< who holds the promise and is away: it is told to who covers
    std::optional<storage::ReminderTelling> telling = {}; ///< how it was told before; it comes again
};

/// "last_call": for what programs read.
[[nodiscard]] QString kindKey(domain::ReminderKind kind);

/// When this person may be disturbed: their working time, less their quiet times.
[[nodiscard]] domain::ReachableTimes reachableTimes(storage::Database& database, domain::PersonId person);

/// Who is told instead of `holder` at that moment: whoever covers, or covers for them in turn; `holder` where nobody
/// does, or they are not away.
[[nodiscard]] domain::PersonId toldInsteadOf(storage::Database& database, domain::PersonId holder, domain::Moment at);

/// All that this person is told, of what is planned by now, by when; what has come already at its moment before `now`:
/// their own reminders and those of whom they cover for, again what they did not answer, and for leads what is overdue
/// for as long as the team bears it (of that, the next one only).
[[nodiscard]] std::vector<ComingReminder> comingReminders(storage::Database& database, domain::PersonId person,
                                                          domain::Moment now, const LastCalls& lastCalls = {});

/// Those that were told, are neither answered nor put away, and come again: what a window that was closed in between
/// shows anew.
[[nodiscard]] std::vector<ComingReminder> unanswered(const std::vector<ComingReminder>& coming);

} // namespace kept::services
