#include "ui/widgets/board_delegate.h"

#include "domain/outcome.h"
#include "models/promise_roles.h"
#include "models/team_board_model.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QPainter>
#include <QPainterPath>

namespace kept::ui {

using namespace models;
using domain::Outcome;
using render::Token;

namespace {

constexpr int cardLineGap = 3;

class CellPainter {
public:
    CellPainter(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        : m_painter(painter), m_option(option), m_index(index),
          m_rect(visual(option.rect.adjusted(0, 0, -metrics::medium, -metrics::small))) {}

    void paint() {
        switch (static_cast<BoardCell>(m_index.data(BoardCellRole).toInt())) {
        case BoardCell::Card:
            return paintCard();
        case BoardCell::More:
            paintFrame(m_rect.adjusted(0, 0, 0, -m_rect.height() / 3), false);
            return paintWords(Token::Accent);
        case BoardCell::Nothing:
            return paintWords(Token::Dim);
        case BoardCell::Heading:
        case BoardCell::Blank:
            return;
        }
    }

private:
    [[nodiscard]] QColor color(Token token) const { return tokenColor(token); }
    [[nodiscard]] bool selected() const { return m_option.state & QStyle::State_Selected; }
    [[nodiscard]] QRect visual(const QRect& rect) const {
        return QStyle::visualRect(m_option.direction, m_option.rect, rect);
    }

    void paintFrame(const QRect& rect, bool filled) {
        const QRectF frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
        m_painter.setPen(filled || selected() ? color(selected() ? Token::Accent : Token::Line) : Qt::transparent);
        m_painter.setBrush(selected() ? color(Token::AccentBackground)
                           : filled   ? color(Token::Surface)
                                      : QColor(Qt::transparent));
        m_painter.drawRoundedRect(frame, metrics::cardRadius, metrics::cardRadius);
        if (!filled || !selected())
            return;
        QPainterPath shape;
        shape.addRoundedRect(frame, metrics::cardRadius, metrics::cardRadius);
        m_painter.save();
        m_painter.setClipPath(shape, Qt::IntersectClip);
        m_painter.fillRect(visual(QRect(m_option.rect.left(), rect.top(), 4, rect.height())), color(Token::Accent));
        m_painter.restore();
    }

    void paintWords(Token token) {
        m_painter.setFont(bodyFont());
        const QRect line(m_rect.left() + metrics::medium, m_rect.top(), m_rect.width() - 2 * metrics::medium,
                         m_rect.height() * 2 / 3);
        text(line, Qt::AlignLeading, m_index.data().toString(), color(token));
    }

    void paintCard() {
        paintFrame(m_rect, true);
        QRect line = m_rect.adjusted(metrics::medium, metrics::small, -metrics::medium, 0);
        line.setHeight(QFontMetrics(strongFont()).height());
        paintWhen(line);
        line.moveTop(line.bottom() + cardLineGap);
        m_painter.setFont(bodyFont());
        text(line, Qt::AlignLeading, elided(shownLine(m_index.data(WhatRole).toString()), Qt::ElideRight, line.width()),
             color(Token::Text));
        line.moveTop(line.bottom() + cardLineGap);
        paintWhom(line);
    }

    void paintWhen(const QRect& line) {
        const auto outcome = static_cast<Outcome>(m_index.data(OutcomeRole).toInt());
        const bool moved = outcome == Outcome::Open && m_index.data(MovedRole).toBool();
        const Outcome shown = moved ? Outcome::KeptAsRenegotiated : outcome;
        m_painter.setFont(strongFont());
        const QFontMetrics font = m_painter.fontMetrics();
        const int signWidth = font.horizontalAdvance(u'○') + 6;
        text(leading(line, 0, signWidth - 6), Qt::AlignHCenter, QString(domain::signFor(shown)),
             color(render::tokenFor(shown)));
        const QString when = elided(m_index.data(WhenRole).toString(), Qt::ElideRight, line.width() - signWidth);
        text(leading(line, signWidth, line.width() - signWidth), Qt::AlignLeading, when,
             color(outcome == Outcome::Open ? Token::Text : render::tokenFor(outcome)));
        int taken = signWidth + font.horizontalAdvance(when) + metrics::small;
        m_painter.setFont(smallFont());
        const QString firstDue = elided(m_index.data(FirstDueRole).toString(), Qt::ElideRight, line.width() - taken);
        text(leading(line, taken, line.width() - taken), Qt::AlignLeading, firstDue, color(Token::Dim));
        if (!firstDue.isEmpty())
            taken += m_painter.fontMetrics().horizontalAdvance(firstDue) + metrics::small;
        const int rest = line.width() - taken;
        text(leading(line, taken, rest), Qt::AlignTrailing,
             elided(shownLine(m_index.data(HolderRole).toString()), Qt::ElideMiddle, rest), color(Token::Dim));
    }

    void paintWhom(const QRect& line) {
        m_painter.setFont(smallFont());
        const QString offered = shownLine(m_index.data(OfferedRole).toString());
        if (!offered.isEmpty()) {
            const QString words = BoardDelegate::tr("offered to %1").arg(offered);
            return text(line, Qt::AlignLeading, elided(words, Qt::ElideMiddle, line.width()), color(Token::Late));
        }
        text(line, Qt::AlignLeading,
             elided(shownLine(m_index.data(PromiseeRole).toString()), Qt::ElideMiddle, line.width()),
             color(Token::Dim));
    }

    /// A part of a line, that far from where reading begins.
    [[nodiscard]] QRect leading(const QRect& line, int from, int width) const {
        return QStyle::visualRect(m_option.direction, line,
                                  QRect(line.left() + from, line.top(), std::max(0, width), line.height()));
    }
    [[nodiscard]] QString elided(const QString& words, Qt::TextElideMode mode, int width) const {
        return m_painter.fontMetrics().elidedText(words, mode, std::max(0, width));
    }
    void text(const QRect& rect, Qt::Alignment alignment, const QString& words, const QColor& pen) {
        m_painter.setPen(pen);
        m_painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, words);
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const QModelIndex& m_index;
    QRect m_rect;
};

} // namespace

int BoardDelegate::rowHeight() {
    return 2 * QFontMetrics(bodyFont()).height() + QFontMetrics(smallFont()).height() + 2 * cardLineGap +
           3 * metrics::small;
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.rect.width(), rowHeight()};
}

void BoardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    CellPainter(*painter, option, index).paint();
    painter->restore();
}

} // namespace kept::ui
