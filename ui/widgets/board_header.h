#pragma once

#include <QHeaderView>

namespace kept::models {
class TeamBoardModel;
struct BoardHeading;
} // namespace kept::models

namespace kept::ui {

/// The heads of the columns of the team board, which stay while the cards scroll: name, what is open, this month's
/// rate, and in words whether it is too much.
class BoardHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit BoardHeader(const models::TeamBoardModel& board, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] bool isCurrent(int section) const;
    [[nodiscard]] int textWidth() const;
    void paintText(QPainter& painter, const QRect& room, const models::BoardHeading& heading) const;

    const models::TeamBoardModel& m_board;
};

} // namespace kept::ui
