#include "models/bad_rows_model.h"

#include "domain/shown_text.h"

namespace kept::models {

BadRowsModel::BadRowsModel(const QLocale& locale, QObject* parent) : QAbstractTableModel(parent), m_locale(locale) {}

void BadRowsModel::setRows(std::vector<services::BadRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BadRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BadRowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant BadRowsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return QStringLiteral("<span>%1</span>").arg(domain::shownText(data(index).toString()).toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    const services::BadRow& row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
    case Line:
        return m_locale.toString(row.line);
    case ColumnName:
        return domain::shownLine(row.column);
    default:
        return domain::shownText(row.reason);
    }
}

QVariant BadRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && section == Line)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case ColumnName:
        return tr("Column");
    default:
        return tr("Reason");
    }
}

} // namespace kept::models
