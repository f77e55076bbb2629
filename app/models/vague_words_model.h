#pragma once

#include "domain/clarity.h"
#include "models/snapshot_table.h"

namespace kept::models {

/// "the end of the next working day"
[[nodiscard]] QString wordsFor(domain::Proposal proposal);

/// The words that the team finds vague, and what is proposed in their place.
class VagueWordsModel : public SnapshotTable<domain::VagueWord> {
    Q_OBJECT

public:
    enum Column { Words, Proposal, columns };

    using SnapshotTable::SnapshotTable;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool isSame(const domain::VagueWord& one, const domain::VagueWord& other) const override;
    [[nodiscard]] QString text(const domain::VagueWord& row, int column) const override;
};

} // namespace kept::models
