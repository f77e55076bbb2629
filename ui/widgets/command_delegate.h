#pragma once

#include <QStyledItemDelegate>

namespace kept::ui {

/// A row of the command palette: icon, words, and the shortcut dim at the end.
class CommandDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int shortcutRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kept::ui
