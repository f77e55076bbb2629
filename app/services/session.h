#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <optional>

namespace kept::services {

/// Who acts, and when, by the clock.
struct Session {
    std::optional<domain::PersonId> actor;
    domain::Moment now;
};

} // namespace kept::services
