#pragma once

#include "domain/promise_query.h"
#include "models/snapshot_table.h"

namespace kept::models {

/// A sentence about some promises, which lists them when it is opened.
struct LinkedLine {
    QString key; ///< tells it from the others of its list
    QString text;
    QString aside; ///< how many, or when; beside it
    domain::PromiseQuery promises;
    QString title; ///< of the list of them
};

/// Sentences that lead to what they speak of.
class LinkedLinesModel : public SnapshotTable<LinkedLine> {
    Q_OBJECT

public:
    enum Column { Text, Aside, columns };

    using SnapshotTable::SnapshotTable;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool isSame(const LinkedLine& one, const LinkedLine& other) const override;
    [[nodiscard]] QString text(const LinkedLine& row, int column) const override;
};

} // namespace kept::models
