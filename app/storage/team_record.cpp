#include "storage/team_record.h"

#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/name_store.h"
#include "storage/team_history.h"
#include "storage/text_store.h"

#include <algorithm>

namespace kept::storage {

using namespace domain;

namespace {

QByteArray idOf(const char* key, std::int64_t value) {
    return QByteArray("\"") + key + "\":" + QByteArray::number(static_cast<qlonglong>(value));
}
std::vector<EventText> called(const QString& name) {
    return {{QStringLiteral("name"), name}};
}
QByteArray only(PersonId person) {
    return '{' + idOf("person", person.value()) + '}';
}
QByteArray only(DepartmentId department) {
    return '{' + idOf("department", department.value()) + '}';
}

} // namespace

Moment TeamRecord::recordingMoment() {
    return std::max(m_now, m_events.head().recordedAt);
}

EventNumber TeamRecord::append(const char* kind, const QByteArray& payload, Moment happenedAt,
                               const std::vector<EventText>& texts) {
    return m_events.appendFact({.number = {},
                                .promise = std::nullopt,
                                .kind = QString::fromLatin1(kind),
                                .happenedAt = happenedAt,
                                .recordedAt = m_now,
                                .actor = m_actor,
                                .source = std::nullopt,
                                .payload = payload,
                                .hash = {}},
                               texts);
}

void TeamRecord::open(bool rehearsal) {
    append("opened", rehearsal ? "{\"rehearsal\":true}" : "{\"rehearsal\":false}", m_now);
}

PersonId TeamRecord::addPerson(const QString& name, Role role, Moment since) {
    PeopleStore people(m_database);
    const PersonId id = people.add(name, role);
    append("named", only(id), since, called(people.find(id)->name));
    return id;
}

void TeamRecord::changePerson(PersonId person, std::int64_t version, const QString& name, Role role) {
    PeopleStore people(m_database);
    const auto before = people.find(person);
    people.change(person, version, name, role);
    const QString now = people.find(person)->name;
    if (before->name != now)
        append("named", only(person), recordingMoment(), called(now));
}

void TeamRecord::leave(PersonId person) {
    const Moment when = recordingMoment();
    append("left", only(person), when);
    PeopleStore(m_database).setLeft(person, when);
}

void TeamRecord::comeBack(PersonId person) {
    append("returned", only(person), recordingMoment());
    PeopleStore(m_database).setLeft(person, std::nullopt);
}

void TeamRecord::belong(PersonId person, DepartmentId department, Moment since) {
    const QByteArray payload =
        '{' + idOf("person", person.value()) + ',' + idOf("department", department.value()) + '}';
    const EventNumber event = append("belongs", payload, since);
    PeopleStore(m_database).putMembership(person, department, since, event);
}

void TeamRecord::redact(const TextPlace& place) {
    const EncodedDetail encoded = encode(Redacted{place.event, place.field});
    append(encoded.kind.toLatin1().constData(), encoded.payload, recordingMoment());
}

void TeamRecord::nameAnew(PersonId person, const QString& name) {
    m_database.prepare(QStringLiteral("UPDATE people SET name = :name, version = version + 1 WHERE id = :id"))
        .bind(":name", name)
        .bind(":id", person)
        .execOnce();
}

void TeamRecord::setPassword(PersonId person, const QString& hash) {
    append("password_set",
           '{' + idOf("person", person.value()) + ",\"digest\":\"" + digestOfPassword(hash).toLatin1() + "\"}",
           recordingMoment());
}

void TeamRecord::removePassword(PersonId person) {
    append("password_removed", only(person), recordingMoment());
}

DepartmentId TeamRecord::findOrAddDepartment(const QString& name) {
    auto departments = storage::departments(m_database);
    if (const auto known = departments.find(name))
        return *known;
    const DepartmentId id = departments.findOrAdd(name);
    append("named", only(id), recordingMoment(), called(name.trimmed()));
    return id;
}

void TeamRecord::renameDepartment(DepartmentId department, const QString& name) {
    auto departments = storage::departments(m_database);
    const QString before = departments.all().value(department);
    departments.rename(department, name);
    if (before != name.trimmed())
        append("named", only(department), recordingMoment(), called(name.trimmed()));
}

} // namespace kept::storage
