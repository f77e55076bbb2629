#pragma once

#include "domain/entry/text_tokens.h"

#include <cstddef>
#include <optional>
#include <utility>

namespace kept::domain::entry {

/// Where a text says that something recurs more often than once a day ("every hour", "hourly", "alle 30 Minuten"): from
/// token to before token, the first such place. An adverb in front of a word describes that: "the hourly report".
[[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> findTooOften(const Tokens& tokens);

} // namespace kept::domain::entry
