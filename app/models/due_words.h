#pragma once

#include "domain/event.h"

#include <QString>

class QLocale;
class QTimeZone;

namespace kept::models {

/// When something is due, as a person would say it at one moment.
struct DueWords {
    QString text;             ///< "in 2 h", "4 min ago", "end of day", "Tue 09:00"
    QString exact;            ///< for the hover: "Tue 24 Nov 2026 15:00"
    domain::Moment changesAt; ///< the next moment after `now` at which `text` may read differently
};

[[nodiscard]] DueWords dueWords(const domain::Deadline& deadline, domain::Moment now, const QTimeZone& zone,
                                const QLocale& locale);

/// "was Mon", or "was 12:00" where only the time of that day is another: the deadline that was promised first, beside
/// the one that is shown. Empty where both are the same moment.
[[nodiscard]] QString firstDueWords(const domain::Deadline& first, const domain::Deadline& shown, domain::Moment now,
                                    const QTimeZone& zone, const QLocale& locale);

/// Where a deadline belongs in a list that is grouped by day.
enum class DueGroup { Overdue, Today, Tomorrow, ThisWeek, Later };

/// The edges of the groups at one moment, worked out once for a million deadlines.
class DueGroups {
public:
    /// The week ends as the locale has it.
    DueGroups(domain::Moment now, const QTimeZone& zone, const QLocale& locale);

    /// Exactly on the deadline is not overdue.
    [[nodiscard]] DueGroup of(domain::Moment due) const;
    [[nodiscard]] domain::Moment midnight() const { return m_tomorrow; }

private:
    domain::Moment m_now;
    domain::Moment m_tomorrow;
    domain::Moment m_dayAfter;
    domain::Moment m_nextWeek;
};

[[nodiscard]] QString nameOf(DueGroup group);

} // namespace kept::models
