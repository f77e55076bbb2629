#pragma once

#include "domain/moment.h"

namespace kept::startup {

/// The one place that asks what time it is.
[[nodiscard]] inline domain::Moment systemClock() {
    return std::chrono::floor<domain::Duration>(std::chrono::system_clock::now());
}

} // namespace kept::startup
