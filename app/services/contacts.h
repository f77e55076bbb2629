#pragma once

#include "domain/conflict.h"
#include "domain/contact.h"
#include "services/changes.h"
#include "services/session.h"

#include <QHash>

#include <optional>
#include <set>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

using domain::Contact;
using domain::ContactDetails;
using domain::ReachWishes;

/// Customers as they are shown, by name: each with what is known of those that were merged into it.
[[nodiscard]] std::vector<Contact> customers(storage::Database& database);
/// The one that this contact is shown as; nothing where there is no such contact.
[[nodiscard]] std::optional<Contact> customerOf(storage::Database& database, domain::ContactId contact);
/// The customer of that name, merged ones found under their old names too. Throws InvalidInput where there is none, and
/// names the nearest where one is near.
[[nodiscard]] Contact customerNamed(storage::Database& database, const QString& name);
/// The same, or the one of that number where nobody is called like it.
[[nodiscard]] Contact customerNamedOrNumbered(storage::Database& database, const QString& nameOrNumber);
/// The contact of exactly that name, merged or not. Throws InvalidInput where there is none.
[[nodiscard]] Contact contactNamed(storage::Database& database, const QString& name);
/// A customer and all that were merged into it: promises keep whom they name.
[[nodiscard]] std::set<domain::ContactId> idsOf(storage::Database& database, domain::ContactId customer);

/// Everything that was promised to them, under whatever name.
[[nodiscard]] std::vector<domain::PromiseId> promisesTo(storage::Database& database, domain::ContactId customer);

/// Throws Conflict where somebody who is on the team is called that.
void checkIsNoColleague(storage::Database& database, const QString& name);
/// Throws Conflict where there is one of that name, or a colleague.
domain::ContactId addCustomer(storage::Database& database, const Session& session, Changes& changes,
                              const QString& name, const ContactDetails& details);
/// `seen` is as customers() gave it: Conflict, field by field, where it changed since and `settlement` does not say
/// what of that stays. What was known of merged ones is from then on this one's.
void changeCustomer(storage::Database& database, const Session& session, Changes& changes, const Contact& seen,
                    const QString& name, const ContactDetails& details, const domain::Settlement& settlement = {});

/// The channels of a colleague; without zone and quiet times.
[[nodiscard]] ReachWishes reachOf(storage::Database& database, domain::PersonId person);
/// Of everybody who said so.
[[nodiscard]] QHash<domain::PersonId, ReachWishes> reachOfPeople(storage::Database& database);
void setReachOf(storage::Database& database, const Session& session, Changes& changes, domain::PersonId person,
                const ReachWishes& reach);

/// What two that are one are known by: everything of the first, and of the second what the first lacks.
[[nodiscard]] ContactDetails combined(ContactDetails first, const ContactDetails& second);

} // namespace kept::services
