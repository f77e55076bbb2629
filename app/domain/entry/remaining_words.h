#pragma once

#include "domain/text_span.h"

#include <QString>

#include <vector>

namespace kept::domain::entry {

/// The text without the stretches `cuts` (in order, apart), spaces tidied, and without the brackets, commas and dashes
/// that only they needed. Empty where nothing but marks remains of a text that was cut.
[[nodiscard]] QString remainingWords(const QString& text, std::vector<TextSpan> cuts);

} // namespace kept::domain::entry
