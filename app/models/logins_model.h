#pragma once

#include "models/snapshot_table.h"
#include "services/people.h"

#include <QHash>

namespace kept::models {

struct LoginRow {
    services::PersonRow person;
    QString login; ///< empty where they have none
};

/// Who signs in as whom at the server of a book, by name.
class LoginsModel : public SnapshotTable<LoginRow> {
    Q_OBJECT

public:
    enum Column { Name, Role, Login, columns };

    using SnapshotTable::SnapshotTable;

    /// Of those who have left, only who still has a login is shown.
    void setPeople(const std::vector<services::PersonRow>& people, const QHash<domain::PersonId, QString>& logins,
                   std::optional<domain::PersonId> me);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool isSame(const LoginRow& one, const LoginRow& other) const override;
    [[nodiscard]] QString text(const LoginRow& row, int column) const override;

private:
    std::optional<domain::PersonId> m_me;
};

} // namespace kept::models
