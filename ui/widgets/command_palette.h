#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace kept::ui {

/// Every action by name: type a part of it, Enter runs it, Escape closes. An address in place of a name is opened. Lies
/// over its parent.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* parent);

    /// Shows those of the actions that can be run now.
    void open(const QList<QAction*>& actions);

signals:
    void addressEntered(const QString& address);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& words);
    void take(const QModelIndex& index);
    void run(const QModelIndex& index);
    void close();
    void place();

    QLineEdit* m_edit;
    QListView* m_list;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_filtered;
    QLabel* m_none;
    QPointer<QWidget> m_focusBefore;
};

} // namespace kept::ui
