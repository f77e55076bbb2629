#include "render/due_mark.h"

#include "render/tokens.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace kept::render {

namespace {

constexpr qint64 mostCounted = 99;
constexpr double corner = 0.22;     // of the side
constexpr double roomBeside = 0.04; // the same, left on each side of the number
constexpr double tallest = 0.80;    // the same, of a figure
constexpr double thickness = 0.12;  // the same, of the check mark

/// As the application's icon has it, on a square of 1.
QPainterPath checkMark() {
    QPainterPath path(QPointF(0.26, 0.52));
    path.lineTo(0.42, 0.68);
    path.lineTo(0.74, 0.33);
    return path;
}

/// The figures as large as they fit.
QPainterPath number(qint64 due, double size) {
    const QString text = due > mostCounted ? QStringLiteral("99+") : QString::number(due);
    QFont font;
    font.setBold(true);
    font.setPixelSize(64);
    QPainterPath path;
    path.addText(0, 0, font, text);
    const QRectF drawn = path.boundingRect();
    const double most = size * (1 - 2 * roomBeside);
    const double wide = most / drawn.width();
    const double tall = size * tallest / drawn.height();
    // Three signs are drawn narrow rather than small.
    const double down = std::min(tall, wide * (text.size() > 2 ? 1.5 : 1.15));
    QTransform place;
    place.translate(size / 2, size / 2);
    place.scale(std::min(wide, down), down);
    place.translate(-drawn.center().x(), -drawn.center().y());
    return place.map(path);
}

} // namespace

QPixmap dueMark(qint64 due, bool late, int size) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // The panel is the desktop's, and its colour unknown: the mark brings its own ground.
    painter.setBrush(color(late ? Token::Overdue : Token::Accent, Theme::Light));
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * corner, size * corner);
    const QColor ink = color(Token::OnAccent, Theme::Light);
    if (due > 0) {
        painter.fillPath(number(due, size), ink);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, size * thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(QTransform::fromScale(size, size).map(checkMark()));
    }
    return pixmap;
}

QIcon dueIcon(qint64 due, bool late) {
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(dueMark(due, late, size));
    return icon;
}

} // namespace kept::render
