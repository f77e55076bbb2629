#pragma once

#include <QAccessible>

class QWidget;

namespace kept::ui {

/// Tells assistive technology what a widget is, where Qt would tell nothing or something else. To be said where the
/// widget is made, before its interface has gone out. A button with a role is clicked from outside as by hand, although
/// it can be checked; what Qt has for such a button checks it and clicks nothing.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

/// Has the accessible name of a widget that is shown read out, wherever the focus is: one with the role Notification.
void announce(QWidget& widget);

} // namespace kept::ui
