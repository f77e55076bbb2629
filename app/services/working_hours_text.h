#pragma once

#include "domain/working_calendar.h"

#include <QString>

#include <vector>

namespace kept::services {

/// "09:00–12:00, 13:00–17:00"; empty for none.
[[nodiscard]] QString textOf(const std::vector<domain::WorkingRange>& ranges);
/// Reads that and its lazier forms ("9-12 13-17.30"); 24:00 and 00:00 as an end are midnight. Throws InvalidInput that
/// names what is not understood.
[[nodiscard]] std::vector<domain::WorkingRange> rangesIn(const QString& text);
/// What a range set comes to on the wall clock.
[[nodiscard]] std::chrono::minutes lengthOf(const std::vector<domain::WorkingRange>& ranges);

} // namespace kept::services
