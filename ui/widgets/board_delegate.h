#pragma once

#include <QStyledItemDelegate>

namespace kept::ui {

/// Paints a cell of the team board (models::TeamBoardModel): a card of a promise with its sign and when, what, and to
/// whom; or that there are more, or none.
class BoardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Of a card with the gap below it.
    [[nodiscard]] static int rowHeight();
};

} // namespace kept::ui
