#include "ui/main_window/commands.h"

#include <QAction>
#include <QHash>
#include <QWidget>

#include <algorithm>

namespace kept::ui {

namespace {

bool isCommand(const QAction& action) {
    const bool isNamed = !action.shortcut().isEmpty() || !action.objectName().isEmpty();
    return action.isEnabled() && !action.text().isEmpty() && isNamed;
}

bool isInReach(const QWidget& part) {
    return part.isVisible() && part.isEnabled();
}

} // namespace

QList<QAction*> commandsInSight(const QWidget& window, const QList<QAction*>& own) {
    const auto isOwn = [&own](const QAction& action) {
        return std::ranges::any_of(own, [&](const QAction* each) { return each->text() == action.text(); });
    };
    const QWidget* focused = window.focusWidget();
    QList<QAction*> found;
    QHash<QString, QList<QAction*>> distant; // by what they are called
    const QList<QWidget*> parts = window.findChildren<QWidget*>();
    for (const QWidget* part : parts) {
        const bool near = part == focused || part->isAncestorOf(focused);
        const QList<QAction*> kept = isInReach(*part) ? part->actions() : QList<QAction*>();
        for (QAction* action : kept) {
            QList<QAction*>& alike = distant[action->text()];
            if (!isCommand(*action) || isOwn(*action) || found.contains(action) || alike.contains(action))
                continue;
            found.append(action);
            if (!near)
                alike.append(action);
        }
    }
    found.removeIf([&distant](QAction* action) {
        const QList<QAction*> alike = distant.value(action->text());
        return alike.size() > 1 && alike.contains(action);
    });
    return found + own;
}

} // namespace kept::ui
