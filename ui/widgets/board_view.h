#pragma once

#include <QTableView>

namespace kept::models {
class TeamBoardModel;
}

namespace kept::ui {

class BoardHeader;

/// The team board: columns side by side that scroll under their heads. The arrows go from card to card and from column
/// to column, up to the head; Enter opens what is current.
class BoardView final : public QTableView {
    Q_OBJECT

public:
    explicit BoardView(models::TeamBoardModel& board, QWidget* parent = nullptr);

    /// Of the columns that there is room for, as far as one has scrolled.
    [[nodiscard]] int firstShown() const;
    [[nodiscard]] int lastShown() const;
    /// Shows the columns after those that are shown, or before.
    void turn(bool forward);
    /// Letters are keys of actions here.
    void keyboardSearch(const QString&) override {}

signals:
    void currentMoved();
    void shownColumnsChanged();
    void headOpened(int column);
    void restOpened(int column); ///< where more than the cards are in it
    void cardOpened(const QModelIndex& index);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitColumns();
    void fitRows();
    void fitHeader();
    void open(const QModelIndex& index);

    models::TeamBoardModel& m_board;
    BoardHeader* m_header;
};

} // namespace kept::ui
