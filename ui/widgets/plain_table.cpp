#include "ui/widgets/plain_table.h"

#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/look.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <numeric>
#include <utility>

namespace kept::ui {

namespace {

constexpr int fewestRows = 4;
constexpr int weightOfGrowing = 2;

/// What a column would take, and how much more than others it may have where there is no room for all.
struct Wish {
    int width = 0;
    int weight = 1;
};

/// The width for each unit of weight at which all find room: what the narrow ones leave is for the wide ones.
int fairWidth(std::vector<Wish> wishes, int room) {
    std::ranges::sort(wishes, [](const Wish& a, const Wish& b) { return a.width * b.weight < b.width * a.weight; });
    int weights = 0;
    for (const Wish& wish : wishes)
        weights += wish.weight;
    for (const Wish& wish : wishes) {
        if (wish.width * weights > room * wish.weight)
            return room / weights;
        room -= wish.width;
        weights -= wish.weight;
    }
    return wishes.empty() ? 0 : wishes.back().width;
}

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
    setTextElideMode(Qt::ElideRight);
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
    m_growing = growingColumn;
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(growingColumn, QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlainTable::chosenChanged);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &PlainTable::chosenChanged);
    connect(model, &QAbstractItemModel::dataChanged, this, &PlainTable::chosenChanged);
    for (const auto change : {&QAbstractItemModel::rowsRemoved, &QAbstractItemModel::rowsInserted})
        connect(model, change, this, &PlainTable::fitRows);
    connect(model, &QAbstractItemModel::modelReset, this, &PlainTable::fitRows);
    connect(model, &QAbstractItemModel::dataChanged, this, &PlainTable::fitColumns);
    fitRows();
}

void PlainTable::setSpareColumns(std::vector<int> columns) {
    m_spare = std::move(columns);
    fitColumns();
}

void PlainTable::setWholeColumns(std::vector<int> columns) {
    m_whole = std::move(columns);
    fitColumns();
}

void PlainTable::showAsList(QAbstractItemDelegate& rows, int rowHeight) {
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, column != m_growing);
    horizontalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowHeight);
    setItemDelegate(&rows);
    fitRows();
}

void PlainTable::fitRows() {
    setMaximumHeight(heightOf(model()->rowCount()));
    updateGeometry();
    fitColumns();
}

std::vector<int> PlainTable::wantedWidths() {
    ensurePolished();
    std::vector<int> widths;
    for (int column = 0; column < model()->columnCount(); ++column)
        widths.push_back(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
    return widths;
}

bool PlainTable::isWhole(int column) const {
    return std::find(m_whole.begin(), m_whole.end(), column) != m_whole.end();
}

void PlainTable::leaveOutSpare(std::vector<int>& wanted) {
    // Rather than that a column goes, the growing one is cut a little.
    int all = std::accumulate(wanted.begin(), wanted.end(), 0) - wanted[static_cast<std::size_t>(m_growing)] / 4;
    for (const int column : m_spare) {
        int& width = wanted[static_cast<std::size_t>(column)];
        const bool leftOut = all > viewport()->width();
        if (leftOut != isColumnHidden(column))
            setColumnHidden(column, leftOut);
        if (leftOut)
            all -= std::exchange(width, 0);
    }
}

void PlainTable::fitColumns() {
    if (!model() || horizontalHeader()->isHidden())
        return;
    std::vector<int> wanted = wantedWidths();
    leaveOutSpare(wanted);
    std::vector<Wish> mayGiveWay;
    int left = viewport()->width();
    for (std::size_t column = 0; column < wanted.size(); ++column) {
        const auto at = static_cast<int>(column);
        if (isWhole(at))
            left -= wanted[column];
        else if (!isColumnHidden(at))
            mayGiveWay.push_back({wanted[column], at == m_growing ? weightOfGrowing : 1});
    }
    const int widest = fairWidth(std::move(mayGiveWay), std::max(left, 0));
    for (std::size_t column = 0; column < wanted.size(); ++column)
        if (const auto at = static_cast<int>(column); at != m_growing && !isColumnHidden(at))
            setColumnWidth(at, isWhole(at) ? wanted[column] : std::min(wanted[column], widest));
}

void PlainTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void PlainTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

QSize PlainTable::sizeHint() const {
    return {QTableView::sizeHint().width(), minimumSizeHint().height()};
}

QSize PlainTable::minimumSizeHint() const {
    return {QTableView::minimumSizeHint().width(), std::min(maximumHeight(), heightOf(fewestRows))};
}

int PlainTable::heightOf(int rows) const {
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return header + rows * verticalHeader()->defaultSectionSize() + 2 * metrics::tight;
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
