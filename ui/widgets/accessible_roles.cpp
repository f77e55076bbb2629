#include "ui/widgets/accessible_roles.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QVariant>

namespace kept::ui {

namespace {

constexpr const char* roleProperty = "accessibleRole";

class ButtonWithRole final : public QAccessibleWidget {
public:
    ButtonWithRole(QAbstractButton& button, QAccessible::Role role) : QAccessibleWidget(&button, role) {}

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = role() == QAccessible::ButtonMenu;
        state.checkable = role() == QAccessible::PageTab || role() == QAccessible::RadioButton;
        state.checked = state.checkable && button().isChecked();
        state.selectable = role() == QAccessible::PageTab;
        state.selected = state.selectable && state.checked;
        return state;
    }

    // A menu that has popped up is no part of any window: who looks for it finds it below its button.
    [[nodiscard]] int childCount() const override { return menu() ? 1 : 0; }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        return index == 0 && menu() ? QAccessible::queryAccessibleInterface(menu()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        return child && menu() && child->object() == menu() ? 0 : -1;
    }

    [[nodiscard]] QStringList actionNames() const override {
        if (!button().isEnabled())
            return {};
        return {role() == QAccessible::ButtonMenu ? showMenuAction() : pressAction(), setFocusAction()};
    }

    void doAction(const QString& actionName) override {
        if (actionName == pressAction())
            button().click();
        else if (auto* opens = qobject_cast<QPushButton*>(&button()); opens && actionName == showMenuAction())
            // A menu runs an event loop of its own: whoever asked for it is not to wait until it closes.
            QMetaObject::invokeMethod(opens, &QPushButton::showMenu, Qt::QueuedConnection);
        else
            QAccessibleWidget::doAction(actionName);
    }

private:
    [[nodiscard]] QMenu* menu() const {
        const auto* push = qobject_cast<QPushButton*>(widget());
        return push ? push->menu() : nullptr;
    }
    [[nodiscard]] QAbstractButton& button() const { return *static_cast<QAbstractButton*>(widget()); }
};

QAccessibleInterface* makeRoleInterface(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant given = widget ? widget->property(roleProperty) : QVariant();
    if (!given.isValid())
        return nullptr;
    const auto role = static_cast<QAccessible::Role>(given.toInt());
    if (auto* button = qobject_cast<QAbstractButton*>(widget))
        return new ButtonWithRole(*button, role);
    return new QAccessibleWidget(widget, role);
}

} // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role) {
    QAccessible::installFactory(makeRoleInterface); // once, however often it is said
    widget.setProperty(roleProperty, static_cast<int>(role));
    // A button that was made with its words has been asked for already.
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&widget)));
}

void announce(QWidget& widget) {
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    // On Linux Qt passes no alerts on; there it is the coming into view that has a notification read out.
    QAccessibleEvent shown(&widget, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

void followSelection(QAbstractItemView& view) {
    auto* model = view.selectionModel();
    const auto follow = [model] {
        const QItemSelection selected = model->selection();
        if (selected.size() == 1 && selected.first().height() == 1 && !selected.contains(model->currentIndex()))
            model->setCurrentIndex(selected.first().topLeft(), QItemSelectionModel::NoUpdate);
    };
    // Later, since a click too selects before it makes current.
    QObject::connect(model, &QItemSelectionModel::selectionChanged, model, follow, Qt::QueuedConnection);
}

} // namespace kept::ui
