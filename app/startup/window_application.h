#pragma once

#include "desktop/single_instance.h"

#include <QStringList>

class QApplication;

namespace kept::startup {

/// The window, until the program ends. Gives its exit status.
/// @param claim to be the one program of the session, which those that start later hand over to
[[nodiscard]] int runWindow(QApplication& application, const QStringList& arguments, desktop::Claim claim);

} // namespace kept::startup
