#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "storage/event_codec.h"
#include "storage/people_store.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace kept::storage {

class Database;
class EventStore;
struct TextPlace;

/// Writes down what becomes of the book and its team: each fact is an event in the chain, together with the row that
/// is derived from it. Nobody gets a name, a department or leave in any other way. Belongs into a transaction.
class TeamRecord {
public:
    /// `events` is the one that the whole transaction appends with.
    TeamRecord(Database& database, EventStore& events, domain::Moment now, std::optional<domain::PersonId> actor)
        : m_database(database), m_events(events), m_now(now), m_actor(actor) {}

    /// The first event of a book: what kind of book it is, once and for all.
    void open(bool rehearsal);

    /// There since that moment. Throws Conflict where the name is taken, InvalidInput where it is empty.
    domain::PersonId addPerson(const QString& name, Role role, domain::Moment since);
    /// Throws Conflict where the person changed since `version`, or the name is taken.
    void changePerson(domain::PersonId person, std::int64_t version, const QString& name, Role role);
    void leave(domain::PersonId person);
    void comeBack(domain::PersonId person);
    /// From `since` on.
    void belong(domain::PersonId person, domain::DepartmentId department, domain::Moment since);

    /// That a text about the team is removed; the text itself goes after that.
    void redact(const TextPlace& place);
    /// What the person is called instead, once the texts of all their names are removed.
    void nameAnew(domain::PersonId person, const QString& name);

    /// That the person has this password from now on, or none: a hash that was put into the file in another way is told
    /// by it. The event holds a digest of the hash, not the hash.
    void setPassword(domain::PersonId person, const QString& hash);
    void removePassword(domain::PersonId person);

    domain::DepartmentId findOrAddDepartment(const QString& name);
    /// Throws Conflict where the name is taken.
    void renameDepartment(domain::DepartmentId department, const QString& name);

    /// Now, but never before the newest event.
    [[nodiscard]] domain::Moment recordingMoment();

private:
    domain::EventNumber append(const char* kind, const QByteArray& payload, domain::Moment happenedAt,
                               const std::vector<EventText>& texts = {});

    Database& m_database;
    EventStore& m_events;
    domain::Moment m_now;
    std::optional<domain::PersonId> m_actor;
};

} // namespace kept::storage
