#pragma once

#include "startup/start_request.h"

#include <QStringList>

#include <optional>

namespace kept::startup {

/// What was typed behind the program's name.
struct TypedArguments {
    QStringList texts;
    std::optional<int> unreadable; ///< the position, from 1, of the first that is not UTF-8; `texts` ends before it
};

[[nodiscard]] TypedArguments argumentsOf(int argc, const char* const argv[]);
/// Why they can't be taken, in words; needs the translations.
[[nodiscard]] QString complaintOfUnreadable(int position);

[[nodiscard]] QString complaintOfNoDisplay();
/// Kept runs already, and does not answer.
[[nodiscard]] QString complaintOfNoAnswer();

/// What the window is started with: kept [--book BOOK] [--hidden] [--render-pages FOLDER] [ADDRESS], or
/// kept [--book BOOK] add --dialog [WORDS].
struct WindowArguments {
    StartRequest request;
    QString renderPages; ///< a folder for pictures of all pages; empty: a window
    QString wrongUsage;  ///< what could not be understood; empty where all was
};

/// Whether it is the window's `add --dialog`, not the command that adds without one.
[[nodiscard]] bool asksForEntry(const QStringList& arguments);

[[nodiscard]] WindowArguments windowArguments(const QStringList& arguments);

} // namespace kept::startup
