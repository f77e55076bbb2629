#pragma once

#include <QString>

namespace kept::cli {

/// A text as a terminal may see it: control characters and those that turn the direction of writing are written out as
/// escapes, such as \u202e, and not obeyed.
[[nodiscard]] QString shown(const QString& text);

/// How many columns a text takes on a terminal.
[[nodiscard]] int columnsOf(const QString& text);
/// Shortened to so many columns, with an ellipsis, where it is longer.
[[nodiscard]] QString shortened(const QString& text, int columns);

} // namespace kept::cli
