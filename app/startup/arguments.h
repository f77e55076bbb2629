#pragma once

#include <QStringList>

namespace kept::startup {

/// What was typed behind the program's name.
[[nodiscard]] QStringList argumentsOf(int argc, char* argv[]);

/// What the window is started with: kept [--book BOOK] [--render-pages FOLDER].
struct WindowArguments {
    QString book;        ///< empty: the one opened last
    QString renderPages; ///< a folder for pictures of all pages; empty: a window
    QString wrongUsage;  ///< what could not be understood; empty where all was
};

[[nodiscard]] WindowArguments windowArguments(const QStringList& arguments);

} // namespace kept::startup
