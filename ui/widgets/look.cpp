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
constexpr const char* highContrast = "keptHighContrast";

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

render::Theme shownTheme() {
    return render::themeOf(QApplication::palette());
}

QColor tokenColor(render::Token token) {
    return isHighContrastShown() ? render::contrastColor(token, QApplication::palette())
                                 : render::color(token, shownTheme());
}
QColor tokenColor(render::Token token, const QWidget&) {
    return tokenColor(token);
}

bool isHighContrastShown() {
    return qApp->property(highContrast).toBool();
}
void setHighContrastShown(bool shown) {
    qApp->setProperty(highContrast, shown);
}

int shownRowHeight() {
    return std::max(metrics::rowHeight, QFontMetrics(bodyFont()).height() + metrics::large);
}

void setStyleProperty(QWidget& widget, const char* name, const QVariant& value) {
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace kept::ui
