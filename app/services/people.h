#pragma once

#include "domain/conflict.h"
#include "domain/contact.h"
#include "services/changes.h"
#include "services/session.h"
#include "storage/people_store.h"

#include <QString>

#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

using storage::Role;

enum class Password {
    None,
    Own,
    Temporary, ///< given by an owner: good for nothing but to choose an own one
};

/// "Team lead": a role in a person's words.
[[nodiscard]] QString roleWord(Role role);

/// Somebody on the team as lists show them.
struct PersonRow {
    domain::PersonId id;
    QString name;
    Role role = Role::Staff;
    domain::DepartmentId departmentId;
    QString department;
    bool left = false;
    std::int64_t version = 0;
    Password password = Password::None;
    bool signedIn = false; ///< gave the password on this connection to the book
};

[[nodiscard]] std::vector<PersonRow> people(storage::Database& database);
/// Who was on the team or had left it by then, and in which department, under the names and roles of today.
[[nodiscard]] std::vector<PersonRow> peopleAt(storage::Database& database, domain::Moment at);
/// Throws InvalidInput where nobody is called that, and names the nearest where one is near.
[[nodiscard]] PersonRow personNamed(storage::Database& database, const QString& name);

/// Throws NotAllowed, with the name, where they have left the team.
void checkIsOnTeam(const PersonRow& person);
/// The same; InvalidInput where there is no such person.
void checkIsOnTeam(storage::Database& database, domain::PersonId person);

/// Who sits at a desktop that remembers this name: whoever is called so, or the only person on the team.
[[nodiscard]] std::optional<domain::PersonId> personOfDesktop(const std::vector<PersonRow>& people,
                                                              const QString& name);
/// Whether this person acts in the book only after a password: to be given, or to be chosen first.
[[nodiscard]] bool needsPassword(const PersonRow& person, bool everyoneSignsIn);
/// The person of the desktop, unless a password is needed first.
[[nodiscard]] std::optional<domain::PersonId> actorOfDesktop(const std::vector<PersonRow>& people, const QString& name,
                                                             bool everyoneSignsIn);

/// Adds somebody to a department, which is added too where it is new. Throws Conflict where the name is taken.
domain::PersonId addPerson(storage::Database& database, const Session& session, Changes& changes, const QString& name,
                           const QString& department, Role role);
/// Mends name and role, and moves to another department from now on: what counted before stays where it counted.
void changePerson(storage::Database& database, const Session& session, Changes& changes, const PersonRow& seen,
                  const QString& name, const QString& department, Role role);
/// What a form on a person asks for.
struct PersonForm {
    PersonRow person;
    domain::ReachWishes reach;
};
/// The same of all of it at once, for whoever may: NotAllowed for others. Throws Conflict, field by field, where it
/// changed since it was as `seen`, and `settlement` does not say what of that stays.
void changePerson(storage::Database& database, const Session& session, Changes& changes, const PersonForm& seen,
                  const PersonForm& typed, const domain::Settlement& settlement = {});
/// Promises stay with them until they are handed over; those that recur end (services/series_plan.h). Throws NotAllowed
/// where they left already.
void leave(storage::Database& database, const Session& session, Changes& changes, domain::PersonId person);
void comeBack(storage::Database& database, const Session& session, Changes& changes, domain::PersonId person);

/// Whether nobody else was in the book at that moment or since: then nobody can confirm what this person says of it.
[[nodiscard]] bool isAloneSince(storage::Database& database, domain::PersonId person, domain::Moment since);

/// A thing of the book with its name.
struct NamedThing {
    std::int64_t id = 0;
    QString name;
};
[[nodiscard]] std::vector<NamedThing> departments(storage::Database& database);
[[nodiscard]] std::vector<NamedThing> channels(storage::Database& database);
[[nodiscard]] std::vector<NamedThing> contacts(storage::Database& database);
/// The standards, withdrawn ones too.
[[nodiscard]] std::vector<NamedThing> standardNames(storage::Database& database);
/// Throws Conflict where the name is taken; with both sides where it is not called as it was `seen` any more, and
/// `settlement` does not say what of that stays.
void renameDepartment(storage::Database& database, const Session& session, Changes& changes, domain::DepartmentId id,
                      const QString& name, const std::optional<QString>& seen = {},
                      const domain::Settlement& settlement = {});

} // namespace kept::services
