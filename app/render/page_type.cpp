#include "render/page_type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace kept::render {

namespace {

/// Longer texts are cut before they are measured: no cell shows this much.
constexpr qsizetype mostCharacters = 600;

} // namespace

QFont PageType::font(int points, bool strong) const {
    QFont font = m_family;
    font.setPixelSize(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

qreal PageType::lineHeight(const QFont& font) {
    return std::ceil(QFontMetricsF(font).height());
}

QStringList PageType::lines(const QFont& font, const QString& text, qreal width, int most) {
    if (text.contains(u'\n')) {
        return text.split(u'\n').first(std::min<qsizetype>(most, text.count(u'\n') + 1));
    }
    const QString shortened = text.left(mostCharacters);
    QTextLayout layout(shortened, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList found;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (found.size() + 1 == most) {
            found << QFontMetricsF(font).elidedText(text.mid(line.textStart(), mostCharacters), Qt::ElideRight, width);
            break;
        }
        found << shortened.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return found;
}

void PageType::drawLine(QPainter& painter, const QFont& font, Token token, const QRectF& area, const QString& text,
                        bool atEnd) const {
    const QFontMetricsF metrics(font);
    const QString fitting = metrics.elidedText(text.left(mostCharacters), Qt::ElideRight, area.width() + 0.5);
    drawFitting(painter, font, token, area, fitting, atEnd);
}

void PageType::drawFitting(QPainter& painter, const QFont& font, Token token, const QRectF& area, const QString& text,
                           bool atEnd) const {
    const Qt::Alignment side = atEnd != m_mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(font);
    painter.setPen(color(token, Theme::Light));
    painter.drawText(area, static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine), text);
}

void PageType::drawLines(QPainter& painter, const QFont& font, Token token, const QRectF& area,
                         const QStringList& lines, bool atEnd) const {
    QRectF line(area.left(), area.top(), area.width(), lineHeight(font));
    for (const QString& text : lines) {
        drawLine(painter, font, token, line, text, atEnd);
        line.translate(0, line.height());
    }
}

} // namespace kept::render
