#include "ui/widgets/board_header.h"

#include "models/team_board_model.h"
#include "ui/widgets/look.h"

#include <QItemSelectionModel>
#include <QPainter>

#include <algorithm>
#include <iterator>
#include <vector>

namespace kept::ui {

using models::BoardHeading;
using render::Token;

namespace {

constexpr int headingLineGap = 2;

/// Words that are drawn alike.
struct HeadingRun {
    QString words;
    QFont font;
    Token token = Token::Dim;
};
/// Runs that follow each other on one line.
using HeadingLine = std::vector<HeadingRun>;

int widthOf(const HeadingRun& run) {
    return QFontMetrics(run.font).horizontalAdvance(run.words);
}

/// Where a line may end: after a comma rather than between any words, and never before a sign of percent.
std::vector<qsizetype> breaksIn(const QString& words) {
    std::vector<qsizetype> after;
    std::vector<qsizetype> between;
    for (qsizetype at = words.lastIndexOf(u' '); at > 0; at = words.lastIndexOf(u' ', at - 1)) {
        if (words.mid(at + 1, 1) != QLatin1String("%"))
            (words[at - 1] == u',' ? after : between).push_back(at);
    }
    after.insert(after.end(), between.begin(), between.end());
    return after;
}

/// In one line where they fit into the width, else in two.
std::vector<HeadingLine> wrapped(const HeadingRun& run, int width) {
    if (widthOf(run) <= width)
        return {{run}};
    for (const qsizetype end : breaksIn(run.words)) {
        const HeadingRun first{run.words.left(end), run.font, run.token};
        if (widthOf(first) <= width)
            return {{first}, {{run.words.mid(end + 1), run.font, run.token}}};
    }
    return {{run}};
}

/// What is in hand: beside each other where that fits, else one below the other.
std::vector<HeadingLine> linesInHand(const BoardHeading& heading, int width) {
    const HeadingRun overdue{heading.overdue, smallStrongFont(), Token::Overdue};
    const HeadingRun open{heading.open, smallFont(), Token::Text};
    if (heading.overdue.isEmpty() || heading.open.isEmpty())
        return {{heading.overdue.isEmpty() ? open : overdue}};
    const HeadingRun between{QStringLiteral(" · "), smallFont(), Token::Dim};
    if (widthOf(overdue) + widthOf(between) + widthOf(open) <= width)
        return {{overdue, between, open}};
    return {{overdue}, {open}};
}

/// What stands below the name.
std::vector<HeadingLine> linesOf(const BoardHeading& heading, int width) {
    std::vector<HeadingLine> lines = linesInHand(heading, width);
    for (const HeadingRun& run :
         {HeadingRun{heading.rate, smallFont(), Token::Dim}, HeadingRun{heading.imported, smallFont(), Token::Dim},
          HeadingRun{heading.overload, smallStrongFont(), Token::Late},
          HeadingRun{heading.owed, smallFont(), Token::Dim}}) {
        if (!run.words.isEmpty())
            std::ranges::copy(wrapped(run, width), std::back_inserter(lines));
    }
    return lines;
}

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

int BoardHeader::textWidth() const {
    return defaultSectionSize() - 3 * metrics::medium; // a margin on each side, and the gap between columns
}

QSize BoardHeader::sizeHint() const {
    std::size_t lines = 2;
    for (int section = 0; section < m_board.columnCount(); ++section)
        lines = std::max(lines, linesOf(m_board.heading(section), textWidth()).size());
    const int small = QFontMetrics(smallFont()).height() + headingLineGap;
    return {0, QFontMetrics(subsectionFont()).height() + headingLineGap + static_cast<int>(lines) * small +
                   3 * metrics::small};
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
    paintText(*painter, card.adjusted(metrics::medium, metrics::small, -metrics::medium, 0), m_board.heading(section));
    painter->restore();
}

void BoardHeader::paintText(QPainter& painter, const QRect& room, const BoardHeading& heading) const {
    painter.setLayoutDirection(layoutDirection());
    int top = room.top();
    const auto write = [&](const HeadingLine& line, Qt::TextElideMode mode) {
        int used = 0;
        int height = 0;
        for (const HeadingRun& run : line) {
            painter.setFont(run.font);
            const QFontMetrics font = painter.fontMetrics();
            height = std::max(height, font.height());
            const QRect rest(room.left() + used, top, std::max(0, room.width() - used), font.height());
            const QString shown = font.elidedText(run.words, mode, rest.width());
            painter.setPen(tokenColor(run.token, *this));
            painter.drawText(QStyle::visualRect(layoutDirection(), room, rest),
                             Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, shown);
            used += font.horizontalAdvance(shown);
        }
        top += height + headingLineGap;
    };
    write({{heading.name, subsectionFont(), Token::Text}}, Qt::ElideMiddle);
    for (const HeadingLine& line : linesOf(heading, room.width()))
        write(line, Qt::ElideRight);
}

} // namespace kept::ui
