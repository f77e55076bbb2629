#include "services/people.h"

#include "domain/errors.h"
#include "services/derivation.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/name_store.h"
#include "storage/promise_store.h"
#include "storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

template <class IdType> std::vector<NamedThing> sortedNames(storage::NameStore<IdType> store) {
    std::vector<NamedThing> things;
    const auto names = store.all();
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        things.push_back({it.key().value(), it.value()});
    std::sort(things.begin(), things.end(),
              [](const NamedThing& a, const NamedThing& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return things;
}

/// Records where the person belongs from now on, and derives anew what that attributes: deadlines still to come.
void place(storage::Database& database, const Session& session, Changes& changes, PersonId person,
           const QString& department) {
    const DepartmentId id = storage::departments(database).findOrAdd(department);
    storage::EventStore events(database);
    const Moment since = std::max(session.now, events.head().recordedAt);
    const EventNumber event = events.appendMembership(person, id, since, since, session.actor);
    storage::PeopleStore store(database);
    store.putMembership(person, id, since, event);
    const Memberships memberships = store.memberships();
    Derivation derivation(database, memberships);
    for (const PromiseId promise : storage::PromiseStore(database).attributedAfter(person, since)) {
        derivation.derive(History(events.eventsOf(promise)));
        changes.add(promise);
    }
}

} // namespace

std::vector<PersonRow> people(storage::Database& database) {
    const auto names = storage::departments(database).all();
    std::vector<PersonRow> rows;
    for (const storage::Person& person : storage::PeopleStore(database).all()) {
        const DepartmentId department = person.department.value_or(DepartmentId());
        rows.push_back({.id = person.id,
                        .name = person.name,
                        .role = person.role,
                        .departmentId = department,
                        .department = names.value(department),
                        .left = person.leftAt.has_value(),
                        .version = person.version});
    }
    return rows;
}

PersonRow personNamed(storage::Database& database, const QString& name) {
    const std::vector<PersonRow> all = people(database);
    const auto matching = [&](auto predicate) -> const PersonRow* {
        const auto found = std::find_if(all.begin(), all.end(), predicate);
        return found == all.end() ? nullptr : &*found;
    };
    const QString wanted = name.trimmed();
    if (const auto* exact = matching([&](const PersonRow& row) { return row.name == wanted; }))
        return *exact;
    if (const auto* folded =
            matching([&](const PersonRow& row) { return row.name.compare(wanted, Qt::CaseInsensitive) == 0; }))
        return *folded;
    const auto* near = wanted.isEmpty() ? nullptr : matching([&](const PersonRow& row) {
        return row.name.contains(wanted, Qt::CaseInsensitive);
    });
    if (near)
        throw InvalidInput(QCoreApplication::translate("services", "Nobody is called “%1”. Do you mean “%2”?")
                               .arg(wanted, near->name));
    throw InvalidInput(QCoreApplication::translate("services", "Nobody in this book is called “%1”.").arg(wanted));
}

std::optional<PersonId> personOfDesktop(const std::vector<PersonRow>& people, const QString& name) {
    std::optional<PersonId> only;
    int active = 0;
    for (const PersonRow& person : people) {
        if (person.left)
            continue;
        if (person.name.compare(name, Qt::CaseInsensitive) == 0)
            return person.id;
        only = person.id;
        ++active;
    }
    return active == 1 ? only : std::nullopt;
}

PersonId addPerson(storage::Database& database, const Session& session, Changes& changes, const QString& name,
                   const QString& department, Role role) {
    storage::Transaction transaction(database);
    const PersonId id = storage::PeopleStore(database).add(name, role);
    if (!department.trimmed().isEmpty())
        place(database, session, changes, id, department);
    transaction.commit();
    changes.add(id);
    return id;
}

void changePerson(storage::Database& database, const Session& session, Changes& changes, const PersonRow& seen,
                  const QString& name, const QString& department, Role role) {
    storage::Transaction transaction(database);
    storage::PeopleStore(database).change(seen.id, seen.version, name, role);
    if (!department.trimmed().isEmpty() && department.trimmed() != seen.department)
        place(database, session, changes, seen.id, department);
    transaction.commit();
    changes.add(seen.id);
    changes.everything = true;
}

void leave(storage::Database& database, const Session& session, Changes& changes, PersonId person) {
    storage::Transaction transaction(database);
    storage::PeopleStore store(database);
    const auto found = store.find(person);
    if (!found)
        throw InvalidInput(QCoreApplication::translate("services", "There is no such person."));
    if (found->leftAt)
        throw NotAllowed(QCoreApplication::translate("services", "%1 has left already.").arg(found->name));
    store.setLeft(person, session.now);
    transaction.commit();
    changes.add(person);
}

void comeBack(storage::Database& database, Changes& changes, PersonId person) {
    storage::Transaction transaction(database);
    storage::PeopleStore(database).setLeft(person, std::nullopt);
    transaction.commit();
    changes.add(person);
}

std::vector<NamedThing> departments(storage::Database& database) {
    return sortedNames(storage::departments(database));
}

std::vector<NamedThing> channels(storage::Database& database) {
    return sortedNames(storage::channels(database));
}

std::vector<NamedThing> contacts(storage::Database& database) {
    return sortedNames(storage::contacts(database));
}

void renameDepartment(storage::Database& database, Changes& changes, DepartmentId id, const QString& name) {
    storage::Transaction transaction(database);
    storage::departments(database).rename(id, name);
    transaction.commit();
    changes.everything = true;
}

} // namespace kept::services
