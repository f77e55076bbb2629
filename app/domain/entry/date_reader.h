#pragma once

#include "domain/entry/deadline_phrase.h"
#include "domain/entry/text_tokens.h"

class QLocale;

namespace kept::domain::entry {

struct Vocabulary;

enum class DateOrder { DayFirst, MonthFirst };

/// How a locale writes 24/11: day or month first.
[[nodiscard]] DateOrder dateOrderOf(const QLocale& locale);

/// Something that was read, and how many tokens it took; none where nothing was.
struct WhenPiece {
    WhenPhrase when;
    std::size_t tokens = 0;

    explicit operator bool() const { return tokens > 0; }
};

/// Reads a date that is written with numbers: 2026-11-24, 2026-11-24T15:00+01:00, 24.11.2026, 24/11, 24 Nov 2026,
/// November 24th, end of November, the 24th.
[[nodiscard]] WhenPiece readDate(const Tokens& tokens, std::size_t at, const Vocabulary& words, DateOrder order);

/// "15." where it is told that a day of the month follows, as after "am".
[[nodiscard]] WhenPiece readNumberedDay(const Tokens& tokens, std::size_t at);

} // namespace kept::domain::entry
