#pragma once

#include <QObject>

class QLineEdit;
class QListView;
class QModelIndex;

namespace kept::ui {

/// The keys of a line that filters a list: the arrows go through the list while the line keeps the focus, Enter takes
/// the current row, and Escape leaves.
class FilterKeys final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    FilterKeys(QLineEdit& line, QListView& list, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void taken(const QModelIndex& index);
    void left();

private:
    QListView& m_list;
};

} // namespace kept::ui
