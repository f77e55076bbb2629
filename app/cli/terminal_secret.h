#pragma once

#include "services/secret.h"

#include <QString>

#include <optional>

namespace kept::cli {

/// Asks on the terminal that the program was started from, without showing what is typed. Nothing where there is none,
/// or the person ends the input.
[[nodiscard]] std::optional<services::Secret> askAtTerminal(const QString& question);
/// The same on a terminal that is open already.
[[nodiscard]] std::optional<services::Secret> askOn(int terminal, const QString& question);

} // namespace kept::cli
