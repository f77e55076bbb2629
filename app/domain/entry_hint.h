#pragma once

#include "domain/event.h"
#include "domain/text_span.h"

#include <optional>

namespace kept::domain {

enum class HintKind {
    NoDeadline,         ///< the entry names none; the span is empty
    DeadlinePast,       ///< a deadline was read, and it is over
    DeadlineOutOfRange, ///< there is no such day, or it is out of reach
    NoSuchTime,         ///< "at 25:00": there is none
    VagueTime,          ///< "soon": says when without saying it
    VagueCommitment,    ///< "try to": leaves the way out open
    UnknownTag,         ///< #something that names no channel and no size
    SeveralNames,       ///< more than one known name fits
    TooOften,           ///< it shall recur more often than once a day, and no promise does
    LaterThanStandard   ///< the deadline that was said is later than the standard named beside it allows
};

/// Something about the words that the person may want to mend; never a reason to refuse them.
struct Hint {
    HintKind kind = HintKind::NoDeadline;
    TextSpan span;
    std::optional<Deadline> proposal;
    std::optional<Deadline> over = {}; ///< of DeadlinePast: what was read

    bool operator==(const Hint&) const = default;
};

} // namespace kept::domain
