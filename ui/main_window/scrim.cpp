#include "ui/main_window/scrim.h"

#include "ui/widgets/look.h"

#include <QPainter>

namespace kept::ui {

namespace {
constexpr double shadeOnLight = 0.2;
constexpr double shadeOnDark = 0.6;
} // namespace

Scrim::Scrim(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("scrim"));
    hide();
}

void Scrim::paintEvent(QPaintEvent*) {
    const bool light = shownTheme() == render::Theme::Light;
    QColor shade = tokenColor(light ? render::Token::Text : render::Token::Window, *this);
    shade.setAlphaF(float(light ? shadeOnLight : shadeOnDark));
    QPainter(this).fillRect(rect(), shade);
}

void Scrim::mousePressEvent(QMouseEvent*) {
    emit pressed();
}

} // namespace kept::ui
