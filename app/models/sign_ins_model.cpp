#include "models/sign_ins_model.h"

namespace kept::models {

using services::PersonRow;

void SignInsModel::setPeople(std::vector<PersonRow> people, domain::PersonId me) {
    m_me = me;
    std::erase_if(people, [](const PersonRow& person) { return person.left; });
    std::ranges::sort(
        people, [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; },
        &PersonRow::name);
    setRows(std::move(people));
}

int SignInsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant SignInsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Password");
}

bool SignInsModel::isSame(const PersonRow& one, const PersonRow& other) const {
    return one.id == other.id;
}

QString SignInsModel::text(const PersonRow& row, int column) const {
    if (column == Name)
        return row.id == m_me ? tr("%1 (you)", "name of a person").arg(row.name) : row.name;
    switch (row.password) {
    case services::Password::None:
        return tr("None", "password");
    case services::Password::Own:
        return tr("Their own", "password");
    case services::Password::Temporary:
        return tr("A temporary one", "password");
    }
    Q_UNREACHABLE();
}

} // namespace kept::models
