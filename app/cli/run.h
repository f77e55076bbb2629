#pragma once

#include "cli/context.h"

#include <QStringList>

namespace kept::cli {

inline constexpr int exitDone = 0;
inline constexpr int exitRefused = 1;
inline constexpr int exitWrongUsage = 2;

/// Runs `kept ARGUMENTS`, which are those behind the program's name, and gives its exit status: 0 done, 1 refused or
/// failed, 2 wrong usage. Throws nothing. Needs a QCoreApplication; see needsGui().
[[nodiscard]] int run(const QStringList& arguments, CliContext& context);

/// Whether the arguments are for the command line, not for the window: a command, --help, --version, or something that
/// the window does not know either, which is refused without needing a display.
[[nodiscard]] bool isCommand(const QStringList& arguments);

/// Whether the command draws charts, for which it needs a QApplication.
[[nodiscard]] bool needsGui(const QStringList& arguments);

} // namespace kept::cli
