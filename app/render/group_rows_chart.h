#pragma once

#include "render/figure_chart.h"
#include "services/summary.h"

class QHorizontalStackedBarSeries;

namespace kept::render {

/// A row per group: its name, a bar from 0 to 100 %, and columns of figures at the end.
class GroupRowsChart : public FigureChart {
    Q_OBJECT

public:
    GroupRowsChart(std::vector<services::GroupTally> groups, const ChartStyle& style, int linesPerRow = 1);

    [[nodiscard]] qreal heightFor(qreal width) const override;

protected:
    /// Room kept above the rows.
    [[nodiscard]] virtual qreal headHeight(qreal width) const;
    /// Room kept for figures at the end of each row.
    [[nodiscard]] virtual qreal figuresWidth() const = 0;

    void layOut() override;
    void paintNames(QPainter& painter) const;
    /// Takes the series over and gives it axes. Qt Charts counts rows from the bottom: sets hold the last group first.
    void addRows(QHorizontalStackedBarSeries* series);

    [[nodiscard]] const std::vector<services::GroupTally>& groups() const { return m_groups; }
    [[nodiscard]] qreal rowHeight() const;
    [[nodiscard]] qreal barHeight() const;
    /// Left-to-right rectangles; `placed` turns them.
    [[nodiscard]] QRectF rowRect(std::size_t row) const;
    /// Of the lines of figures in a row; the bar is beside the first.
    [[nodiscard]] QRectF lineRect(std::size_t row, int line) const;
    [[nodiscard]] QRectF barRect(std::size_t row) const;
    [[nodiscard]] qreal xOf(double share) const;

private:
    [[nodiscard]] qreal nameWidth(qreal width) const;

    std::vector<services::GroupTally> m_groups;
    int m_lines;
    qreal m_longestName = 0;
};

} // namespace kept::render
