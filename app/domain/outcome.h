#pragma once

#include <QString>

#include <array>
#include <optional>

namespace kept::domain {

/// What became of a promise at a moment in time; derived, never typed in.
enum class Outcome { Open, Overdue, Kept, KeptAsRenegotiated, PartlyKept, Late, Broken, Released, Void };

inline constexpr std::array allOutcomes = {
    Outcome::Open,   Outcome::Overdue,  Outcome::Kept, Outcome::KeptAsRenegotiated, Outcome::PartlyKept, Outcome::Late,
    Outcome::Broken, Outcome::Released, Outcome::Void};

/// The stable name that files and scripts see: "kept_as_renegotiated".
[[nodiscard]] QString keyOf(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFromKey(const QString& key);
/// The word on screen, in the user's language: "kept as renegotiated".
[[nodiscard]] QString wordFor(Outcome outcome);
/// The sign beside the word: no outcome is told by colour alone.
[[nodiscard]] QChar signFor(Outcome outcome);

[[nodiscard]] constexpr bool isKept(Outcome outcome) {
    return outcome == Outcome::Kept || outcome == Outcome::KeptAsRenegotiated;
}
/// Counts in the keep rate: resolved, or past its deadline; released and void stay out.
[[nodiscard]] constexpr bool isJudged(Outcome outcome) {
    return outcome != Outcome::Open && outcome != Outcome::Released && outcome != Outcome::Void;
}

/// Judged, and not kept.
[[nodiscard]] constexpr bool isMissed(Outcome outcome) {
    return isJudged(outcome) && !isKept(outcome);
}
[[nodiscard]] constexpr bool isUnresolved(Outcome outcome) {
    return outcome == Outcome::Open || outcome == Outcome::Overdue;
}
/// Whoever waits on it still has to: what is done, however late, and what need not be done holds nobody up.
[[nodiscard]] constexpr bool holdsUp(Outcome outcome) {
    return isUnresolved(outcome) || outcome == Outcome::PartlyKept || outcome == Outcome::Broken;
}

} // namespace kept::domain
