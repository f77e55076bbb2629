#pragma once

#include <QWidget>

#include <array>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace kept::ui {

/// Cards in two columns where there is room for them, else below each other. Each is as high as its content asks for;
/// one that may grow fills what its column is shorter than the other.
class CardGrid final : public QWidget {
    Q_OBJECT

public:
    explicit CardGrid(QWidget* parent = nullptr);

    /// In reading order; the grid takes the card over.
    void add(QWidget* card, bool mayGrow = false);
    [[nodiscard]] int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    struct Place {
        QWidget* card;
        bool mayGrow;
    };

    QHBoxLayout* m_sides;
    std::array<QVBoxLayout*, 2> m_layouts; ///< of the columns, side by side
    std::vector<Place> m_cards;
    int m_columns = 1;
};

} // namespace kept::ui
