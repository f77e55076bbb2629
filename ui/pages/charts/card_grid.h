#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace kept::ui {

/// Cards in two columns where there is room for them, else below each other.
class CardGrid final : public QWidget {
    Q_OBJECT

public:
    explicit CardGrid(QWidget* parent = nullptr);

    /// In reading order; the grid takes the card over.
    void add(QWidget* card);
    [[nodiscard]] int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QGridLayout* m_layout;
    std::vector<QWidget*> m_cards;
    int m_columns = 1;
};

} // namespace kept::ui
