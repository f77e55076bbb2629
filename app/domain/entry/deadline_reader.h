#pragma once

#include "domain/entry/date_reader.h"

#include <optional>
#include <vector>

namespace kept::domain::entry {

/// Every phrase of the text that could be its deadline, in order, none within another.
[[nodiscard]] std::vector<DeadlinePhrase> readDeadlines(const Tokens& tokens, const Vocabulary& words, DateOrder order);

/// The one that the text means: those said with "by" and the like come first, then those that nothing but tags
/// follows or that can be nothing else, then the rest; among equals the last. Decides whether its words stay in the
/// sentence. Tokens that are closed count as tags.
[[nodiscard]] std::optional<DeadlinePhrase> chooseDeadline(std::vector<DeadlinePhrase> phrases, const Tokens& tokens,
                                                           const Vocabulary& words);

} // namespace kept::domain::entry
