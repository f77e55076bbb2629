#include "render/page_table.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringTokenizer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kept::render {

namespace {

constexpr qreal tableColumnGap = 5; // between columns
constexpr qreal rowPadding = 3;     // above and below the text of a row
constexpr int size = 7;

qreal leastForNames(qreal width) {
    return width / 6;
}

} // namespace

PageTable::PageTable(const SummaryContent::Table& table, const PageType& type, qreal width)
    : m_table(table), m_type(type), m_font(type.font(size)), m_headFont(type.font(size)),
      m_lineHeight(PageType::lineHeight(m_font)) {
    chooseHeadFont(width);
    divide(width);
    qsizetype most = 1;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        most = std::max(most, headLines(i).size());
    }
    m_headHeight = static_cast<qreal>(most) * PageType::lineHeight(m_headFont) + 2 * rowPadding;
}

/// Words of a head are long in some languages: they get smaller and narrower before they break.
void PageTable::chooseHeadFont(qreal width) {
    const bool hasNames = std::any_of(m_table.columns.begin(), m_table.columns.end(),
                                      [](const SummaryContent::Column& column) { return column.share > 0; });
    const qreal room = wholeOf(width) - (hasNames ? leastForNames(width) : 0);
    for (const auto& [points, stretch] : {std::pair(size, 100), std::pair(size - 1, 100), std::pair(size - 1, 85)}) {
        m_headFont = m_type.font(points);
        m_headFont.setStretch(stretch);
        qreal taken = 0;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            taken += m_table.columns[i].share > 0 ? 0 : contentWidth(i);
        }
        if (taken <= room) {
            return;
        }
    }
}

qreal PageTable::wholeOf(qreal width) const {
    return width - tableColumnGap * static_cast<qreal>(m_table.columns.size() - 1);
}

void PageTable::divide(qreal width) {
    qreal shares = 0;
    const qreal whole = wholeOf(width);
    qreal free = whole;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        shares += m_table.columns[i].share;
        m_widths.push_back(m_table.columns[i].share > 0 ? 0 : contentWidth(i));
        free -= m_widths.back();
    }
    // Where figures leave too little for the names, they get narrower and are elided.
    const qreal taken = whole - free;
    const qreal least = shares > 0 ? leastForNames(width) : 0;
    const qreal squeeze = free < least ? (taken - (least - free)) / taken : 1;
    m_fits = squeeze == 1;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const qreal share = m_table.columns[i].share;
        m_widths[i] = share > 0 ? std::max(free, least) * share / shares : m_widths[i] * squeeze;
    }
}

/// Only the longest text is measured: those of such a column are all of one kind.
qreal PageTable::contentWidth(std::size_t column) const {
    qreal widest = 0;
    for (const QString& word : m_table.columns[column].title.split(u' ')) {
        widest = std::max(widest, QFontMetricsF(m_headFont).horizontalAdvance(word));
    }
    QStringView longest;
    for (const auto& row : m_table.rows) {
        for (const QStringView line : QStringTokenizer{row[column], u'\n'}) {
            longest = line.size() > longest.size() ? line : longest;
        }
    }
    return std::ceil(std::max(widest, QFontMetricsF(m_font).horizontalAdvance(longest.toString()))) + 1;
}

QStringList PageTable::headLines(std::size_t column) const {
    return PageType::lines(m_headFont, m_table.columns[column].title, m_widths[column], 3);
}

QRectF PageTable::cell(const QRectF& area, std::size_t column) const {
    qreal x = 0;
    for (std::size_t i = 0; i < column; ++i) {
        x += m_widths[i] + tableColumnGap;
    }
    const qreal left = m_type.mirrored() ? area.right() - x - m_widths[column] : area.left() + x;
    return {left, area.top() + rowPadding, m_widths[column], area.height() - 2 * rowPadding};
}

qreal PageTable::rowHeight(std::size_t row) const {
    const auto& cells = m_table.rows[row];
    const QFontMetricsF metrics(m_font);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        // Every character has some width: what is this long can't fit, and need not be measured.
        const bool overflows = cells[i].contains(u'\n') || cells[i].size() > m_widths[i] ||
                               metrics.horizontalAdvance(cells[i]) > m_widths[i];
        if (m_table.columns[i].wraps && overflows) {
            return 2 * m_lineHeight + 2 * rowPadding;
        }
    }
    return m_lineHeight + 2 * rowPadding;
}

void PageTable::paintRule(QPainter& painter, const QRectF& area) const {
    painter.setPen(QPen(color(Token::Line, Theme::Light), 0.5));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void PageTable::paintHead(QPainter& painter, const QRectF& area) const {
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const QStringList lines = headLines(i);
        const qreal height = static_cast<qreal>(lines.size()) * PageType::lineHeight(m_headFont);
        QRectF place = cell(area, i);
        place.setTop(place.bottom() - height);
        m_type.drawLines(painter, m_headFont, Token::Dim, place, lines,
                         m_table.columns[i].align == SummaryContent::Align::End);
    }
    paintRule(painter, area);
}

void PageTable::paintRow(QPainter& painter, const QRectF& area, std::size_t row) const {
    const auto& cells = m_table.rows[row];
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool atEnd = m_table.columns[i].align == SummaryContent::Align::End;
        const QRectF place = cell(area, i);
        const QRectF line(place.left(), place.top(), place.width(), m_lineHeight);
        if (m_fits && m_table.columns[i].share == 0) {
            const qsizetype feed = cells[i].indexOf(u'\n');
            m_type.drawFitting(painter, m_font, Token::Text, line, cells[i].left(feed), atEnd);
            if (feed >= 0) {
                m_type.drawFitting(painter, m_font, Token::Text, line.translated(0, m_lineHeight),
                                   cells[i].mid(feed + 1), atEnd);
            }
        } else if (m_table.columns[i].wraps && place.height() > 1.5 * m_lineHeight) {
            m_type.drawLines(painter, m_font, Token::Text, place, PageType::lines(m_font, cells[i], m_widths[i], 2),
                             atEnd);
        } else {
            m_type.drawLine(painter, m_font, Token::Text, line, cells[i], atEnd);
        }
    }
    paintRule(painter, area);
}

} // namespace kept::render
