#include "ui/widgets/filter_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace kept::ui {

FilterKeys::FilterKeys(QLineEdit& line, QListView& list, QObject* parent) : QObject(parent), m_list(list) {
    line.installEventFilter(this);
}

bool FilterKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        emit left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit taken(m_list.currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(&m_list, event);
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace kept::ui
