#pragma once

#include "domain/conflict.h"
#include "services/timeline.h"

#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// A promise that somebody else was quicker about, and what happened to it since it was looked at.
struct Meanwhile {
    domain::Disagreement about;
    std::vector<TimelineEntry> entries; ///< oldest first
};
[[nodiscard]] std::vector<Meanwhile> meanwhileOf(storage::Database& database,
                                                 const std::vector<domain::Disagreement>& overtaken,
                                                 const QTimeZone& zone, const QLocale& locale);

} // namespace kept::services
