#pragma once

#include <QStringList>

class QApplication;

namespace kept::startup {

/// The window, until it is closed. Gives the program's exit status.
[[nodiscard]] int runWindow(QApplication& application, const QStringList& arguments);

} // namespace kept::startup
