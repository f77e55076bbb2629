#pragma once

#include <QString>

#include <optional>

namespace kept::cli {

/// Asks on the terminal that the process belongs to, wherever its streams lead, and shows nothing of what is typed.
/// Nothing where there is no terminal. Throws NotAllowed where the person gives up (Ctrl+C, Ctrl+D).
[[nodiscard]] std::optional<QString> askPassword(const QString& question);

} // namespace kept::cli
