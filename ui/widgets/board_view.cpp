#include "ui/widgets/board_view.h"

#include "models/team_board_model.h"
#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/board_delegate.h"
#include "ui/widgets/board_header.h"
#include "ui/widgets/look.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace kept::ui {

using models::BoardCell;

namespace {

/// A card can be read in it, and five stand side by side in the usual window.
constexpr int narrowestColumn = 184;
constexpr int widestColumn = 320;

} // namespace

BoardView::BoardView(models::TeamBoardModel& board, QWidget* parent)
    : QTableView(parent), m_board(board), m_header(new BoardHeader(board, this)) {
    setObjectName(QStringLiteral("teamBoard"));
    setAccessibleName(tr("Promises of the team"));
    setProperty("bare", true);
    setHorizontalHeader(m_header);
    // A click on a head opens the column; the table would select it.
    disconnect(m_header, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(m_header, &QHeaderView::sectionEntered, this, nullptr);
    setItemDelegate(new BoardDelegate(this));
    setModel(&board);
    followSelection(*this);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (const auto signal : {&QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(&board, signal, this, &BoardView::fitColumns);
    connect(&board, &QAbstractItemModel::modelReset, this, [this] {
        fitRows();
        fitColumns();
        fitHeader();
    });
    connect(&board, &QAbstractItemModel::headerDataChanged, this, &BoardView::fitHeader);
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int column) {
        setCurrentIndex(m_board.index(0, column));
        emit headOpened(column);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) { open(index); });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(models::BoardCellRole).toInt() == static_cast<int>(BoardCell::More))
            open(index);
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &BoardView::shownColumnsChanged);
    fitRows();
}

void BoardView::fitRows() {
    verticalHeader()->setDefaultSectionSize(BoardDelegate::rowHeight());
    if (m_board.rowCount() > 0)
        setRowHeight(0, 1); // the header shows what is in it
}

void BoardView::fitColumns() {
    const int room = viewport()->width();
    const int columns = std::max(1, m_board.columnCount());
    const int fitting = std::max(1, room / narrowestColumn);
    m_header->setDefaultSectionSize(columns <= fitting ? std::min(room / columns, widestColumn)
                                                       : (room + fitting - 1) / fitting);
    horizontalScrollBar()->setSingleStep(m_header->defaultSectionSize() / 4);
    verticalScrollBar()->setSingleStep(BoardDelegate::rowHeight() / 3);
    fitHeader(); // what it says may need another line
    emit shownColumnsChanged();
}

int BoardView::firstShown() const {
    const int half = m_header->defaultSectionSize() / 2;
    return std::max(0, m_header->logicalIndexAt(isRightToLeft() ? viewport()->width() - half : half));
}

int BoardView::lastShown() const {
    const int half = m_header->defaultSectionSize() / 2;
    const int last = m_header->logicalIndexAt(isRightToLeft() ? half : viewport()->width() - half);
    return last >= 0 ? last : m_board.columnCount() - 1;
}

void BoardView::turn(bool forward) {
    const int shown = lastShown() - firstShown() + 1;
    const int wanted = forward ? lastShown() + shown : firstShown() - shown;
    scrollTo(m_board.index(0, std::clamp(wanted, 0, std::max(0, m_board.columnCount() - 1))));
}

void BoardView::fitHeader() {
    if (m_header->height() != m_header->sizeHint().height())
        updateGeometries();
    m_header->viewport()->update();
}

QModelIndex BoardView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    if (m_board.columnCount() == 0)
        return {};
    const int last = m_board.columnCount() - 1;
    const int forward = isRightToLeft() ? -1 : 1;
    int column = std::max(0, currentIndex().column());
    int row = std::max(0, currentIndex().row());
    switch (action) {
    case MoveLeft:
        column -= forward;
        break;
    case MoveRight:
        column += forward;
        break;
    case MoveUp:
        --row;
        break;
    case MoveDown:
        ++row;
        break;
    case MoveHome:
        column = 0;
        break;
    case MoveEnd:
        column = last;
        break;
    case MovePageUp:
        row = 0;
        break;
    case MovePageDown:
        row = m_board.lastRow(column);
        break;
    case MoveNext:
    case MovePrevious:
        return currentIndex();
    }
    column = std::clamp(column, 0, last);
    return m_board.index(std::clamp(row, 0, m_board.lastRow(column)), column);
}

void BoardView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    m_header->viewport()->update();
    emit currentMoved();
}

void BoardView::open(const QModelIndex& index) {
    if (!index.isValid())
        return;
    switch (static_cast<BoardCell>(index.data(models::BoardCellRole).toInt())) {
    case BoardCell::Card:
        return emit cardOpened(index);
    case BoardCell::Heading:
        return emit headOpened(index.column());
    case BoardCell::More:
        return emit restOpened(index.column());
    case BoardCell::Nothing:
    case BoardCell::Blank:
        return;
    }
}

void BoardView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

void BoardView::resizeEvent(QResizeEvent* event) {
    fitColumns();
    QTableView::resizeEvent(event);
}

void BoardView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!(currentIndex().flags() & Qt::ItemIsSelectable) && m_board.columnCount() > 0)
        setCurrentIndex(m_board.index(std::min(1, m_board.lastRow(0)), 0));
}

void BoardView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model()) {
        fitRows();
        fitHeader();
    }
}

} // namespace kept::ui
