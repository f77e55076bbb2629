#pragma once

class QWidget;

namespace kept::ui {

/// Switches a control on or off. Where that takes the focus from it, as while it works, it has the focus back once it
/// is on again, unless the person went elsewhere meanwhile.
void switchOn(QWidget& control, bool on);

} // namespace kept::ui
