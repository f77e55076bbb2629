#include "render/figure_chart.h"

#include <QFontMetricsF>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>

namespace kept::render {

class FigureChart::Overlay : public QGraphicsItem {
public:
    explicit Overlay(FigureChart* chart) : QGraphicsItem(chart), m_chart(chart) { setZValue(1000); }

    void resized() { prepareGeometryChange(); }
    [[nodiscard]] QRectF boundingRect() const override { return m_chart->rect(); }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(m_chart->labelFont());
        m_chart->paintOver(*painter);
        paintRing(*painter);
        painter->restore();
    }

private:
    void paintRing(QPainter& painter) const {
        const auto& marks = m_chart->marks();
        const auto index = static_cast<std::size_t>(m_chart->currentMark());
        if (m_chart->currentMark() >= 0 && index < marks.size()) {
            painter.setPen(QPen(m_chart->style().color(Token::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(marks[index].ring.intersected(m_chart->rect().adjusted(1, 1, -1, -1)), 4, 4);
        }
    }

    FigureChart* m_chart;
};

FigureChart::FigureChart(const ChartStyle& style)
    : QChart(QChart::ChartTypeCartesian, nullptr, {}), m_style(style), m_overlay(new Overlay(this)) {
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setDropShadowEnabled(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    setFocusPolicy(Qt::NoFocus);
}

void FigureChart::setCurrentMark(int index) {
    if (index != m_currentMark) {
        m_currentMark = index;
        m_overlay->update();
    }
}

void FigureChart::resizeEvent(QGraphicsSceneResizeEvent* event) {
    QChart::resizeEvent(event);
    m_overlay->resized();
    layOut();
    layout()->activate();
    m_overlay->update();
}

QFont FigureChart::labelFont(bool strong) const {
    QFont font = m_style.font;
    if (font.pixelSize() < 0) {
        font.setPointSizeF(font.pointSizeF() * 12.0 / 13.0);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * 12.0 / 13.0));
    }
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

qreal FigureChart::lineHeight() const {
    return QFontMetricsF(labelFont()).height();
}

qreal FigureChart::widthOf(const QString& text) const {
    return QFontMetricsF(labelFont()).horizontalAdvance(text);
}

QRectF FigureChart::placed(const QRectF& rect) const {
    return m_style.mirrored() ? QRectF(size().width() - rect.right(), rect.y(), rect.width(), rect.height()) : rect;
}

void FigureChart::drawLabel(QPainter& painter, const QRectF& rect, const QString& text, Token token,
                            Qt::Alignment align) const {
    if (m_style.mirrored() && (align & Qt::AlignHorizontal_Mask) != Qt::AlignHCenter) {
        align ^= Qt::AlignLeft | Qt::AlignRight;
    }
    const QString fitting = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideMiddle, rect.width() + 0.5);
    painter.setPen(m_style.color(token));
    painter.drawText(placed(rect), static_cast<int>(align | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine),
                     fitting);
}

} // namespace kept::render
