#pragma once

#include "services/reminders.h"

class QLocale;
class QTimeZone;

namespace kept::ui {

/// A reminder in words, plain text: those of the promise, or its own and which promise they are about.
struct ReminderWords {
    QString what;
    QString rest;             ///< "to Anna Keller · Tue 15:00, in 1 h · phone"
    domain::Moment changesAt; ///< the next moment at which `rest` may read differently
};

[[nodiscard]] ReminderWords reminderWords(const services::Reminder& reminder, domain::Moment now, const QTimeZone& zone,
                                          const QLocale& locale);

/// "3 reminders", or "While Kept was closed: 5 reminders" where all of them are older than `openSince`; empty for a
/// single one that came in time.
[[nodiscard]] QString remindersHeading(const std::vector<services::Reminder>& reminders, domain::Moment openSince);

} // namespace kept::ui
