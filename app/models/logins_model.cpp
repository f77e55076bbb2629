#include "models/logins_model.h"

namespace kept::models {

using services::PersonRow;

void LoginsModel::setPeople(const std::vector<PersonRow>& people, const QHash<domain::PersonId, QString>& logins,
                            std::optional<domain::PersonId> me) {
    m_me = me;
    std::vector<LoginRow> rows;
    for (const PersonRow& person : people) {
        if (!person.left || logins.contains(person.id))
            rows.push_back({person, logins.value(person.id)});
    }
    std::ranges::sort(
        rows, [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; },
        [](const LoginRow& row) { return row.person.name; });
    setRows(std::move(rows));
}

int LoginsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant LoginsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : section == Role ? tr("Role") : tr("Login");
}

bool LoginsModel::isSame(const LoginRow& one, const LoginRow& other) const {
    return one.person.id == other.person.id;
}

QString LoginsModel::text(const LoginRow& row, int column) const {
    switch (column) {
    case Name:
        return row.person.id == m_me ? tr("%1 (you)", "name of a person").arg(row.person.name) : row.person.name;
    case Role:
        return row.person.left ? tr("Has left") : services::roleWord(row.person.role);
    default:
        return row.login.isEmpty() ? tr("No login") : row.login;
    }
}

} // namespace kept::models
