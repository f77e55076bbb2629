#include "ui/pages/charts/card_grid.h"

#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace kept::ui {

namespace {

constexpr int twoColumnsFrom = 1000;

} // namespace

CardGrid::CardGrid(QWidget* parent)
    : QWidget(parent), m_sides(new QHBoxLayout), m_layouts{new QVBoxLayout, new QVBoxLayout} {
    m_sides->setSpacing(metrics::medium);
    for (QVBoxLayout* column : m_layouts) {
        column->setSpacing(metrics::medium);
        m_sides->addLayout(column, 1);
    }
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    outer->addLayout(m_sides);
    outer->addStretch(1); // what is left below belongs to no card
}

void CardGrid::add(QWidget* card, bool mayGrow) {
    card->setParent(this);
    m_cards.push_back({card, mayGrow});
    arrange();
}

void CardGrid::arrange() {
    for (QVBoxLayout* column : m_layouts)
        while (const QLayoutItem* item = column->takeAt(0))
            delete item;
    std::array<int, 2> growing = {0, 0};
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const std::size_t column = i % static_cast<std::size_t>(m_columns);
        m_layouts.at(column)->addWidget(m_cards[i].card, m_cards[i].mayGrow ? 1 : 0);
        growing.at(column) += m_cards[i].mayGrow ? 1 : 0;
    }
    for (std::size_t column = 0; column < m_layouts.size(); ++column)
        if (growing.at(column) == 0)
            m_layouts.at(column)->addStretch(1);
    m_sides->setStretch(1, m_columns - 1);
}

void CardGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int columns = event->size().width() >= twoColumnsFrom ? 2 : 1;
    if (columns != m_columns) {
        m_columns = columns;
        arrange();
    }
}

} // namespace kept::ui
