#pragma once

#include "domain/history.h"

#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace kept::domain {

/// The state that `event`, a Made, begins.
[[nodiscard]] PromiseState begin(const Event& event);

/// Why `event` may not follow `state`, in one sentence; nothing where it may. Says nothing about undoing: see below.
[[nodiscard]] std::optional<QString> refusalOf(const PromiseState& state, const Event& event);

/// Applies `event`; one that the rules refuse changes nothing.
void follow(PromiseState& state, const Event& event);

/// Whether the promise is void at once, with nobody's confirmation: soon after it was made, by whoever made it or
/// promises it (what a rule made is nobody's slip), and not past its deadline, or it would hide a miss; or where there
/// is nobody else to ask.
[[nodiscard]] bool voidsAtOnce(const PromiseState& state, const Event& event, const Voided& voided);

/// What the rules ask about an event that shall be taken back.
struct Undoing {
    const Event& target;
    bool later = false;   ///< something that changes the promise came after it
    Moment judgedWith;    ///< the judged deadline as it is
    Moment judgedWithout; ///< and as it would be without the event
};

/// Why `undo` may not take the target back; nothing where it may.
[[nodiscard]] std::optional<QString> refusalOf(const Undoing& undoing, const Event& undo);

/// Whether an event after `target`, itself not undone, changed the promise.
[[nodiscard]] bool laterChanges(const std::vector<const Event*>& events, const Event& target,
                                const std::set<EventNumber>& undone);

} // namespace kept::domain
