#pragma once

#include "domain/event.h"

namespace kept::domain {

class History;
class WorkingCalendar;

inline constexpr Duration undoLimit = std::chrono::minutes(10);
inline constexpr int longestText = 100'000; ///< characters

/// What the rules need to know beside the history.
struct Circumstances {
    const WorkingCalendar& calendar; ///< of the holder
    bool alone = false;              ///< nobody but the actor was in the book at any time since the promise was made
    bool left = false;               ///< nobody but the actor is in the book now
};

/// Settles what depends on calendars and on who is there (`claimed`, `alone`), and says whether the event may follow
/// the history: throws InvalidInput for a value that can't be, NotAllowed where the rules forbid it. Both say why in
/// one sentence. `proposed` has no number yet.
[[nodiscard]] Event admit(const History& history, Event proposed, const Circumstances& circumstances);

/// The same for the first event of a promise.
void checkMade(const Made& made, Moment madeAt);

/// Why a text can't stand in the book.
struct TextFault {
    enum class Kind { Empty, TooLong, Control, HalfCharacter };
    Kind kind = Kind::Empty;
    qsizetype at = 0; ///< of the character, where it is one
};
/// The first fault of a text that was trimmed; nothing where it is fit. One of blanks and signs that leave no trace on
/// a screen is empty.
[[nodiscard]] std::optional<TextFault> faultIn(const QString& text);

/// Text as a person may type it: trimmed, not empty, not over `longestText`, no control characters but newline and tab.
/// `name` says in the message which text it is.
[[nodiscard]] QString checkedText(const QString& text, const QString& name);

} // namespace kept::domain
