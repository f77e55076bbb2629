#pragma once

#include <QList>

class QAction;
class QWidget;

namespace kept::ui {

/// What can be done right now in that window, for the palette: its own actions, then those with keys that the parts in
/// sight keep themselves. Of several alike, such as each chart has, only those of the part with the focus.
[[nodiscard]] QList<QAction*> commandsInSight(const QWidget& window, const QList<QAction*>& own);

} // namespace kept::ui
