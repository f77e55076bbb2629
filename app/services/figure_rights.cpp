#include "services/figure_rights.h"

#include "domain/errors.h"
#include "services/authority.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

using namespace domain;

FigureRights::FigureRights(const std::vector<PersonRow>& people, std::optional<PersonId> viewer) {
    if (!viewer || !viewer->isValid() || authorityOf(people, viewer) == Authority::Book)
        return;
    m_all = false;
    m_seen.insert(*viewer);
    const auto own = std::ranges::find(people, *viewer, &PersonRow::id);
    if (own == people.end() || own->left || own->role != Role::Lead || !own->departmentId.isValid())
        return;
    for (const PersonRow& person : people) {
        if (person.departmentId == own->departmentId)
            m_seen.insert(person.id);
    }
}

void FigureRights::require(PersonId person) const {
    if (!allow(person))
        throw NotAllowed(QCoreApplication::translate(
            "services",
            "What somebody keeps and misses is for them, for the lead of their department and for owners."));
}

FigureRights figureRights(storage::Database& database, std::optional<PersonId> viewer) {
    return viewer && viewer->isValid() ? FigureRights(people(database), viewer) : FigureRights();
}

} // namespace kept::services
