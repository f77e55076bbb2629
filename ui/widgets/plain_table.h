#pragma once

#include <QTableView>

#include <vector>

namespace kept::ui {

/// A table to read and choose rows in: Enter or a double click opens the row, Tab leaves the table, long texts are cut
/// at their end.
class PlainTable final : public QTableView {
    Q_OBJECT

public:
    PlainTable(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    /// Takes the model, and gives the column that grows with the table. The others are as wide as what is in them, and
    /// where there is no room for all, the widest give way: none takes more than half of what the growing one has.
    void setTableModel(QAbstractItemModel* model, int growingColumn);
    /// Columns that are left out, the first one first, where there is no room for all: what they say is said elsewhere.
    void setSpareColumns(std::vector<int> columns);
    /// Columns that say nothing when they are cut, such as dates: the others give way.
    void setWholeColumns(std::vector<int> columns);
    /// Shows the growing column alone, without its header, in rows that the delegate (not owned) paints.
    void showAsList(QAbstractItemDelegate& rows, int rowHeight);
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
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitRows();
    void fitColumns();
    [[nodiscard]] std::vector<int> wantedWidths();
    [[nodiscard]] bool isWhole(int column) const;
    /// Hides what has no room, and takes it out of the widths.
    void leaveOutSpare(std::vector<int>& wanted);
    [[nodiscard]] int heightOf(int rows) const;

    int m_growing = 0;
    std::vector<int> m_spare;
    std::vector<int> m_whole;
};

} // namespace kept::ui
