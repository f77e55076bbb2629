#include "ui/pages/charts/card_grid.h"

#include "ui/widgets/look.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace kept::ui {

namespace {

constexpr int twoColumnsFrom = 1000;

} // namespace

CardGrid::CardGrid(QWidget* parent) : QWidget(parent), m_layout(new QGridLayout(this)) {
    m_layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::pageMargin);
    m_layout->setSpacing(metrics::medium);
}

void CardGrid::add(QWidget* card) {
    card->setParent(this);
    m_cards.push_back(card);
    arrange();
}

void CardGrid::arrange() {
    while (const QLayoutItem* item = m_layout->takeAt(0))
        delete item;
    const int count = static_cast<int>(m_cards.size());
    for (int i = 0; i < count; ++i)
        m_layout->addWidget(m_cards[static_cast<std::size_t>(i)], i / m_columns, i % m_columns);
    m_layout->setColumnStretch(0, 1);
    m_layout->setColumnStretch(1, m_columns == 2 ? 1 : 0);
    // What is left below belongs to no card; a row that had been the last one must not keep it.
    for (int row = 0; row <= count; ++row)
        m_layout->setRowStretch(row, row == (count + m_columns - 1) / m_columns ? 1 : 0);
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
