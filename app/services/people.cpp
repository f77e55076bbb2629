#include "services/people.h"

#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "services/authority.h"
#include "services/channel_words.h"
#include "services/derivation.h"
#include "services/fact_trail.h"
#include "services/owner_remains.h"
#include "services/search_words.h"
#include "services/series.h"
#include "services/series_plan.h"
#include "services/three_way.h"
#include "storage/contact_store.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/login_store.h"
#include "storage/name_store.h"
#include "storage/promise_store.h"
#include "storage/sign_in_store.h"
#include "storage/team_history.h"
#include "storage/team_record.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

struct PeopleText {
    Q_DECLARE_TR_FUNCTIONS(People)
};

template <class IdType> std::vector<NamedThing> sortedNames(storage::NameStore<IdType> store) {
    std::vector<NamedThing> things;
    const auto names = store.all();
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        things.push_back({it.key().value(), it.value()});
    std::sort(things.begin(), things.end(),
              [](const NamedThing& a, const NamedThing& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return things;
}

/// One change of the team, whole.
class TeamChange {
public:
    TeamChange(storage::Database& database, const Session& session)
        : m_database(database), m_transaction(database, session), m_owner(database), m_events(database),
          m_record(database, m_events, session.now, session.actor) {}

    storage::TeamRecord& record() { return m_record; }
    void commit() {
        m_owner.check();
        m_transaction.commit();
    }

    /// Records where the person belongs from now on, and derives anew what that attributes: deadlines still to come.
    void place(Changes& changes, PersonId person, const QString& department) {
        const DepartmentId id = m_record.findOrAddDepartment(knownSpelling(department));
        const Moment since = m_record.recordingMoment();
        m_record.belong(person, id, since);
        const Memberships memberships = storage::PeopleStore(m_database).memberships();
        Derivation derivation(m_database, memberships);
        for (const PromiseId promise : storage::PromiseStore(m_database).attributedAfter(person, since)) {
            derivation.derive(History(m_events.eventsOf(promise)));
            changes.add(promise);
        }
    }

private:
    /// A department is typed in any case, but is in the book once.
    QString knownSpelling(const QString& department) {
        QString wanted = department.simplified();
        for (const QString& known : storage::departments(m_database).all()) {
            if (known.compare(wanted, Qt::CaseInsensitive) == 0)
                return known;
        }
        return wanted;
    }

    storage::Database& m_database;
    ActingTransaction m_transaction;
    OwnerRemains m_owner;
    storage::EventStore m_events;
    storage::TeamRecord m_record;
};

} // namespace

QString roleWord(Role role) {
    switch (role) {
    case Role::Staff:
        return QCoreApplication::translate("Role", "Staff");
    case Role::Lead:
        return QCoreApplication::translate("Role", "Team lead");
    case Role::Owner:
        return QCoreApplication::translate("Role", "Owner");
    }
    Q_UNREACHABLE();
}

std::vector<PersonRow> people(storage::Database& database) {
    const auto names = storage::departments(database).all();
    storage::SignInStore signIns(database);
    const std::map<PersonId, storage::SignIn> known = signIns.all();
    const std::set<PersonId> signedIn = known.empty() ? std::set<PersonId>() : signIns.signedIn();
    const auto passwordOf = [&](PersonId person) {
        const auto found = known.find(person);
        return found == known.end() ? Password::None : found->second.temporary ? Password::Temporary : Password::Own;
    };
    std::vector<PersonRow> rows;
    for (const storage::Person& person : storage::PeopleStore(database).all()) {
        const DepartmentId department = person.department.value_or(DepartmentId());
        rows.push_back({.id = person.id,
                        .name = person.name,
                        .role = person.role,
                        .departmentId = department,
                        .department = names.value(department),
                        .left = person.leftAt.has_value(),
                        .version = person.version,
                        .password = passwordOf(person.id),
                        .signedIn = signedIn.contains(person.id)});
    }
    return rows;
}

std::vector<PersonRow> peopleAt(storage::Database& database, Moment at) {
    const storage::TeamHistory then = storage::teamHistory(database, at);
    const Memberships memberships = storage::PeopleStore(database).memberships();
    const auto names = storage::departments(database).all();
    std::vector<PersonRow> rows = people(database);
    std::erase_if(rows, [&](const PersonRow& row) { return !then.people.contains(row.id); });
    for (PersonRow& row : rows) {
        row.departmentId = memberships.departmentOf(row.id, at).value_or(DepartmentId());
        row.department = names.value(row.departmentId);
        row.left = then.people.at(row.id).leftAt.has_value();
    }
    return rows;
}

void checkIsOnTeam(const PersonRow& person) {
    if (person.left)
        throw NotAllowed(QCoreApplication::translate("services", "%1 has left the team.").arg(person.name));
}

void checkIsOnTeam(storage::Database& database, PersonId person) {
    const std::vector<PersonRow> all = people(database);
    const auto found = std::find_if(all.begin(), all.end(), [&](const PersonRow& row) { return row.id == person; });
    if (found == all.end())
        throw InvalidInput(QCoreApplication::translate("services", "There is no such person in this book."));
    checkIsOnTeam(*found);
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

bool needsPassword(const PersonRow& person, bool everyoneSignsIn) {
    return person.password == Password::None ? everyoneSignsIn : !person.signedIn;
}

std::optional<PersonId> actorOfDesktop(const std::vector<PersonRow>& people, const QString& name,
                                       bool everyoneSignsIn) {
    const auto person = personOfDesktop(people, name);
    const auto row = std::ranges::find(people, person, [](const PersonRow& one) { return std::optional(one.id); });
    return row == people.end() || needsPassword(*row, everyoneSignsIn) ? std::nullopt : person;
}

PersonId addPerson(storage::Database& database, const Session& session, Changes& changes, const QString& name,
                   const QString& department, Role role) {
    TeamChange change(database, session);
    const PersonId id = change.record().addPerson(name.simplified(), role, change.record().recordingMoment());
    if (!department.trimmed().isEmpty())
        change.place(changes, id, department);
    change.commit();
    changes.add(id);
    return id;
}

namespace {

/// Within the change of the team.
void mend(storage::Database& database, TeamChange& change, Changes& changes, const PersonRow& now, const QString& name,
          const QString& department, Role role) {
    change.record().changePerson(now.id, now.version, name.simplified(), role);
    if (!department.trimmed().isEmpty() && department.simplified() != now.department)
        change.place(changes, now.id, department);
    if (name.simplified() != now.name)
        indexAnew(database, storage::PromiseStore(database).naming(now.id));
    changes.add(now.id);
    changes.everything = true;
}

std::vector<Field<PersonForm>> personFields() {
    const auto person = [](auto member) {
        return [member](auto& form) -> auto& {
            return form.person.*member;
        };
    };
    const auto reach = [](auto member) {
        return [member](auto& form) -> auto& {
            return form.reach.*member;
        };
    };
    return {
        fieldOf<PersonForm>("name", PeopleText::tr("Name"), person(&PersonRow::name)),
        fieldOf<PersonForm>("department", PeopleText::tr("Department"), person(&PersonRow::department)),
        fieldOf<PersonForm>("role", PeopleText::tr("Role"), person(&PersonRow::role), roleWord),
        fieldOf<PersonForm>("preferred", PeopleText::tr("Prefers to be reached by"), reach(&ReachWishes::preferred),
                            channelWord),
        fieldOf<PersonForm>("unwanted", PeopleText::tr("Does not want to be reached by"), reach(&ReachWishes::unwanted),
                            channelList),
    };
}

PersonForm formOf(storage::Database& database, PersonId person) {
    const std::vector<PersonRow> rows = people(database);
    const auto found = std::ranges::find(rows, person, &PersonRow::id);
    if (found == rows.end())
        throw InvalidInput(QCoreApplication::translate("services", "There is no such person."));
    return {*found, storage::ContactStore(database).reachOfPeople().value(person)};
}

} // namespace

void changePerson(storage::Database& database, const Session& session, Changes& changes, const PersonRow& seen,
                  const QString& name, const QString& department, Role role) {
    TeamChange change(database, session);
    mend(database, change, changes, seen, name, department, role);
    change.commit();
}

void changePerson(storage::Database& database, const Session& session, Changes& changes, const PersonForm& seen,
                  const PersonForm& typed, const Settlement& settlement) {
    TeamChange change(database, session);
    const PersonForm now = formOf(database, seen.person.id);
    const auto about = [&] {
        const bool isRecorded = now.person.name != seen.person.name || now.person.department != seen.person.department;
        return isRecorded ? toldByFacts(database, now.person.name, "person", now.person.id.value(), session.now)
                          : Disagreement{.subject = now.person.name};
    };
    PersonForm result = merged<PersonForm>(personFields(), seen, now, typed, settlement, about);
    requireAuthority(database, session, authorityOver(now.person.role, result.person.role));
    mend(database, change, changes, now.person, result.person.name, result.person.department, result.person.role);
    if (result.reach != now.reach) {
        ContactDetails details;
        details.reach = result.reach;
        storage::ContactStore(database).setReach(now.person.id, checkedDetails(details).reach);
    }
    change.commit();
}

void leave(storage::Database& database, const Session& session, Changes& changes, PersonId person) {
    growSeries(database, session.now, changes);
    TeamChange change(database, session);
    const auto found = storage::PeopleStore(database).find(person);
    if (!found)
        throw InvalidInput(QCoreApplication::translate("services", "There is no such person."));
    if (storage::signedIn(database).person == person)
        throw NotAllowed(QCoreApplication::translate("services", "You are signed in as %1, and your login would end "
                                                                 "with that. Ask another lead or owner to do it.")
                             .arg(found->name));
    if (found->leftAt)
        throw NotAllowed(QCoreApplication::translate("services", "%1 has left already.").arg(found->name));
    change.record().leave(person);
    endSeriesOf(database, session.now, session.actor, person);
    change.commit();
    changes.add(person);
}

void comeBack(storage::Database& database, const Session& session, Changes& changes, PersonId person) {
    TeamChange change(database, session);
    change.record().comeBack(person);
    change.commit();
    changes.add(person);
}

bool isAloneSince(storage::Database& database, PersonId person, Moment since) {
    return !storage::PeopleStore(database).isAnyoneBeside(person, since);
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

std::vector<NamedThing> standardNames(storage::Database& database) {
    return sortedNames(storage::serviceNames(database));
}

void renameDepartment(storage::Database& database, const Session& session, Changes& changes, DepartmentId id,
                      const QString& name, const std::optional<QString>& seen, const Settlement& settlement) {
    TeamChange change(database, session);
    const QString now = storage::departments(database).all().value(id);
    const auto itself = [](auto& text) -> auto& {
        return text;
    };
    const QString result = merged<QString>(
        {fieldOf<QString>("name", PeopleText::tr("Name"), itself)}, seen.value_or(now), now, name.trimmed(), settlement,
        [&] { return toldByFacts(database, now, "department", id.value(), session.now); });
    change.record().renameDepartment(id, result);
    indexAnew(database, storage::PromiseStore(database).naming(id));
    change.commit();
    changes.everything = true;
}

} // namespace kept::services
