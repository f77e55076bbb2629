#pragma once

#include "domain/promise_row.h"

class QTimeZone;

namespace kept::cli {

/// "Thu 26 Nov 2026 12:00, first Mon 23 Nov 2026 17:00": one of a promise's deadlines, and the one that was promised
/// first where that is another.
[[nodiscard]] QString dueCell(const domain::PromiseRow& row, const domain::Deadline& shown, const QTimeZone& zone);

} // namespace kept::cli
