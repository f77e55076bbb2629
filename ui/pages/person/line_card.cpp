#include "ui/pages/person/line_card.h"

#include "ui/widgets/look.h"
#include "ui/widgets/plain_table.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

using models::LinkedLinesModel;

namespace {

constexpr int mostLinesInSight = 6;

} // namespace

LineCard::LineCard(const char* objectName, QWidget* parent)
    : Card(parent), m_lines(new LinkedLinesModel(this)), m_table(new PlainTable(QStringLiteral("cardLines"), {})) {
    setObjectName(QLatin1String(objectName));
    m_table->setTableModel(m_lines, LinkedLinesModel::Text);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(LinkedLinesModel::Aside, QHeaderView::ResizeToContents);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setProperty("bare", true);
    m_table->viewport()->setCursor(Qt::PointingHandCursor);
    body().addWidget(m_table);
    connect(m_table, &QAbstractItemView::clicked, this, &LineCard::open);
    connect(m_table, &PlainTable::opened, this, &LineCard::open);
    setLines({}, {}, {});
}

void LineCard::setLines(const QString& finding, const QString& measured, std::vector<models::LinkedLine> lines) {
    setHeading(finding, measured);
    m_lines->setRows(std::move(lines));
    const int count = m_lines->rowCount();
    m_table->setAccessibleName(finding);
    m_table->setVisible(count > 0);
    m_table->setFixedHeight(std::min(count, mostLinesInSight) * m_table->verticalHeader()->defaultSectionSize() +
                            2 * metrics::tight);
}

void LineCard::open(const QModelIndex& index) {
    const models::LinkedLine* line = m_lines->rowAt(index);
    if (line && isVisible()) // the second press of a double click comes after the page has gone
        emit promisesWanted(line->promises, line->title);
}

} // namespace kept::ui
