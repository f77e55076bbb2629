#pragma once

#include "domain/ids.h"

#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// Everybody who has, had, made, gets or was offered one of those promises, or did something about it; each once.
/// Nothing where others are asked too: about a promise that nobody has, or that is to be voided.
[[nodiscard]] std::optional<std::vector<domain::PersonId>>
concernedPeople(Database& database, const std::vector<domain::PromiseId>& promises);

} // namespace kept::storage
