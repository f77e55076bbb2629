#pragma once

class QAbstractButton;
class QString;

namespace kept::ui {

/// Says what a button does in its tooltip, and in the command palette for as long as it can be seen and pressed.
/// The button has its object name already.
void makeCommand(QAbstractButton& button, const QString& does);

} // namespace kept::ui
