#pragma once

#include "models/snapshot_table.h"
#include "services/people.h"

namespace kept::models {

/// Everybody in the book: those who are on the team by name, and after them those who left.
class PeopleModel : public SnapshotTable<services::PersonRow> {
    Q_OBJECT

public:
    enum Column { Name, Department, RoleColumn, columns };

    using SnapshotTable::SnapshotTable;

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
