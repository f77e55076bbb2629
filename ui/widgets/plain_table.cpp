#include "ui/widgets/plain_table.h"

#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/look.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace kept::ui {

namespace {

constexpr int usualColumn = 150;
constexpr int fewestRows = 4;

} // namespace

PlainTable::PlainTable(const QString& objectName, const QString& accessibleName, QWidget* parent) : QTableView(parent) {
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(shownRowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(this, &QAbstractItemView::doubleClicked, this, &PlainTable::opened);
}

void PlainTable::setTableModel(QAbstractItemModel* model, int growingColumn) {
    setModel(model);
    followSelection(*this);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setDefaultSectionSize(usualColumn);
    horizontalHeader()->setSectionResizeMode(growingColumn, QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlainTable::chosenChanged);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &PlainTable::chosenChanged);
    connect(model, &QAbstractItemModel::dataChanged, this, &PlainTable::chosenChanged);
    for (const auto change : {&QAbstractItemModel::rowsRemoved, &QAbstractItemModel::rowsInserted})
        connect(model, change, this, &PlainTable::fitRows);
    connect(model, &QAbstractItemModel::modelReset, this, &PlainTable::fitRows);
    fitRows();
}

void PlainTable::fitRows() {
    setMaximumHeight(heightOf(model()->rowCount()));
    updateGeometry();
}

QSize PlainTable::sizeHint() const {
    return {QTableView::sizeHint().width(), minimumSizeHint().height()};
}

QSize PlainTable::minimumSizeHint() const {
    return {QTableView::minimumSizeHint().width(), std::min(maximumHeight(), heightOf(fewestRows))};
}

int PlainTable::heightOf(int rows) const {
    return horizontalHeader()->sizeHint().height() + rows * shownRowHeight() + 2 * metrics::tight;
}

int PlainTable::chosenRow() const {
    return currentIndex().row();
}

void PlainTable::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        emit opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace kept::ui
