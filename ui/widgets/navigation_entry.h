#pragma once

#include <QStyledItemDelegate>

namespace kept::ui {

/// How one place to go to looks, in the navigation of the window and within a page.
struct NavigationEntry {
    QString text;
    bool chosen = false;
    bool hovered = false;
    bool focused = false;
    bool onWindow = false; ///< on the ground of a page, not on the panel of the navigation
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int keptFree = 0; ///< at the end of the line, for whoever paints more there
};

inline constexpr int navigationInset = 10;

[[nodiscard]] int navigationEntryHeight();
void paintNavigationEntry(QPainter& painter, const QRect& rect, const NavigationEntry& entry);

/// Paints the rows of a list as such places.
class NavigationDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kept::ui
