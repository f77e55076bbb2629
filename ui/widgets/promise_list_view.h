#pragma once

#include "domain/ids.h"

#include <QTableView>

#include <vector>

namespace kept::ui {

/// A list of promises, over a models::PromiseListModel (see promise_roles.h). The keyboard steps over headers.
class PromiseListView final : public QTableView {
    Q_OBJECT

public:
    explicit PromiseListView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// In the order of the list; headers are never among them.
    [[nodiscard]] std::vector<domain::PromiseId> selectedPromises() const;
    [[nodiscard]] domain::PromiseId currentPromise() const;
    void selectFirst();
    /// The promise in that row or, where there is none, the nearest one.
    void selectNear(int row);

    /// Letters are keys of actions here.
    void keyboardSearch(const QString&) override {}

signals:
    void selectionMoved();
    /// Enter, or a double click: the person wants to see it whole.
    void opened();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                                       const QEvent* event) const override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitRows();
    void fitRow(int row);
    /// The promise in that row or, where there is none, the nearest one; invalid in an empty list.
    [[nodiscard]] QModelIndex promiseNear(int row) const;

    bool m_narrow = false;
};

} // namespace kept::ui
