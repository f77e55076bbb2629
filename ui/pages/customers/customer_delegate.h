#pragma once

#include <QStyledItemDelegate>

namespace kept::ui {

/// Paints a row of models::CustomersModel in two lines: the name, and below it how well promises to them were kept and
/// what is still to be done.
class CustomerDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    [[nodiscard]] static int rowHeight();
};

} // namespace kept::ui
