#include "ui/widgets/promise_list_view.h"

#include "models/promise_roles.h"
#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/promise_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace kept::ui {

namespace {

/// Beyond this every row is one line high: the exact first deadline is then in its tooltip.
constexpr int mostTall = 5000;

} // namespace

PromiseListView::PromiseListView(QWidget* parent) : QTableView(parent) {
    setObjectName(QStringLiteral("promiseList"));
    setAccessibleName(tr("Promises"));
    setProperty("bare", true);
    setItemDelegate(new PromiseDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(PromiseDelegate::rowHeight());
    connect(this, &QAbstractItemView::doubleClicked, this, &PromiseListView::opened);
}

void PromiseListView::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    if (!model)
        return;
    followSelection(*this);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &PromiseListView::fitRows);
    connect(model, &QAbstractItemModel::rowsMoved, this, &PromiseListView::fitRows);
    connect(model, &QAbstractItemModel::modelReset, this, &PromiseListView::fitRows);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                for (int row = first.row(); roles.isEmpty() && row <= last.row(); ++row)
                    fitRow(row);
            });
    fitRows();
}

void PromiseListView::fitRows() {
    const int rows = model()->rowCount();
    const bool tall = rows <= mostTall;
    m_narrow = PromiseDelegate::isNarrow(viewport()->width());
    const int usual = m_narrow ? PromiseDelegate::tallRowHeight() : PromiseDelegate::rowHeight();
    if (verticalHeader()->defaultSectionSize() != usual)
        verticalHeader()->setDefaultSectionSize(usual);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (!tall && !index.data(models::IsHeaderRole).toBool()) {
            // On to the next header: a million rows are not looked at one by one.
            const QModelIndexList next = model()->match(index, models::IsHeaderRole, true, 1, Qt::MatchExactly);
            if (next.isEmpty())
                return;
            row = next.first().row() - 1;
            continue;
        }
        fitRow(row);
    }
}

void PromiseListView::fitRow(int row) {
    const QModelIndex index = model()->index(row, 0);
    const bool tall = model()->rowCount() <= mostTall && index.data(models::MovedRole).toBool();
    const int height = index.data(models::IsHeaderRole).toBool() ? PromiseDelegate::headerHeight()
                       : tall                                    ? PromiseDelegate::tallRowHeight()
                                                                 : verticalHeader()->defaultSectionSize();
    if (rowHeight(row) != height)
        setRowHeight(row, height);
}

std::vector<domain::PromiseId> PromiseListView::selectedPromises() const {
    std::vector<domain::PromiseId> ids;
    if (!selectionModel())
        return ids;
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& index : rows)
        if (!index.data(models::IsHeaderRole).toBool())
            ids.emplace_back(index.data(models::IdRole).toLongLong());
    return ids;
}

domain::PromiseId PromiseListView::currentPromise() const {
    const QModelIndex index = currentIndex();
    return domain::PromiseId(index.isValid() ? index.data(models::IdRole).toLongLong() : 0);
}

void PromiseListView::selectFirst() {
    selectNear(0);
}

QModelIndex PromiseListView::promiseNear(int row) const {
    const int rows = model()->rowCount();
    for (int step = 0; step <= std::max(row, rows); ++step) {
        for (const int at : {row + step, row - step}) {
            if (at < 0 || at >= rows)
                continue;
            if (const QModelIndex index = model()->index(at, 0); index.flags() & Qt::ItemIsSelectable)
                return index;
        }
    }
    return {};
}

void PromiseListView::selectNear(int row) {
    if (const QModelIndex index = promiseNear(row); index.isValid())
        setCurrentIndex(index);
}

QModelIndex PromiseListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    // A table's Home stays in its row, which here is a promise: what comes first and last are the first and the last.
    if (action == MoveHome || action == MoveEnd)
        return promiseNear(action == MoveHome ? 0 : model()->rowCount() - 1);
    return QTableView::moveCursor(action, modifiers);
}

QItemSelectionModel::SelectionFlags PromiseListView::selectionCommand(const QModelIndex& index,
                                                                      const QEvent* event) const {
    // A row that the program chooses is the only one, though Ctrl may still be held down from a shortcut: what stands
    // selected beside it would be kept or broken together with it.
    if (!event)
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    return QTableView::selectionCommand(index, event);
}

void PromiseListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void PromiseListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    emit selectionMoved();
}

void PromiseListView::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened();
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

void PromiseListView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!(currentIndex().isValid() && currentIndex().flags() & Qt::ItemIsSelectable) && model())
        selectFirst();
}

void PromiseListView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (model() && m_narrow != PromiseDelegate::isNarrow(viewport()->width()))
        fitRows();
}

void PromiseListView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        fitRows();
}

} // namespace kept::ui
