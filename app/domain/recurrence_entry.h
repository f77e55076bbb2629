#pragma once

#include "domain/recurrence.h"

namespace kept::domain {

/// How a person types it in quick entry, in English, so that it is read back as the same: "every 2 weeks on Friday
/// 09:00 until 2026-12-18". Of rules that quick entry has words for.
[[nodiscard]] QString entryWords(const RecurringPhrase& phrase);

} // namespace kept::domain
