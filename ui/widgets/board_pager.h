#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace kept::ui {

class BoardView;

/// Says which columns of the team board are shown where there is no room for all, and leads to the others.
class BoardPager final : public QWidget {
    Q_OBJECT

public:
    explicit BoardPager(BoardView& board, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const char* objectName, const QString& words, bool forward);
    void follow();
    void showArrows();

    BoardView& m_board;
    QToolButton* m_back;
    QLabel* m_shown;
    QToolButton* m_forward;
};

} // namespace kept::ui
