#pragma once

#include "domain/contact.h"

#include <QHash>

#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// Whom a customer is shown as, where some were merged into others (see ContactStore::mergedInto()).
[[nodiscard]] domain::ContactId shownAs(const QHash<domain::ContactId, domain::ContactId>& merged,
                                        domain::ContactId contact);

/// What is known of customers, and how customers and colleagues want to be reached. Names of customers and who is
/// merged with whom are written by ContactRecord alone.
class ContactStore {
public:
    explicit ContactStore(Database& database) : m_database(database) {}

    /// Merged ones included, in no order.
    [[nodiscard]] std::vector<domain::Contact> all();
    [[nodiscard]] std::optional<domain::Contact> find(domain::ContactId id);
    /// Whatever the case of the name, where the exact one is not there.
    [[nodiscard]] std::optional<domain::Contact> find(const QString& name);
    /// Whom each merged one goes to; that one may be merged too.
    [[nodiscard]] QHash<domain::ContactId, domain::ContactId> mergedInto();
    /// In place of what was known; channels that are new are added. Throws Conflict where the contact changed since
    /// `version`.
    void setDetails(domain::ContactId id, std::int64_t version, const domain::ContactDetails& details);

    /// Channels of colleagues; they have no zone and no quiet times of their own.
    [[nodiscard]] QHash<domain::PersonId, domain::ReachWishes> reachOfPeople();
    void setReach(domain::PersonId person, const domain::ReachWishes& reach);

private:
    [[nodiscard]] std::vector<domain::Contact> read(std::optional<domain::ContactId> only);
    void readLists(QHash<domain::ContactId, domain::Contact>& contacts, std::optional<domain::ContactId> only);
    void putLists(domain::ContactId id, const domain::ContactDetails& details);
    void clear(const char* table, const char* owner, std::int64_t id);
    [[nodiscard]] std::optional<domain::ChannelId> channelNamed(const QString& name);

    Database& m_database;
};

} // namespace kept::storage
