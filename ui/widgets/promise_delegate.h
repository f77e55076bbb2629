#pragma once

#include <QStyledItemDelegate>

namespace kept::ui {

/// Paints a row of a promise list: sign, when, what, to whom and how, chance; rows of a group make up a card, headers
/// stand above it. Only "what" and the names are ever cut off.
class PromiseDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    [[nodiscard]] static int rowHeight();
    [[nodiscard]] static int tallRowHeight(); ///< of two lines
    /// A row that narrow has two lines: to whom stands below what.
    [[nodiscard]] static bool isNarrow(int width);
    [[nodiscard]] static int headerHeight();
};

} // namespace kept::ui
