#pragma once

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QListView;
class QModelIndex;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace kept::ui {

/// One of many names: type a part of it or go through the list, Enter takes it, Escape or a click elsewhere closes.
class NamePicker final : public QFrame {
    Q_OBJECT

public:
    /// In this order, and plain text.
    explicit NamePicker(const QStringList& names, QWidget* parent);

    /// Opens with its corner there, or as near as the screen lets it. Deletes itself when it closes.
    void popUp(const QPoint& corner);

signals:
    void picked(const QString& name);
    void closed();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void fill(const QStringList& names);
    void filter(const QString& words);
    void pick(const QModelIndex& index);

    QLineEdit* m_words;
    QListView* m_list;
    QStandardItemModel* m_names;
    QSortFilterProxyModel* m_filtered;
};

} // namespace kept::ui
