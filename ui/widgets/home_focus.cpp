#include "ui/widgets/home_focus.h"

#include <QPointer>
#include <QVariant>
#include <QWidget>

namespace kept::ui {

namespace {

constexpr const char* homeProperty = "homeWidget";

} // namespace

void setHome(QWidget& part, QWidget* home) {
    part.setProperty(homeProperty, QVariant::fromValue(QPointer<QWidget>(home)));
}

QWidget* homeOf(QWidget& part) {
    QWidget* home = &part;
    while (QWidget* next = home->property(homeProperty).value<QPointer<QWidget>>())
        home = next;
    return home;
}

void enter(QWidget& part, Qt::FocusReason reason) {
    homeOf(part)->setFocus(reason);
}

} // namespace kept::ui
