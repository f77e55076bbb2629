#include "ui/widgets/switching.h"

#include <QPointer>
#include <QVariant>
#include <QWidget>

namespace kept::ui {

namespace {

constexpr const char* switchingProperty = "focusWentTo";

QWidget* heirOf(const QWidget& control) {
    return control.property(switchingProperty).value<QPointer<QWidget>>();
}

/// Where the focus came to rest: whoever got it may have been switched off in turn.
QWidget* lastHeirOf(const QWidget& control) {
    QWidget* heir = heirOf(control);
    while (QWidget* next = heir ? heirOf(*heir) : nullptr)
        heir = next;
    return heir;
}

} // namespace

void switchOn(QWidget& control, bool on) {
    // That of the window, which it has while a dialog is in front too.
    const QWidget* window = control.window();
    const bool hadFocus = window->focusWidget() == &control;
    control.setEnabled(on);
    if (hadFocus && !on) {
        control.setProperty(switchingProperty, QVariant::fromValue(QPointer<QWidget>(window->focusWidget())));
        return;
    }
    if (!on)
        return;
    QWidget* heir = lastHeirOf(control);
    control.setProperty(switchingProperty, {});
    const bool isThere = !window->focusWidget() || window->focusWidget() == heir;
    if (heir && isThere && control.isVisible())
        control.setFocus(Qt::OtherFocusReason);
}

} // namespace kept::ui
