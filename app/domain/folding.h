#pragma once

#include <QString>

namespace kept::domain {

/// Text as search compares it: lower case, without accents, compatibility forms resolved.
[[nodiscard]] QString folded(const QString& text);

} // namespace kept::domain
