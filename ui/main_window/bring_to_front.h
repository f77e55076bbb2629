#pragma once

#include <QWidget>

namespace kept::ui {

/// In front of what else there is, with the keyboard: from the tray, from where it was minimised to, from behind.
inline void bringToFront(QWidget& window) {
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace kept::ui
