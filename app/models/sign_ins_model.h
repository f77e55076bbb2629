#pragma once

#include "models/snapshot_table.h"
#include "services/people.h"

namespace kept::models {

/// Who on the team has a password, by name.
class SignInsModel : public SnapshotTable<services::PersonRow> {
    Q_OBJECT

public:
    enum Column { Name, Password, columns };

    using SnapshotTable::SnapshotTable;

    /// Of `people`, those who have left are not shown.
    void setPeople(std::vector<services::PersonRow> people, domain::PersonId me);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool isSame(const services::PersonRow& one, const services::PersonRow& other) const override;
    [[nodiscard]] QString text(const services::PersonRow& row, int column) const override;

private:
    domain::PersonId m_me;
};

} // namespace kept::models
