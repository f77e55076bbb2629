#pragma once

#include <QAccessible>

class QAbstractItemView;
class QWidget;

namespace kept::ui {

/// Tells assistive technology what a widget is, where Qt would tell nothing or something else. To be said where the
/// widget is made, before its interface has gone out. A button with a role is clicked from outside as by hand, although
/// it can be checked; what Qt has for such a button checks it and clicks nothing. One with a menu (ButtonMenu) opens it
/// and is free at once.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

/// Has the new name of a notification read out that is shown already. One that comes into view is read out by itself.
void announce(QWidget& widget);

/// Makes the one row current that is selected, once the view has its model. A click does both at once; assistive
/// technology only selects, and the window goes by what is current.
void followSelection(QAbstractItemView& view);

} // namespace kept::ui
