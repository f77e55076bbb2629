#pragma once

#include <QTableView>

namespace kept::ui {

/// A table to read and choose rows in: Enter or a double click opens the row, Tab leaves the table, long texts are cut
/// in the middle.
class PlainTable final : public QTableView {
    Q_OBJECT

public:
    PlainTable(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    /// Takes the model, and gives the column that grows with the table.
    void setTableModel(QAbstractItemModel* model, int growingColumn);
    /// -1 where none is chosen.
    [[nodiscard]] int chosenRow() const;
    /// Of a few rows; it grows, up to the height of all, where there is room.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void opened(const QModelIndex& index);
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitRows();
    [[nodiscard]] int heightOf(int rows) const;
};

} // namespace kept::ui
