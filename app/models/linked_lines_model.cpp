#include "models/linked_lines_model.h"

namespace kept::models {

int LinkedLinesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant LinkedLinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Text ? tr("Finding") : tr("Of which");
}

bool LinkedLinesModel::isSame(const LinkedLine& one, const LinkedLine& other) const {
    return one.key == other.key;
}

QString LinkedLinesModel::text(const LinkedLine& row, int column) const {
    return column == Text ? row.text : row.aside;
}

} // namespace kept::models
