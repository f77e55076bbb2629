#pragma once

#include "domain/entry_hint.h"
#include "domain/moment.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace kept::domain {

class WorkingCalendar;
struct QuickEntry;

/// The deadline that is proposed in place of a vague word.
enum class Proposal { WorkingHour, HalfWorkingDay, EndOfDay, EndOfNextWorkingDay, EndOfWeek, None };

inline constexpr std::array allProposals = {Proposal::WorkingHour,         Proposal::HalfWorkingDay, Proposal::EndOfDay,
                                            Proposal::EndOfNextWorkingDay, Proposal::EndOfWeek,      Proposal::None};
/// The stable name that lists and scripts see: "next-working-day".
[[nodiscard]] QString keyOf(Proposal proposal);
[[nodiscard]] std::optional<Proposal> proposalFromKey(QStringView key);

struct VagueWord {
    QString words;
    Proposal proposal = Proposal::EndOfNextWorkingDay; ///< None: not about time, but a way out ("try to")
    QString language = {}; ///< "de": not held against a text that is in another; empty: holds in any
};

/// Reads a list of vague words, one to a line: the words, a tab, and one of working-hour, half-working-day, end-of-day,
/// next-working-day, end-of-week, no-commitment. Empty lines and lines that begin with # say nothing. Throws
/// InvalidInput with the number of a line that says something else.
[[nodiscard]] std::vector<VagueWord> readVagueWords(const QString& list, const QString& language = {});

/// The deadline for an entry without one: the end of the next working day.
[[nodiscard]] Deadline proposeDeadline(Moment now, const WorkingCalendar& calendar);

/// The moment of a proposal; WorkingHour and HalfWorkingDay (4 hours) in working time to the full minute, the ends as
/// days.
/// Nothing for None.
[[nodiscard]] std::optional<Deadline> deadlineFor(Proposal proposal, Moment now, const WorkingCalendar& calendar);

/// Hints about words that promise less than they seem to, in the order of the text, or where none of them proposes a
/// deadline and none was read, one for the deadline that is missing. `entry` is what was understood of `text`: names
/// and quotations are not held against anybody, nor words of a language that the text is not in ("a bald tyre"): a
/// text that does not tell its language may be in any. `fitting` is proposed instead of what the words suggest, where
/// it is known what such promises take.
[[nodiscard]] std::vector<Hint> checkClarity(const QString& text, const QuickEntry& entry,
                                             const std::vector<VagueWord>& vagueWords, Moment now,
                                             const WorkingCalendar& calendar,
                                             const std::optional<Deadline>& fitting = {});

} // namespace kept::domain
