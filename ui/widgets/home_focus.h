#pragma once

#include <Qt>

class QWidget;

namespace kept::ui {

/// The widget that has the focus first when that part of the window is entered; it may have a home of its own. Not a
/// focus proxy: Tab takes the owner of a proxy for the proxy itself, and so skips all that comes before it.
void setHome(QWidget& part, QWidget* home);
/// Where the chain of homes ends; the part itself where it has none.
[[nodiscard]] QWidget* homeOf(QWidget& part);
void enter(QWidget& part, Qt::FocusReason reason);

} // namespace kept::ui
