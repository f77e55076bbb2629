#include "ui/main_window/actions.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QWidget>

#include <stdexcept>

namespace kept::ui {

Actions::Actions(QWidget& window) : QObject(&window), m_window(window) {}

QAction& Actions::add(const ActionRow& row) {
    for (const QAction* other : m_actions) {
        if (other->objectName() == row.objectName)
            throw std::invalid_argument("There are two actions named " + row.objectName.toStdString() + ".");
        if (!row.shortcut.isEmpty() && other->shortcut() == row.shortcut)
            throw std::invalid_argument("Two actions share the shortcut of " + row.objectName.toStdString() + ".");
    }
    auto* action = new QAction(row.text, this);
    action->setObjectName(row.objectName);
    action->setShortcut(row.shortcut);
    if (!row.icon.isEmpty())
        action->setIcon(icon(row.icon));
    const QString key = row.shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? row.text : tr("%1 (%2)", "action, its shortcut").arg(row.text, key));
    m_window.addAction(action);
    m_actions.append(action);
    return *action;
}

QAction* Actions::find(const QString& objectName) const {
    for (QAction* action : m_actions) {
        if (action->objectName() == objectName)
            return action;
    }
    return nullptr;
}

} // namespace kept::ui
