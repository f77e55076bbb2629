#pragma once

#include "domain/entry/date_reader.h"

namespace kept::domain::entry {

/// Whether an hour may be a number alone, as after "at" and "by", or even one before a word in small letters, as in
/// "morgen um 9 anrufen". 1 to 6 then mean the afternoon.
enum class MereHour { No, Alone, BeforeVerb };

/// Reads a time of day: 15:00, 3pm, 3:30 p.m., 15h, 15h30, 3 o'clock, 15 Uhr, 15.30 Uhr.
[[nodiscard]] WhenPiece readTime(const Tokens& tokens, std::size_t at, const Vocabulary& words, MereHour mere);

/// Reads what follows the T of ISO 8601: 15:00, 15:00:30, with Z or an offset.
[[nodiscard]] WhenPiece readIsoTime(const Tokens& tokens, std::size_t at);

/// Reads how long from now: 2 hours, half an hour, 1.5 h, 1 h 30 min, 3 days, 2 working days, a week.
[[nodiscard]] WhenPiece readSpan(const Tokens& tokens, std::size_t at, const Vocabulary& words);

} // namespace kept::domain::entry
