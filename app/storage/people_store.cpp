#include "storage/people_store.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace kept::storage {

using namespace domain;

namespace {

constexpr std::array roles = {"staff", "lead", "owner"};

const QString selectPeople =
    QStringLiteral("SELECT p.id, p.name, p.role, p.left_at, p.version, (SELECT m.department_id FROM memberships AS m"
                   " WHERE m.person_id = p.id ORDER BY m.since DESC, m.event_number DESC LIMIT 1) FROM people AS p");

Person readPerson(const Query& row) {
    return {.id = row.id<PersonId>(0),
            .name = row.text(1),
            .role = roleFromKey(row.text(2)).value_or(Role::Staff),
            .leftAt = row.optionalMoment(3),
            .department = row.optionalId<DepartmentId>(5),
            .version = row.int64(4)};
}

QString checkedName(const QString& name) {
    return checkedText(name, QCoreApplication::translate("storage", "The name"));
}

[[noreturn]] void nameIsTaken(const QString& name) {
    throw Conflict(QCoreApplication::translate("storage", "There is somebody called “%1” already.").arg(name));
}

} // namespace

QString keyOf(Role role) {
    return QString::fromLatin1(roles[static_cast<std::size_t>(role)]);
}

std::optional<Role> roleFromKey(const QString& key) {
    const auto found = std::find(roles.begin(), roles.end(), key);
    return found == roles.end() ? std::nullopt : std::optional(static_cast<Role>(std::distance(roles.begin(), found)));
}

std::vector<Person> PeopleStore::all() {
    auto query = m_database.prepare(selectPeople + QStringLiteral(" ORDER BY p.name"));
    query.exec();
    std::vector<Person> people;
    while (query.next())
        people.push_back(readPerson(query));
    return people;
}

std::optional<Person> PeopleStore::find(PersonId id) {
    auto query = m_database.prepare(selectPeople + QStringLiteral(" WHERE p.id = :id"));
    query.bind(":id", id);
    return query.execForRow() ? std::optional(readPerson(query)) : std::nullopt;
}

std::optional<Person> PeopleStore::find(const QString& name) {
    auto exact = m_database.prepare(selectPeople + QStringLiteral(" WHERE p.name = :name"));
    exact.bind(":name", name.trimmed());
    if (exact.execForRow())
        return readPerson(exact);
    const std::vector<Person> people = all();
    const auto same = std::find_if(people.begin(), people.end(), [&](const Person& person) {
        return person.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return same == people.end() ? std::nullopt : std::optional(*same);
}

PersonId PeopleStore::add(const QString& name, Role role) {
    const QString checked = checkedName(name);
    if (find(checked))
        nameIsTaken(checked);
    auto query =
        m_database.prepare(QStringLiteral("INSERT INTO people (name, role) VALUES (:name, :role) RETURNING id"));
    query.bind(":name", checked).bind(":role", keyOf(role));
    query.execForRow();
    return query.id<PersonId>(0);
}

void PeopleStore::change(PersonId id, std::int64_t version, const QString& name, Role role) {
    const QString checked = checkedName(name);
    if (const auto other = find(checked); other && other->id != id)
        nameIsTaken(checked);
    const auto changed =
        m_database
            .prepare(QStringLiteral("UPDATE people SET name = :name, role = :role, version = version + 1"
                                    " WHERE id = :id AND version = :version"))
            .bind(":name", checked)
            .bind(":role", keyOf(role))
            .bind(":id", id)
            .bind(":version", version)
            .execOnce();
    if (changed == 0)
        throw Conflict(QCoreApplication::translate("storage", "Somebody else changed %1 meanwhile.").arg(checked));
}

void PeopleStore::setLeft(PersonId id, std::optional<Moment> leftAt) {
    m_database.prepare(QStringLiteral("UPDATE people SET left_at = :left, version = version + 1 WHERE id = :id"))
        .bind(":left", leftAt)
        .bind(":id", id)
        .execOnce();
}

bool PeopleStore::isAnyoneBeside(PersonId person, std::optional<Moment> since) {
    auto query = m_database.prepare(
        QStringLiteral("SELECT 1 FROM people WHERE id <> :person AND (left_at IS NULL OR left_at >= :since) LIMIT 1"));
    return query.bind(":person", person).bind(":since", since).execForRow();
}

void PeopleStore::putMembership(PersonId person, DepartmentId department, Moment since, EventNumber event) {
    m_database
        .prepare(QStringLiteral("INSERT INTO memberships (person_id, since, department_id, event_number)"
                                " VALUES (:person, :since, :department, :event)"))
        .bind(":person", person)
        .bind(":since", since)
        .bind(":department", department)
        .bind(":event", event)
        .execOnce();
}

Memberships PeopleStore::memberships() {
    auto query = m_database.prepare(
        QStringLiteral("SELECT person_id, since, department_id FROM memberships ORDER BY event_number"));
    query.exec();
    Memberships memberships;
    while (query.next())
        memberships.add(query.id<PersonId>(0), query.moment(1), query.id<DepartmentId>(2));
    return memberships;
}

} // namespace kept::storage
