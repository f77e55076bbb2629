#include "render/picture.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <cmath>

namespace kept::render {

namespace {

constexpr qreal picturePadding = 16;
constexpr qreal wordsToChart = 16;

QFont titleFont(const ChartStyle& style) {
    QFont font = style.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Finding and measure above the chart: laid out once for the height and once to paint.
class Sheet {
public:
    Sheet(const Figure& figure, const ChartStyle& style, int width)
        : m_figure(figure), m_style(style), m_width(width - 2 * picturePadding) {
        m_titleHeight = wrappedHeight(titleFont(style), figure.finding);
        m_measureHeight = wrappedHeight(style.font, figure.measured);
        m_chartHeight = chartHeight(figure, style, m_width);
    }

    [[nodiscard]] QSize size() const {
        const qreal height = 2 * picturePadding + m_titleHeight + 4 + m_measureHeight + wordsToChart + m_chartHeight;
        return {qRound(m_width + 2 * picturePadding), static_cast<int>(std::ceil(height))};
    }

    void paint(QPainter& painter) const {
        painter.fillRect(QRectF(QPointF(0, 0), QSizeF(size())), m_style.color(Token::Surface));
        qreal y = picturePadding;
        paintText(painter, titleFont(m_style), m_style.color(Token::Text), y, m_titleHeight, m_figure.finding);
        y += m_titleHeight + 4;
        paintText(painter, m_style.font, m_style.color(Token::Dim), y, m_measureHeight, m_figure.measured);
        y += m_measureHeight + wordsToChart;
        painter.translate(picturePadding, y);
        paintChart(m_figure, m_style, m_width, painter);
    }

private:
    [[nodiscard]] int flags() const {
        return static_cast<int>(Qt::TextWordWrap | Qt::AlignTop | Qt::AlignAbsolute |
                                (m_style.mirrored() ? Qt::AlignRight : Qt::AlignLeft));
    }
    [[nodiscard]] qreal wrappedHeight(const QFont& font, const QString& text) const {
        return std::ceil(QFontMetricsF(font).boundingRect(QRectF(0, 0, m_width, 10000), flags(), text).height());
    }
    void paintText(QPainter& painter, const QFont& font, const QColor& pen, qreal y, qreal height,
                   const QString& text) const {
        painter.setFont(font);
        painter.setPen(pen);
        painter.drawText(QRectF(picturePadding, y, m_width, height), flags(), text);
    }

    const Figure& m_figure;
    const ChartStyle& m_style;
    qreal m_width;
    qreal m_titleHeight = 0;
    qreal m_measureHeight = 0;
    qreal m_chartHeight = 0;
};

/// What QSvgGenerator makes of the painting. Its documents are counted in points of 1/72 inch unless told that a pixel
/// is a pixel.
template <class Paint> QByteArray svgOf(const QString& name, const QSize& size, const Paint& paint) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(name);
    generator.setDescription(name);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    // Whoever opens it may not have our font.
    static const QRegularExpression family(QStringLiteral("font-family=\"([^\"]*)\""));
    return QString::fromUtf8(buffer.data()).replace(family, QStringLiteral("font-family=\"\\1, sans-serif\"")).toUtf8();
}

} // namespace

qreal chartHeight(const Figure& figure, const ChartStyle& style, qreal width) {
    return figure.isEmpty() ? 0 : std::ceil(figure.chart(style)->heightFor(width));
}

qreal paintChart(const Figure& figure, const ChartStyle& style, qreal width, QPainter& painter) {
    if (figure.isEmpty()) {
        return 0;
    }
    QGraphicsScene scene;
    FigureChart* chart = figure.chart(style).release();
    scene.addItem(chart);
    const QRectF area(0, 0, width, std::ceil(chart->heightFor(width)));
    chart->resize(area.size());
    scene.setSceneRect(area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, area, area, Qt::IgnoreAspectRatio);
    painter.restore();
    return area.height();
}

QImage renderToImage(const Figure& figure, const ChartStyle& style, int width, qreal scale) {
    const Sheet sheet(figure, style, width);
    QImage image((QSizeF(sheet.size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(style.color(Token::Surface));
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter);
    return image;
}

QByteArray renderToSvg(const Figure& figure, const ChartStyle& style, int width) {
    const Sheet sheet(figure, style, width);
    return svgOf(figure.name, sheet.size(), [&sheet](QPainter& painter) { sheet.paint(painter); });
}

QByteArray chartToInlineSvg(const Figure& figure, const ChartStyle& style, int width) {
    if (figure.isEmpty()) {
        return {};
    }
    const QSize size(width, static_cast<int>(chartHeight(figure, style, width)));
    const QByteArray file =
        svgOf(figure.name, size, [&](QPainter& painter) { paintChart(figure, style, width, painter); });
    const qsizetype start = file.indexOf("<svg");
    return start < 0 ? QByteArray() : file.mid(start);
}

} // namespace kept::render
