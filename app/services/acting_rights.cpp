#include "services/acting_rights.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace kept::services {

using domain::PersonId;
using domain::PromiseRow;

namespace {

struct ActingRightsText {
    Q_DECLARE_TR_FUNCTIONS(ActingRights)
};

} // namespace

QString whoMayChange(const PromiseRow& row) {
    return row.holder.isEmpty()
               ? ActingRightsText::tr("Only somebody of %1 or an owner can change this promise.").arg(row.department)
               : ActingRightsText::tr("Only %1, a lead of %2 or an owner can change this promise.")
                     .arg(row.holder, row.department);
}

ActingRights::ActingRights(const Identity& identity, const std::vector<PersonRow>& people)
    : m_everything(!identity.byServer || identity.maintains), m_me(identity.person.value_or(PersonId())) {
    const auto self = std::ranges::find(people, m_me, &PersonRow::id);
    if (self == people.end())
        return;
    m_everything = m_everything || self->role == Role::Owner;
    m_department = self->departmentId;
    m_covered = QSet<PersonId>(identity.covered.begin(), identity.covered.end());
    if (self->role != Role::Lead)
        return;
    for (const PersonRow& person : people) {
        if (person.departmentId == m_department)
            m_led.insert(person.id);
    }
}

bool ActingRights::leads(const PromiseRow& row) const {
    return !m_led.isEmpty() && (m_led.contains(row.holderId) || row.departmentId == m_department);
}

bool ActingRights::allow(Deed deed, const PromiseRow& row) const {
    const bool isRead = row.newestEvent.isValid();
    if (m_everything || !isRead || leads(row))
        return true;
    const auto isMe = [&](std::initializer_list<PersonId> people) {
        return m_me.isValid() && std::ranges::find(people, m_me) != people.end();
    };
    if (m_covered.contains(row.holderId))
        return true;
    const bool isOfDepartment = !row.holderId.isValid() && row.departmentId == m_department;
    switch (deed) {
    case Deed::Note:
        return isOfDepartment || isMe({row.holderId, row.promiserId, row.colleagueId, row.handOverToId, row.offeredById,
                                       row.countedPersonId});
    case Deed::OwnUp:
        return isOfDepartment || isMe({row.holderId, row.countedPersonId});
    case Deed::Release:
        return isOfDepartment || isMe({row.holderId, row.colleagueId});
    case Deed::Change:
    case Deed::Claim:
        return isOfDepartment || isMe({row.holderId});
    }
    Q_UNREACHABLE();
}

} // namespace kept::services
