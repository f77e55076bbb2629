#pragma once

#include <QWidget>

namespace kept::ui {

/// The same widget, with its names for tests and for those who do not see it.
template <class Widget> Widget* named(Widget* widget, const QString& objectName, const QString& accessibleName) {
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    return widget;
}

} // namespace kept::ui
