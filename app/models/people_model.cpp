#include "models/people_model.h"

#include <QCoreApplication>

#include <tuple>

namespace kept::models {

using services::PersonRow;

void PeopleModel::setPeople(std::vector<PersonRow> people, domain::PersonId me) {
    m_me = me;
    std::sort(people.begin(), people.end(), [](const PersonRow& a, const PersonRow& b) {
        return a.left != b.left ? b.left : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    setRows(std::move(people));
}

int PeopleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Department:
        return tr("Department");
    case RoleColumn:
        return tr("Role");
    default:
        return {};
    }
}

bool PeopleModel::isSame(const PersonRow& one, const PersonRow& other) const {
    return one.id == other.id;
}

QString PeopleModel::text(const PersonRow& row, int column) const {
    switch (column) {
    case Name:
        return row.id == m_me ? tr("%1 (you)", "name of a person").arg(row.name) : row.name;
    case Department:
        return row.department.isEmpty() ? tr("—", "no department") : row.department;
    case RoleColumn:
        return row.left ? tr("Left the team") : services::roleWord(row.role);
    default:
        return {};
    }
}

} // namespace kept::models
