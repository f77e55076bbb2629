#include "services/authority.h"

#include "domain/errors.h"
#include "services/sign_in.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

Authority authorityOf(const std::vector<PersonRow>& people, std::optional<domain::PersonId> actor) {
    Role highest = Role::Staff;
    Role own = Role::Staff;
    bool somebodySignsIn = false;
    for (const PersonRow& person : people) {
        somebodySignsIn = somebodySignsIn || person.password != Password::None;
        if (person.left)
            continue;
        highest = std::max(highest, person.role);
        if (person.id == actor)
            own = person.role;
    }
    if (!actor && somebodySignsIn)
        return Authority::None;
    if (own == highest)
        return Authority::Book;
    return own == Role::Lead ? Authority::Team : Authority::None;
}

Authority authorityOver(Role before, Role after) {
    return before == Role::Owner || after == Role::Owner ? Authority::Book : Authority::Team;
}

void requireAuthority(storage::Database& database, const Session& session, Authority needed) {
    requireSignedIn(database, session);
    if (authorityOf(people(database), session.actor) >= needed)
        return;
    throw domain::NotAllowed(
        needed == Authority::Book
            ? QCoreApplication::translate("Authority", "Only an owner of the book can change that.")
            : QCoreApplication::translate("Authority", "Only team leads and owners can change that."));
}

} // namespace kept::services
