#pragma once

#include <QString>

namespace kept::services {

/// Why nobody acts at a window: promises and reads of their own have to wait.
enum class Nobody {
    Unnamed,     ///< this desktop remembers nobody of this book
    NotSignedIn, ///< somebody, whose password was not given
    Keeper,      ///< the login keeps the book on its server, and is nobody's of the team
    Stranger,    ///< the login is nobody's of the team any more
};

/// What is so, in a sentence.
[[nodiscard]] QString nobodyWords(Nobody why);
/// What to do about it, in another.
[[nodiscard]] QString nobodyAdvice(Nobody why);

} // namespace kept::services
