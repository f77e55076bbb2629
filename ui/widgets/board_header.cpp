#include "ui/widgets/board_header.h"

#include "models/team_board_model.h"
#include "ui/widgets/look.h"

#include <QItemSelectionModel>
#include <QPainter>

namespace kept::ui {

using models::BoardHeading;
using render::Token;

namespace {

constexpr int lineGap = 2;

/// Draws lines of text one below the other, each cut where it does not fit.
class LinePainter {
public:
    LinePainter(QPainter& painter, QRect room, Qt::LayoutDirection direction)
        : m_painter(painter), m_room(room), m_direction(direction) {
        m_painter.setLayoutDirection(direction);
    }

    void write(const QString& words, const QFont& font, const QColor& color, Qt::TextElideMode mode) {
        m_painter.setFont(font);
        const QRect line = rest();
        const QString shown = m_painter.fontMetrics().elidedText(words, mode, line.width());
        m_painter.setPen(color);
        m_painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        m_used += m_painter.fontMetrics().horizontalAdvance(shown);
    }
    void newLine() {
        m_room.setTop(m_room.top() + m_painter.fontMetrics().height() + lineGap);
        m_used = 0;
    }

private:
    [[nodiscard]] QRect rest() const {
        const QRect line(m_room.left(), m_room.top(), m_room.width(), m_painter.fontMetrics().height());
        return QStyle::visualRect(m_direction, line, line.adjusted(std::min(m_used, line.width()), 0, 0, 0));
    }

    QPainter& m_painter;
    QRect m_room;
    Qt::LayoutDirection m_direction;
    int m_used = 0;
};

} // namespace

BoardHeader::BoardHeader(const models::TeamBoardModel& board, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_board(board) {
    setObjectName(QStringLiteral("boardHeader"));
    setAccessibleName(tr("Columns"));
    setSectionResizeMode(Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(1);
    viewport()->setCursor(Qt::PointingHandCursor);
    viewport()->setAutoFillBackground(false);
}

QSize BoardHeader::sizeHint() const {
    int remarks = 0;
    for (int section = 0; section < m_board.columnCount(); ++section) {
        const auto& column = m_board.column(section);
        remarks = std::max(remarks, (column.overloadBeside ? 1 : 0) + (column.owedOwnUps > 0 ? 1 : 0) +
                                        (m_board.heading(section).imported.isEmpty() ? 0 : 1));
    }
    const int small = QFontMetrics(smallFont()).height() + lineGap;
    return {0, QFontMetrics(subsectionFont()).height() + lineGap + (2 + remarks) * small + 2 * metrics::small +
                   metrics::small};
}

bool BoardHeader::isCurrent(int section) const {
    const QModelIndex current = selectionModel() ? selectionModel()->currentIndex() : QModelIndex();
    return current.isValid() && current.row() == 0 && current.column() == section;
}

void BoardHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const QRect card =
        QStyle::visualRect(layoutDirection(), rect, rect.adjusted(0, 0, -metrics::medium, -metrics::small));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCurrent(section)) {
        painter->setPen(tokenColor(Token::Accent, *this));
        painter->setBrush(tokenColor(Token::AccentBackground, *this));
        painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), metrics::cardRadius, metrics::cardRadius);
    }
    const BoardHeading heading = m_board.heading(section);
    LinePainter lines(*painter, card.adjusted(metrics::medium, metrics::small, -metrics::medium, 0), layoutDirection());
    lines.write(heading.name, subsectionFont(), tokenColor(Token::Text, *this), Qt::ElideMiddle);
    lines.newLine();
    if (!heading.overdue.isEmpty()) {
        lines.write(heading.overdue, smallStrongFont(), tokenColor(Token::Overdue, *this), Qt::ElideRight);
        if (!heading.open.isEmpty())
            lines.write(QStringLiteral(" · "), smallFont(), tokenColor(Token::Dim, *this), Qt::ElideRight);
    }
    lines.write(heading.open, smallFont(), tokenColor(Token::Text, *this), Qt::ElideRight);
    lines.newLine();
    lines.write(heading.rate, smallFont(), tokenColor(Token::Dim, *this), Qt::ElideRight);
    for (const auto& [words, token] : {std::pair(heading.imported, Token::Dim),
                                       std::pair(heading.overload, Token::Late), std::pair(heading.owed, Token::Dim)}) {
        if (words.isEmpty())
            continue;
        lines.newLine();
        lines.write(words, token == Token::Late ? smallStrongFont() : smallFont(), tokenColor(token, *this),
                    Qt::ElideRight);
    }
    painter->restore();
}

} // namespace kept::ui
