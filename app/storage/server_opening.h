#pragma once

#include "storage/migrations.h"
#include "storage/opening.h"

#include <vector>

namespace kept::storage {

/// As openBook(), for a book on a server. Whoever has it open holds a lock that an upgrade waits for nobody to hold:
/// an upgrade is refused while others are at work, and opening while an upgrade runs.
[[nodiscard]] Opened openServerBook(const BookPlace& place, OpenMode mode, const std::vector<Migration>& steps);

} // namespace kept::storage
