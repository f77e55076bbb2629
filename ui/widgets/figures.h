#pragma once

#include <QRect>
#include <QString>
#include <Qt>

class QFontMetrics;
class QPainter;

namespace kept::ui {

/// Width of a text whose digits all take the same room, so that numbers stand in columns whatever the font.
[[nodiscard]] int figuresWidth(const QFontMetrics& metrics, const QString& text);

/// Draws a single line with such digits in the painter's font and pen. Of the alignment only Left, Right and HCenter
/// count; it is centred vertically.
void drawFigures(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text);

} // namespace kept::ui
