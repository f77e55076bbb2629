#include "render/group_rows_chart.h"

#include "render/number_text.h"

#include <QBarCategoryAxis>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace kept::render {

namespace {

constexpr qreal rowGap = 12;
constexpr std::size_t fewRows = 12;

} // namespace

GroupRowsChart::GroupRowsChart(std::vector<services::GroupTally> groups, const ChartStyle& style, int linesPerRow)
    : FigureChart(style), m_groups(std::move(groups)), m_lines(linesPerRow) {
    for (const services::GroupTally& group : m_groups) {
        m_longestName = std::max(m_longestName, widthOf(groupLabel(group.key)));
    }
}

void GroupRowsChart::addRows(QHorizontalStackedBarSeries* series) {
    series->setBarWidth(barHeight() / rowHeight());
    addSeries(series);
    auto* rows = new QBarCategoryAxis(this);
    // Categories have to differ from each other; names need not.
    QStringList numbers;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        numbers << QString::number(i);
    }
    rows->append(numbers);
    rows->setVisible(false);
    auto* shares = new QValueAxis(this);
    shares->setRange(0, 1);
    shares->setReverse(style().mirrored());
    shares->setVisible(false);
    addAxis(rows, Qt::AlignLeft);
    addAxis(shares, Qt::AlignBottom);
    series->attachAxis(rows);
    series->attachAxis(shares);
}

qreal GroupRowsChart::rowHeight() const {
    const qreal comfortable = m_groups.size() <= fewRows ? 36 : 28;
    const qreal gap = m_groups.size() <= fewRows ? 8 : 5;
    return m_lines == 1 ? std::max(comfortable, std::ceil(lineHeight() * 1.5))
                        : std::ceil(lineHeight()) * m_lines + gap;
}

qreal GroupRowsChart::barHeight() const {
    return m_lines == 1 ? qRound(rowHeight() / 2) : std::ceil(lineHeight()) - 2;
}

QRectF GroupRowsChart::lineRect(std::size_t row, int line) const {
    const QRectF whole = rowRect(row);
    const qreal height = m_lines == 1 ? whole.height() : std::ceil(lineHeight());
    const qreal top = whole.top() + (whole.height() - height * m_lines) / 2;
    return {whole.left(), top + height * line, whole.width(), height};
}

qreal GroupRowsChart::headHeight(qreal /*width*/) const {
    return 0;
}

qreal GroupRowsChart::heightFor(qreal width) const {
    return headHeight(width) + rowHeight() * static_cast<qreal>(m_groups.size());
}

qreal GroupRowsChart::nameWidth(qreal width) const {
    return std::min(std::max(std::ceil(m_longestName) + 1, qreal(64)), std::floor(width * 0.36));
}

void GroupRowsChart::layOut() {
    const qreal left = nameWidth(size().width()) + rowGap;
    const qreal top = headHeight(size().width());
    const QRectF plot(left, top, std::max(qreal(16), size().width() - left - figuresWidth() - rowGap),
                      rowHeight() * static_cast<qreal>(std::max<std::size_t>(1, m_groups.size())));
    // Qt Charts puts the bar into the middle of its row.
    setPlotArea(
        placed(plot.translated(0, m_groups.empty() ? 0 : lineRect(0, 0).center().y() - rowRect(0).center().y())));
    auto& marks = marksToFill();
    for (std::size_t i = 0; i < marks.size() && i < m_groups.size(); ++i) {
        marks[i].area = rowRect(i).adjusted(0, 1, 0, -1);
        const QRectF bar = barRect(i);
        const qreal bottom = m_lines == 1 ? bar.bottom() + 4 : rowRect(i).bottom() - 1;
        marks[i].ring = placed(QRectF(bar.topLeft() - QPointF(4, 4), QPointF(bar.right() + 4, bottom)));
    }
}

QRectF GroupRowsChart::rowRect(std::size_t row) const {
    return {0, headHeight(size().width()) + rowHeight() * static_cast<qreal>(row), size().width(), rowHeight()};
}

QRectF GroupRowsChart::barRect(std::size_t row) const {
    const QRectF plot = placed(plotArea());
    const QRectF whole = lineRect(row, 0);
    return {plot.left(), whole.center().y() - barHeight() / 2, plot.width(), barHeight()};
}

qreal GroupRowsChart::xOf(double share) const {
    const QRectF plot = placed(plotArea());
    return plot.left() + plot.width() * share;
}

void GroupRowsChart::paintNames(QPainter& painter) const {
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const QRectF row = rowRect(i);
        drawLabel(painter, {row.left(), row.top(), nameWidth(size().width()), row.height()},
                  groupLabel(m_groups[i].key), Token::Text, Qt::AlignLeft);
    }
}

} // namespace kept::render
