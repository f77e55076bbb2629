#pragma once

#include <QKeyEvent>
#include <QLineEdit>

namespace kept::ui {

/// For the event filter of a line: in an empty one there is nothing typed to take back, so that Ctrl+Z is the window's
/// and takes back what was done last.
inline bool leavesUndoToWindow(const QLineEdit& line, QEvent& event) {
    if (event.type() != QEvent::ShortcutOverride || !line.text().isEmpty() ||
        !static_cast<QKeyEvent&>(event).matches(QKeySequence::Undo))
        return false;
    event.ignore();
    return true;
}

} // namespace kept::ui
