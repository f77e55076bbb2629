#include "ui/widgets/promise_delegate.h"

#include "domain/chance.h"
#include "domain/outcome.h"
#include "models/promise_roles.h"
#include "models/rate_words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/figures.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace kept::ui {

using namespace models;
using domain::Outcome;
using render::Token;

namespace {

/// A row narrower than this has no room for what and to whom beside each other.
constexpr int narrowBelow = 520;

/// Of two lines in a row, the upper one.
QRect upperLine(const QRect& rect) {
    const int height = QFontMetrics(bodyFont()).height() + 2;
    return {rect.left(), rect.center().y() - height, rect.width(), height};
}

QRect lowerLine(const QRect& rect) {
    return {rect.left(), rect.center().y() + 1, rect.width(), QFontMetrics(smallFont()).height() + 2};
}

/// Those that say something.
QString linesOf(QStringList lines) {
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Where the columns of a row stand; mirrored for right-to-left by the painter of each.
struct Columns {
    QRect sign;
    QRect when;
    QRect what;
    QRect whom;
    QRect chance;

    explicit Columns(const QRect& row) {
        const int whomWidth = std::clamp(row.width() * 3 / 10, 120, 340);
        const int chanceWidth = 56;
        const int whenWidth =
            std::max(94, QFontMetrics(strongFont()).horizontalAdvance(QStringLiteral("00 Mmm 00:00")));
        sign = QRect(row.left() + metrics::small, row.top(), 24, row.height());
        when = QRect(sign.right() + metrics::small, row.top(), whenWidth, row.height());
        chance = QRect(row.right() - chanceWidth - metrics::small, row.top(), chanceWidth, row.height());
        whom = QRect(chance.left() - whomWidth, row.top(), whomWidth - metrics::small, row.height());
        const int left = when.right() + metrics::small;
        what = QRect(left, row.top(), std::max(0, whom.left() - metrics::small - left), row.height());
        if (PromiseDelegate::isNarrow(row.width())) {
            what.setRight(chance.left() - metrics::small);
            whom = lowerLine(what);
            what = upperLine(what);
            sign = upperLine(sign);
        }
    }
};

class RowPainter {
public:
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        : m_painter(painter), m_option(option), m_index(index),
          m_outcome(static_cast<Outcome>(index.data(OutcomeRole).toInt())) {}

    void paint() {
        paintCard();
        const Columns columns(m_option.rect);
        paintSign(columns.sign);
        if (!m_index.data(LoadedRole).toBool())
            return paintPlaceholder(columns);
        paintWhen(columns.when);
        paintWhat(columns.what);
        paintWhom(columns.whom);
        paintChance(columns.chance);
    }

    void paintHeader() {
        const QRect rect = m_option.rect.adjusted(0, 0, 0, -metrics::small);
        const Token token = m_index.data(OverdueRole).toBool() ? Token::Overdue : Token::Dim;
        const QString name = m_index.data().toString();
        m_painter.setFont(smallStrongFont());
        const int width = m_painter.fontMetrics().horizontalAdvance(name);
        text(rect, Qt::AlignBottom, name, color(token));
        text(rect.adjusted(width + metrics::small, 0, 0, 0), Qt::AlignBottom,
             QLocale().toString(m_index.data(GroupCountRole).toInt()), color(token));
    }

private:
    [[nodiscard]] QColor color(Token token) const { return tokenColor(token); }
    [[nodiscard]] bool selected() const { return m_option.state & QStyle::State_Selected; }
    [[nodiscard]] bool closed() const { return m_outcome != Outcome::Open && m_outcome != Outcome::Overdue; }
    [[nodiscard]] bool isNarrow() const { return PromiseDelegate::isNarrow(m_option.rect.width()); }
    [[nodiscard]] bool moved() const { return m_index.data(MovedRole).toBool(); }
    [[nodiscard]] Token signToken() const {
        return m_outcome == Outcome::Open && moved() ? Token::KeptAsRenegotiated : render::tokenFor(m_outcome);
    }

    void text(const QRect& rect, Qt::Alignment alignment, const QString& words, const QColor& pen) {
        m_painter.setPen(pen);
        m_painter.drawText(visual(rect), static_cast<int>(Qt::AlignLeading | alignment) | Qt::TextSingleLine, words);
    }
    [[nodiscard]] QRect visual(const QRect& rect) const {
        return QStyle::visualRect(m_option.direction, m_option.rect, rect);
    }

    void paintCard() {
        const QRect& rect = m_option.rect;
        const bool first = m_index.data(FirstInGroupRole).toBool();
        const bool last = m_index.data(LastInGroupRole).toBool();
        constexpr int beyond = metrics::wide; // outside the row, so that its corners are not seen
        const QRectF card =
            QRectF(rect).adjusted(0.5, first ? 0.5 : -beyond, -0.5, last ? -0.5 : static_cast<double>(beyond));
        m_painter.save();
        m_painter.setClipRect(rect);
        m_painter.setPen(color(Token::Line));
        m_painter.setBrush(color(selected() ? Token::AccentBackground : Token::Surface));
        m_painter.drawRoundedRect(card, metrics::cardRadius, metrics::cardRadius);
        if (!last)
            m_painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        if (selected()) {
            QPainterPath shape;
            shape.addRoundedRect(card, metrics::cardRadius, metrics::cardRadius);
            m_painter.setClipPath(shape, Qt::IntersectClip);
            m_painter.fillRect(visual(QRect(rect.left(), rect.top(), 4, rect.height())), color(Token::Accent));
        }
        m_painter.restore();
    }

    void paintSign(const QRect& rect) {
        const bool renegotiated = signToken() == Token::KeptAsRenegotiated;
        QFont font = strongFont();
        font.setPixelSize(font.pixelSize() + 2);
        m_painter.setFont(font);
        text(rect, Qt::AlignCenter, QString(domain::signFor(renegotiated ? Outcome::KeptAsRenegotiated : m_outcome)),
             color(signToken()));
    }

    void paintPlaceholder(const Columns& columns) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color(Token::Line));
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const QRect& column : {columns.when, columns.what, columns.whom}) {
            const QRect bar(column.left(), column.center().y() - 4, column.width() * 2 / 3, 8);
            m_painter.drawRoundedRect(visual(bar), 4, 4);
        }
    }

    void paintWhen(QRect rect) {
        const QString firstDue = m_index.data(FirstDueRole).toString();
        const bool tall = rect.height() >= PromiseDelegate::tallRowHeight();
        const bool twoLines = tall && (!firstDue.isEmpty() || isNarrow());
        m_painter.setFont(strongFont());
        const QString when =
            m_painter.fontMetrics().elidedText(m_index.data(WhenRole).toString(), Qt::ElideRight, rect.width());
        const QColor pen = m_outcome == Outcome::Open ? color(Token::Text) : color(render::tokenFor(m_outcome));
        if (!twoLines)
            return text(rect, Qt::AlignVCenter, when, pen);
        text(upperLine(rect), Qt::AlignVCenter, when, pen);
        m_painter.setFont(smallFont());
        text(lowerLine(rect), Qt::AlignVCenter,
             m_painter.fontMetrics().elidedText(firstDue, Qt::ElideRight, rect.width()), color(Token::Dim));
    }

    void paintWhat(QRect rect) {
        const QString ask = m_index.data(AskRole).toString();
        const bool atRisk = m_index.data(AtRiskRole).toBool();
        m_painter.setFont(bodyFont());
        const QString sign = m_index.data(RecursRole).toBool() ? QStringLiteral("↻ ") : QString();
        const QString words = sign + shownLine(m_index.data(WhatRole).toString());
        const int full = m_painter.fontMetrics().horizontalAdvance(words);
        QRect chip;
        QString chipText = ask.isEmpty() ? chainWords(atRisk) : shownLine(ask);
        const QString reminds = chipText.isEmpty() ? m_index.data(RemindsRole).toString() : QString();
        if (chipText.isEmpty())
            chipText = reminds;
        if (!chipText.isEmpty()) {
            const QFontMetrics small(smallFont());
            chipText = small.elidedText(chipText, Qt::ElideMiddle, std::max(60, rect.width() / 2));
            const int width = small.horizontalAdvance(chipText) + 2 * metrics::small;
            const int left = std::min(rect.left() + full + metrics::small, rect.right() - width);
            chip = QRect(left, rect.center().y() - 9, width, 19);
            rect.setRight(left - metrics::small);
        }
        text(rect, Qt::AlignVCenter, m_painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()),
             color(closed() ? Token::Dim : Token::Text));
        if (chip.isValid())
            paintChip(chip, chipText,
                      atRisk ? ChipColors{Token::OverdueBackground, Token::Overdue}
                      : reminds.isEmpty()
                          ? ChipColors{Token::LateBackground, Token::Late}
                          : ChipColors{selected() ? Token::Surface : Token::AccentBackground, Token::Accent});
    }

    /// Whom it waits on or, where it waits on nobody, how many wait on it.
    [[nodiscard]] QString chainWords(bool atRisk) const {
        const QString waitsOn = shownLine(m_index.data(WaitsOnRole).toString());
        if (!waitsOn.isEmpty())
            return (atRisk ? PromiseDelegate::tr("! at risk: %1", "on whom it waits")
                           : PromiseDelegate::tr("waits on %1"))
                .arg(waitsOn);
        const int holdsUp = m_index.data(HoldsUpRole).toInt();
        return holdsUp > 0 ? PromiseDelegate::tr("%n wait on it", nullptr, holdsUp) : QString();
    }

    struct ChipColors {
        Token ground;
        Token words;
    };
    void paintChip(const QRect& rect, const QString& words, const ChipColors& colors) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color(colors.ground));
        m_painter.drawRoundedRect(visual(rect), rect.height() / 2.0, rect.height() / 2.0);
        m_painter.setFont(smallFont());
        text(rect.adjusted(metrics::small, 0, -metrics::small, 0), Qt::AlignVCenter, words, color(colors.words));
    }

    void paintWhom(const QRect& rect) {
        m_painter.setFont(isNarrow() ? smallFont() : bodyFont());
        const QString channel = shownLine(m_index.data(ChannelRole).toString());
        const QString whom = shownLine(m_index.data(PromiseeRole).toString());
        const QString tail = channel.isEmpty() || whom.isEmpty() ? channel : QStringLiteral(" · ") + channel;
        const QFontMetrics& font = m_painter.fontMetrics();
        const QString shortTail = font.elidedText(tail, Qt::ElideMiddle, rect.width() / 2);
        const QString name = font.elidedText(whom, Qt::ElideMiddle, rect.width() - font.horizontalAdvance(shortTail));
        text(rect, Qt::AlignVCenter, QString(name + shortTail), color(Token::Dim));
    }

    void paintChance(const QRect& rect) {
        const QVariant chance = m_index.data(ChanceRole);
        if (!chance.isValid())
            return;
        m_painter.setFont(bodyFont());
        m_painter.setPen(color(chance.toDouble() < domain::doubtfulChance ? Token::Late : Token::Text));
        const bool mirrored = m_option.direction == Qt::RightToLeft;
        drawFigures(m_painter, visual(rect), mirrored ? Qt::AlignLeft : Qt::AlignRight,
                    models::chancePercent(chance.toDouble(), m_option.locale));
    }

    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const QModelIndex& m_index;
    Outcome m_outcome;
};

} // namespace

int PromiseDelegate::rowHeight() {
    return std::max(metrics::rowHeight, QFontMetrics(bodyFont()).height() + metrics::large);
}

int PromiseDelegate::tallRowHeight() {
    return rowHeight() + QFontMetrics(smallFont()).height() + 2;
}

bool PromiseDelegate::isNarrow(int width) {
    return width < narrowBelow;
}

int PromiseDelegate::headerHeight() {
    return QFontMetrics(smallStrongFont()).height() + metrics::wide - 2;
}

void PromiseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    RowPainter row(*painter, option, index);
    if (index.data(IsHeaderRole).toBool())
        row.paintHeader();
    else
        row.paint();
    painter->restore();
}

QSize PromiseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(IsHeaderRole).toBool())
        return {option.rect.width(), headerHeight()};
    const bool tall = isNarrow(option.rect.width()) || index.data(MovedRole).toBool();
    return {option.rect.width(), tall ? tallRowHeight() : rowHeight()};
}

bool PromiseDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid() || !index.data(LoadedRole).toBool())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Columns columns(view->visualRect(index));
    const auto over = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, view->visualRect(index), rect).contains(event->pos());
    };
    QString words = linesOf({index.data(WhatRole).toString(), index.data(RemindsExactRole).toString()});
    if (over(columns.when))
        words = linesOf({index.data(WhenExactRole).toString(), index.data(FirstDueRole).toString(),
                         index.data(RemindsExactRole).toString()});
    else if (over(columns.whom))
        words = linesOf({index.data(PromiseeRole).toString(), index.data(ChannelRole).toString()});
    else if (over(columns.chance))
        words = index.data(ChanceWordsRole).toString();
    constexpr int longest = 800;
    if (words.size() > longest)
        words = words.left(longest) + QStringLiteral("…");
    QToolTip::showText(event->globalPos(), words.isEmpty() ? QString() : plainToolTip(shownText(words)), view);
    return true;
}

} // namespace kept::ui
