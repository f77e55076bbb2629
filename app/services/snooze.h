#pragma once

#include "domain/moment.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QLocale;

namespace kept::domain {
class WorkingCalendar;
}

namespace kept::services {

/// A moment to be reminded at again, in words.
struct SnoozeChoice {
    QString key;   ///< "tenMinutes": the same in every language; "preset1" for the first of one's own
    QString words; ///< "Tomorrow morning, 09:00"
    domain::Moment at;
};

/// What a person may want at `now`, the earliest first: 10 minutes, 1 hour, this morning or afternoon where that is
/// still further off, and the start of the next working day. Behind them their own `presets` (see snooze_presets.h), in
/// their order; those that no moment is left for, or that another choice has, are left out. Where a choice lies after
/// the deadline `due`, and that is still ahead, its words say so.
[[nodiscard]] std::vector<SnoozeChoice> snoozeChoices(domain::Moment now, const domain::WorkingCalendar& calendar,
                                                      const QLocale& locale, const QStringList& presets = {},
                                                      std::optional<domain::Moment> due = {});

/// When somebody may want to ask after a promise, the earliest first: when work begins on the next working day, and on
/// the first one from a week on.
[[nodiscard]] std::vector<SnoozeChoice> followUpChoices(domain::Moment now, const domain::WorkingCalendar& calendar,
                                                        const QLocale& locale);

} // namespace kept::services
