#include "domain/sign_in_rules.h"

#include <algorithm>
#include <limits>

namespace kept::domain {

namespace {

constexpr Duration firstWait = std::chrono::seconds(5);

} // namespace

Duration signInWaitAfter(int failures) {
    Duration wait = failures > freeFailures ? firstWait : Duration::zero();
    for (int further = freeFailures + 1; further < failures && wait < longestSignInWait; ++further)
        wait *= 2;
    return std::min(wait, longestSignInWait);
}

FailedSignIns heldAt(const FailedSignIns& failed, Moment now) {
    return {failed.count, std::min(failed.last, now)};
}

Duration signInWaitLeft(const FailedSignIns& failed, Moment now) {
    const Duration passed = now - heldAt(failed, now).last;
    return std::max(Duration::zero(), signInWaitAfter(failed.count) - passed);
}

FailedSignIns afterFailure(const FailedSignIns& failed, Moment now) {
    return {std::min(failed.count, std::numeric_limits<int>::max() - 1) + 1, now};
}

std::optional<PasswordFault> passwordFault(qsizetype characters) {
    if (characters < shortestPassword)
        return PasswordFault::TooShort;
    return characters > longestPassword ? std::optional(PasswordFault::TooLong) : std::nullopt;
}

} // namespace kept::domain
