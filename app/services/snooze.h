#pragma once

#include "domain/moment.h"

#include <QString>

#include <vector>

class QLocale;

namespace kept::domain {
class WorkingCalendar;
}

namespace kept::services {

/// A moment to be reminded at again, in words.
struct SnoozeChoice {
    QString key;   ///< "tenMinutes": the same in every language
    QString words; ///< "Tomorrow morning, 09:00"
    domain::Moment at;
};

/// What a person may want at `now`, the earliest first: 10 minutes, 1 hour, this morning or afternoon where that is
/// still further off, and the start of the next working day.
[[nodiscard]] std::vector<SnoozeChoice> snoozeChoices(domain::Moment now, const domain::WorkingCalendar& calendar,
                                                      const QLocale& locale);

/// When somebody may want to ask after a promise, the earliest first: when work begins on the next working day, and on
/// the first one from a week on.
[[nodiscard]] std::vector<SnoozeChoice> followUpChoices(domain::Moment now, const domain::WorkingCalendar& calendar,
                                                        const QLocale& locale);

} // namespace kept::services
