#pragma once

#include <QString>

namespace kept::domain {

/// Text as search compares it: lower case, without accents, compatibility forms resolved.
[[nodiscard]] QString folded(const QString& text);

/// What words of one or two letters are searched by: of each word of a folded text its first letter and its first two,
/// each once, parted by spaces. Where a script writes no spaces between words, any letter may begin one.
[[nodiscard]] QString firstLetters(const QString& folded);

} // namespace kept::domain
