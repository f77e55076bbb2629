#pragma once

#include "domain/entry/text_tokens.h"
#include "domain/entry/vocabulary.h"

#include <optional>
#include <utility>

namespace kept::domain::entry {

/// What is written like a time of the day that no clock shows ("25:00", "13 pm"), where a time is expected: after "at"
/// or "by", or beside the deadline ("25:00 tomorrow", but not "16:90 by tomorrow"), of which the tokens are given.
/// First token, and one past the last.
[[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>>
findNoSuchTime(const Tokens& tokens, const Vocabulary& words,
               std::optional<std::pair<std::size_t, std::size_t>> deadline);

} // namespace kept::domain::entry
