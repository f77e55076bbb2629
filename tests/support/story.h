#pragma once

#include "domain/history.h"
#include "domain/working_calendar.h"

#include <QString>

#include <vector>

namespace kept::test {

inline constexpr domain::PersonId ann{1}; ///< made the promise, and acts where nobody is named
inline constexpr domain::PersonId ben{2};
inline constexpr domain::DepartmentId desk{7}; ///< promises in its own name where the story says "for desk"

/// Wednesday, 2026-01-14 12:00 UTC: the deadline of every story, and the zero of its moments.
[[nodiscard]] domain::Moment deadline();
/// "-2h", "0", "+1d6h", "+1us": a moment relative to the deadline.
[[nodiscard]] domain::Moment relative(const QString& text);
/// Monday to Friday, 09:00 to 17:00 UTC: one working day after the deadline is "+1d".
[[nodiscard]] const domain::WorkingCalendar& storyCalendar();

/// The history of one promise, told in one line: events in the order of their recording, apart by ";".
///
///     moved to +2d at -1h told -2h; offered to ben at -30m; accepted by ben at 0; kept at +3h claiming +2h
///
/// Verbs: made, moved, kept, partly, broken, released, reopened, offered, accepted, declined, claimed, voided,
/// confirmed, denied, waits ("waits on 5": another promise), unwaits, undone (the event before, or "undone 3": the
/// third), noted, ownedup, verdict. "imported" before a verb lets the event come from
/// a file, at the moment given and recorded a year later. "!" before an event says that the rules refuse it. Without a
/// first "made" it was made at -2d by Ann. Every event goes through `admit`; a refusal without "!", or none where there
/// is one, throws std::logic_error. "made by ben promiser ann": Ben wrote down what Ann promises.
class Story {
public:
    explicit Story(const QString& text, bool alone = false);

    [[nodiscard]] const domain::History& history() const { return m_history; }
    /// The stable key of the outcome at a relative moment; "none" before it was made.
    [[nodiscard]] QString outcomeAt(const QString& moment) const;

private:
    domain::History m_history;
};

/// Ann's promise, made at that moment.
[[nodiscard]] domain::Event madeAt(domain::Moment moment);

} // namespace kept::test
