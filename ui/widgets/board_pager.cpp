#include "ui/widgets/board_pager.h"

#include "ui/widgets/board_view.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kept::ui {

BoardPager::BoardPager(BoardView& board, QWidget* parent)
    : QWidget(parent), m_board(board), m_back(addButton("boardBack", tr("Columns before"), false)), m_shown(new QLabel),
      m_forward(addButton("boardForward", tr("Columns after"), true)) {
    setObjectName(QStringLiteral("boardPager"));
    m_shown->setObjectName(QStringLiteral("boardShown"));
    m_shown->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::tight);
    row->addWidget(m_back);
    row->addWidget(m_shown);
    row->addWidget(m_forward);
    showArrows();
    connect(&m_board, &BoardView::shownColumnsChanged, this, &BoardPager::follow);
    follow();
}

QToolButton* BoardPager::addButton(const char* objectName, const QString& words, bool forward) {
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(words);
    button->setToolTip(words);
    connect(button, &QToolButton::clicked, this, [this, forward] { m_board.turn(forward); });
    return button;
}

void BoardPager::follow() {
    const int columns = m_board.model()->columnCount();
    const int first = m_board.firstShown();
    const int last = m_board.lastShown();
    setVisible(columns > 0 && last - first + 1 < columns);
    m_shown->setText(tr("Columns %1 to %2 of %3").arg(first + 1).arg(last + 1).arg(columns));
    m_back->setEnabled(first > 0);
    m_forward->setEnabled(last + 1 < columns);
}

void BoardPager::showArrows() {
    m_back->setIcon(icon(isRightToLeft() ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left")));
    m_forward->setIcon(icon(isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right")));
}

void BoardPager::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::PaletteChange)
        showArrows();
}

} // namespace kept::ui
