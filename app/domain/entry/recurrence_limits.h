#pragma once

#include "domain/entry/recurrence_piece.h"
#include "domain/entry/text_tokens.h"
#include "domain/recurrence.h"

#include <QTime>

namespace kept::domain {
struct EntryContext;
}

namespace kept::domain::entry {

/// Reads a time of the day at token `at`: 9:00, at 9, um 9 Uhr.
[[nodiscard]] Piece<QTime> readTimeOfDay(const Tokens& tokens, const EntryContext& context, std::size_t at);
/// Reads all that stands behind the days into `phrase`: a time, the first and the last day, how often. Gives how many
/// tokens that took.
[[nodiscard]] std::size_t readLimits(const Tokens& tokens, const EntryContext& context, std::size_t at,
                                     RecurringPhrase& phrase);

} // namespace kept::domain::entry
