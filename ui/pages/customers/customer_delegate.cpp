#include "ui/pages/customers/customer_delegate.h"

#include "models/customers_model.h"
#include "models/promise_roles.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace kept::ui {

using models::CustomersModel;
using render::Token;

namespace {

QString shown(const QModelIndex& index, int column) {
    return shownLine(index.siblingAtColumn(column).data().toString());
}

/// Draws one text after the other on a line, in the direction of the view.
class Line {
public:
    Line(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect)
        : m_painter(painter), m_option(option), m_whole(rect), m_left(rect) {}

    void add(const QString& words, const QFont& font, Token token, Qt::TextElideMode cut) {
        m_painter.setFont(font);
        m_painter.setPen(tokenColor(token));
        const QString text = m_painter.fontMetrics().elidedText(words, cut, m_left.width());
        const QRect rect = QStyle::visualRect(m_option.direction, m_whole, m_left);
        m_painter.drawText(rect, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        m_left.setLeft(m_left.left() + m_painter.fontMetrics().horizontalAdvance(text));
    }

private:
    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    QRect m_whole;
    QRect m_left;
};

} // namespace

int CustomerDelegate::rowHeight() {
    return shownRowHeight() + QFontMetrics(smallFont()).height();
}

void CustomerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle& style = *option.widget->style();
    style.drawControl(QStyle::CE_ItemViewItem, &row, painter, option.widget);
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect inside = option.rect.adjusted(metrics::medium, metrics::small, -metrics::medium, -metrics::small);
    QRect name = inside;
    name.setHeight(QFontMetrics(bodyFont()).height());
    Line(*painter, option, name).add(shown(index, CustomersModel::Name), bodyFont(), Token::Text, Qt::ElideMiddle);
    QRect state = inside;
    state.setTop(inside.bottom() + 1 - QFontMetrics(smallFont()).height());
    Line line(*painter, option, state);
    const QString pending = shown(index, CustomersModel::Pending);
    line.add(shown(index, CustomersModel::Trust), smallFont(), Token::Dim, Qt::ElideRight);
    if (!pending.isEmpty()) {
        const bool atRisk = index.data(models::AtRiskRole).toBool();
        line.add(QStringLiteral(" · "), smallFont(), Token::Dim, Qt::ElideRight);
        line.add(pending, smallFont(), atRisk ? Token::Overdue : Token::Dim, Qt::ElideRight);
    }
    painter->restore();
}

QSize CustomerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.rect.width(), rowHeight()};
}

bool CustomerDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&,
                                 const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QStringList lines;
    for (const int column : {CustomersModel::Name, CustomersModel::Trust, CustomersModel::Pending})
        if (const QString words = shown(index, column); !words.isEmpty())
            lines << words;
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
    return true;
}

} // namespace kept::ui
