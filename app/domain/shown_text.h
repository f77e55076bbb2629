#pragma once

#include <QString>

namespace kept::domain {

/// Text that a person typed, for a place that draws it: control characters and those that turn the direction of what
/// follows are shown as signs instead of being obeyed. Line feeds and tabs stay.
[[nodiscard]] QString shownText(const QString& text);
/// The same in one line, and no longer than any row is wide.
[[nodiscard]] QString shownLine(const QString& text);
/// The beginning of that line, for words that only have to be known again; what is left out is an ellipsis.
[[nodiscard]] QString glimpseOf(const QString& text, qsizetype longest);

} // namespace kept::domain
