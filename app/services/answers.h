#pragma once

#include "domain/event.h"
#include "domain/promise_row.h"

#include <QString>

#include <optional>

namespace kept::services {

/// What saying yes to a promise means for somebody.
enum class Yes { Nothing, Accept, Claim, ConfirmVoid };
/// And what saying no means.
enum class No { Nothing, Decline, Withdraw, RefuseVoid };

/// An offer comes before a promise that nobody has, and that before a request to void.
[[nodiscard]] Yes yesTo(const domain::PromiseRow& row, std::optional<domain::PersonId> person);
[[nodiscard]] No noTo(const domain::PromiseRow& row, std::optional<domain::PersonId> person);

/// The event that it comes to. Throws NotAllowed for Nothing.
[[nodiscard]] domain::EventDetail eventOf(Yes yes);
[[nodiscard]] domain::EventDetail eventOf(No no, const QString& reason);
/// Why somebody said no; empty for other events.
[[nodiscard]] QString reasonOf(const domain::EventDetail& no);

} // namespace kept::services
