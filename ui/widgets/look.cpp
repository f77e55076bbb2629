#include "ui/widgets/look.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace kept::ui {

namespace {

constexpr int bodyPixels = 13;

QFont scaled(int pixels, QFont::Weight weight) {
    QFont font = QApplication::font();
    const int body = font.pixelSize() > 0 ? font.pixelSize() : bodyPixels;
    font.setPixelSize(std::max(pixels, pixels * body / bodyPixels));
    font.setWeight(weight);
    return font;
}

} // namespace

QFont titleFont() {
    return scaled(20, QFont::DemiBold);
}
QFont sectionFont() {
    return scaled(16, QFont::DemiBold);
}
QFont subsectionFont() {
    return scaled(14, QFont::DemiBold);
}
QFont bodyFont() {
    return scaled(bodyPixels, QFont::Normal);
}
QFont strongFont() {
    return scaled(bodyPixels, QFont::DemiBold);
}
QFont smallFont() {
    return scaled(12, QFont::Normal);
}
QFont smallStrongFont() {
    return scaled(12, QFont::DemiBold);
}

render::Theme themeOf(const QPalette& palette) {
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? render::Theme::Dark : render::Theme::Light;
}

render::Theme shownTheme() {
    return themeOf(QApplication::palette());
}
QColor tokenColor(render::Token token, const QWidget&) {
    return render::color(token, shownTheme());
}

void setStyleProperty(QWidget& widget, const char* name, const QVariant& value) {
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace kept::ui
