#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace kept::storage {

class Database;
class EventStore;

/// Writes down who the customers are: their names, and which two are one, each a fact in the chain together with the
/// row that is derived from it. Belongs into a transaction.
///
/// Books of version 1 have customers that no fact names. The first fact of this kind is preceded by one for each of
/// them, so that from then on every customer is named by the history.
class ContactRecord {
public:
    /// `events` is the one that appends at that time.
    ContactRecord(Database& database, EventStore& events, domain::Moment now, std::optional<domain::PersonId> actor)
        : m_database(database), m_events(events), m_now(now), m_actor(actor) {}

    /// Throws InvalidInput for an empty name.
    domain::ContactId findOrAdd(const QString& name);
    /// Throws Conflict where the name is taken.
    void rename(domain::ContactId contact, const QString& name);
    /// From now on the first is shown as the second. Promises keep whom they name.
    void merge(domain::ContactId contact, domain::ContactId into);
    void part(domain::ContactId contact);
    /// Removes whatever the customer was ever called, and shows them as `instead`, which the history does not say.
    void forget(domain::ContactId contact, const QString& instead);

private:
    void adoptUnnamed();
    void append(const char* kind, const QByteArray& payload, const QString& name = {});
    void setMergedInto(domain::ContactId contact, std::optional<domain::ContactId> into);

    Database& m_database;
    EventStore& m_events;
    domain::Moment m_now;
    std::optional<domain::PersonId> m_actor;
    bool m_adopted = false;
};

/// One customer that was merged into another, and who said so when.
struct Merge {
    domain::ContactId contact;
    domain::ContactId into;
    std::optional<domain::PersonId> by;
    domain::Moment at;
};
/// Those that hold, as the history has them.
[[nodiscard]] std::vector<Merge> merges(Database& database);

} // namespace kept::storage
