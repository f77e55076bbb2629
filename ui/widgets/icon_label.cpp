#include "ui/widgets/icon_label.h"

#include "ui/widgets/icons.h"

#include <QPainter>

namespace kept::ui {

IconLabel::IconLabel(int side, QWidget* parent) : QWidget(parent), m_side(side) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString& name, render::Token token) {
    m_icon = icon(name, token);
    update();
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace kept::ui
