#include "ui/widgets/command_delegate.h"

#include "ui/widgets/look.h"

#include <QIcon>
#include <QPainter>
#include <QStyle>

namespace kept::ui {

void CommandDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokenColor(render::Token::AccentBackground));
        painter->drawRoundedRect(option.rect, metrics::radius, metrics::radius);
    }
    const QRect inner = option.rect.adjusted(metrics::medium, 0, -metrics::medium, 0);
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, inner, rect); };
    const QRect iconRect(inner.left(), inner.center().y() - metrics::iconSize / 2 + 1, metrics::iconSize,
                         metrics::iconSize);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, mirrored(iconRect), Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);

    const QString shortcut = index.data(shortcutRole).toString();
    const int shortcutWidth = QFontMetrics(smallFont()).horizontalAdvance(shortcut);
    const QRect words = inner.adjusted(metrics::iconSize + metrics::medium, 0, -shortcutWidth - metrics::medium, 0);
    painter->setFont(bodyFont());
    painter->setPen(tokenColor(selected ? render::Token::Accent : render::Token::Text));
    painter->drawText(mirrored(words), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->setFont(smallFont());
    painter->setPen(tokenColor(render::Token::Dim));
    const QRect end(inner.right() - shortcutWidth + 1, inner.top(), shortcutWidth, inner.height());
    painter->drawText(mirrored(end), Qt::AlignVCenter | Qt::TextSingleLine, shortcut);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {0, shownRowHeight()};
}

} // namespace kept::ui
