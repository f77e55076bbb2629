#pragma once

#include "render/page_type.h"
#include "render/summary_content.h"

#include <QRectF>

namespace kept::render {

/// A table on paper: where its columns stand, how high its rows are, and how they are drawn. Refers to the table and
/// the type, which have to outlive it.
class PageTable {
public:
    PageTable(const SummaryContent::Table& table, const PageType& type, qreal width);

    [[nodiscard]] qreal headHeight() const { return m_headHeight; }
    [[nodiscard]] qreal rowHeight(std::size_t row) const;
    void paintHead(QPainter& painter, const QRectF& area) const;
    void paintRow(QPainter& painter, const QRectF& area, std::size_t row) const;

private:
    void chooseHeadFont(qreal width);
    /// What is left for columns between the gaps.
    [[nodiscard]] qreal wholeOf(qreal width) const;
    /// Shares the width out among the columns.
    void divide(qreal width);
    [[nodiscard]] qreal contentWidth(std::size_t column) const;
    [[nodiscard]] QRectF cell(const QRectF& area, std::size_t column) const;
    [[nodiscard]] QStringList headLines(std::size_t column) const;
    void paintRule(QPainter& painter, const QRectF& area) const;

    const SummaryContent::Table& m_table;
    const PageType& m_type;
    QFont m_font;
    QFont m_headFont;
    std::vector<qreal> m_widths;
    qreal m_lineHeight;
    qreal m_headHeight = 0;
    bool m_fits = true; ///< columns without a share are as wide as what they hold
};

} // namespace kept::render
