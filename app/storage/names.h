#pragma once

#include "domain/event.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace kept::storage {

class Database;
class Query;

/// Names by id, each read once. For the length of one question: names may change later.
class Names {
public:
    explicit Names(Database& database) : m_database(database) {}

    /// Reads these customers at once, for they are asked for next.
    void read(const std::vector<domain::ContactId>& contacts);

    template <class IdType> [[nodiscard]] QString of(const std::optional<IdType>& id) {
        return id ? of(*id) : QString();
    }
    [[nodiscard]] QString of(domain::PersonId id) { return find(m_people, "people", id.value()); }
    [[nodiscard]] QString of(domain::DepartmentId id) { return find(m_departments, "departments", id.value()); }
    /// Of the customer that this one was merged into, where it was.
    [[nodiscard]] QString of(domain::ContactId id) { return knownOf(id).name; }
    /// Empty where nobody is named.
    [[nodiscard]] QString of(const domain::Promisee& promisee);
    /// The customer that this one is shown as: itself, unless it was merged into another.
    [[nodiscard]] domain::ContactId shownAs(domain::ContactId id) { return knownOf(id).shownAs; }
    /// The name of this very customer, merged or not.
    [[nodiscard]] QString ownNameOf(domain::ContactId id) { return find(m_contacts, "contacts", id.value()); }
    /// The channel that they want to be reached on; empty where it is all the same.
    [[nodiscard]] QString preferredChannelOf(domain::ContactId id) { return knownOf(id).preferred; }
    [[nodiscard]] QString preferredChannelOf(domain::PersonId id);
    [[nodiscard]] QString of(domain::ChannelId id) { return find(m_channels, "channels", id.value()); }
    [[nodiscard]] QString of(domain::ServiceId id) { return find(m_services, "services", id.value()); }
    [[nodiscard]] QString of(domain::SourceId id) { return find(m_sources, "sources", id.value()); }

private:
    struct KnownContact {
        domain::ContactId shownAs;
        QString name;
        QString preferred;
    };
    [[nodiscard]] const KnownContact& knownOf(domain::ContactId id);
    /// Whoever asked for hundreds asks for more.
    void readMany();
    void take(Query& contacts);

    using Cache = QHash<std::int64_t, QString>;
    [[nodiscard]] QString find(Cache& cache, const char* table, std::int64_t id);

    Database& m_database;
    Cache m_people;
    Cache m_departments;
    Cache m_contacts;
    QHash<domain::ContactId, KnownContact> m_knownContacts;
    int m_asked = 0;     ///< customers, one by one
    Cache m_preferences; ///< of colleagues
    Cache m_channels;
    Cache m_services;
    Cache m_sources;
};

} // namespace kept::storage
