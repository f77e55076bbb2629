#pragma once

#include "domain/entry/recurrence_piece.h"
#include "domain/entry/text_tokens.h"
#include "domain/recurrence.h"

namespace kept::domain::entry {

/// Reads from token `at` on which days a text means, without time and limits: "every 2 weeks on Friday", "daily", "on
/// the 1st of every month", "jeden letzten Freitag im Monat".
[[nodiscard]] Piece<Recurrence> readRecurringDays(const Tokens& tokens, std::size_t at);

} // namespace kept::domain::entry
