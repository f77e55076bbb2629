#include "models/snooze_presets_model.h"

namespace kept::models {

int SnoozePresetsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant SnoozePresetsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Words ? tr("Your words") : tr("Chosen now, reminds");
}

bool SnoozePresetsModel::isSame(const SnoozePreset& one, const SnoozePreset& other) const {
    return one.words == other.words;
}

QString SnoozePresetsModel::text(const SnoozePreset& row, int column) const {
    return column == Words ? row.words : row.next;
}

} // namespace kept::models
