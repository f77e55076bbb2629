#pragma once

#include <QString>

namespace kept::ui {

/// Why nothing can be changed while the book is read-only: the mark over the page knows more.
[[nodiscard]] QString readOnlyWords();

} // namespace kept::ui
