#pragma once

#include "domain/moment.h"

#include <optional>

namespace kept::domain {

/// Wrong passwords of one person since the last right one.
struct FailedSignIns {
    int count = 0;
    Moment last = {}; ///< of no meaning where there was none

    [[nodiscard]] bool operator==(const FailedSignIns&) const = default;
};

inline constexpr int freeFailures = 2; ///< cost nothing: everybody mistypes
inline constexpr Duration longestSignInWait = std::chrono::minutes(15);

/// How long after the last of so many failures no password is looked at: 5 seconds after the third, then twice as long
/// each time, up to the longest wait.
[[nodiscard]] Duration signInWaitAfter(int failures);

/// The failures as they count at `now`. One that lies ahead was recorded by a clock that is set back since: it counts
/// as of now, so that setting the clock back shortens no wait, and setting it right locks nobody out.
[[nodiscard]] FailedSignIns heldAt(const FailedSignIns& failed, Moment now);
/// What is left of the wait at `now`.
[[nodiscard]] Duration signInWaitLeft(const FailedSignIns& failed, Moment now);
/// With one more at `now`.
[[nodiscard]] FailedSignIns afterFailure(const FailedSignIns& failed, Moment now);

inline constexpr int shortestPassword = 10; ///< characters
inline constexpr int longestPassword = 200;

enum class PasswordFault { TooShort, TooLong };
/// Why a password of so many characters can't be one. There is no rule but its length.
[[nodiscard]] std::optional<PasswordFault> passwordFault(qsizetype characters);

} // namespace kept::domain
