#pragma once

#include "models/snapshot_table.h"

namespace kept::models {

/// One's own way to snooze, in the words that were typed and when that would be now.
struct SnoozePreset {
    QString words;
    QString next;
};

class SnoozePresetsModel : public SnapshotTable<SnoozePreset> {
    Q_OBJECT

public:
    enum Column { Words, Next, columns };

    using SnapshotTable::SnapshotTable;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool isSame(const SnoozePreset& one, const SnoozePreset& other) const override;
    [[nodiscard]] QString text(const SnoozePreset& row, int column) const override;
};

} // namespace kept::models
