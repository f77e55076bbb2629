#include "ui/widgets/navigation_entry.h"

#include "ui/widgets/look.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace kept::ui {

using render::Token;

namespace {

constexpr int entryGap = 2;

} // namespace

int navigationEntryHeight() {
    return std::max(metrics::controlHeight, QFontMetrics(bodyFont()).height() + metrics::medium);
}

void paintNavigationEntry(QPainter& painter, const QRect& rect, const NavigationEntry& entry) {
    if (entry.chosen || entry.hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokenColor(entry.chosen     ? Token::AccentBackground
                                    : entry.onWindow ? Token::Surface
                                                     : Token::Window));
        painter.drawRoundedRect(rect, metrics::radius, metrics::radius);
    }
    if (entry.focused) {
        painter.setPen(QPen(tokenColor(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
    }
    const QRect inside = rect.adjusted(navigationInset, 0, -navigationInset, 0);
    const QRect words = QStyle::visualRect(entry.direction, inside, inside.adjusted(0, 0, -entry.keptFree, 0));
    painter.setFont(entry.chosen ? strongFont() : bodyFont());
    painter.setPen(tokenColor(entry.chosen ? Token::Accent : Token::Text));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(entry.text, Qt::ElideRight, words.width()));
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintNavigationEntry(*painter, option.rect.adjusted(0, 0, 0, -entryGap),
                         {.text = index.data().toString(),
                          .chosen = option.state.testFlag(QStyle::State_Selected),
                          .hovered = option.state.testFlag(QStyle::State_MouseOver),
                          .focused = option.state.testFlag(QStyle::State_HasFocus),
                          .onWindow = true,
                          .direction = option.direction});
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {0, navigationEntryHeight() + entryGap};
}

} // namespace kept::ui
