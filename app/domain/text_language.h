#pragma once

#include <QString>

namespace kept::domain {

/// "en" or "de", as the small words of a text tell ("the", "bis"); empty where they don't: a few words have none.
[[nodiscard]] QString languageOf(const QString& text);

} // namespace kept::domain
