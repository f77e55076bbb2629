#include "storage/names.h"

#include "storage/database.h"
#include "storage/dialect.h"

#include <QStringList>

namespace kept::storage {

namespace {

constexpr int longestMerge = 100; ///< from one customer to the next
constexpr int fewOneByOne = 300;  ///< customers
constexpr int mostAtOnce = 50'000;

} // namespace

void Names::read(const std::vector<domain::ContactId>& contacts) {
    QStringList ids;
    for (const domain::ContactId id : contacts)
        ids.append(QString::number(id.value()));
    auto rows = m_database.prepare(
        QStringLiteral("SELECT id, name, preferred_channel_id FROM contacts WHERE merged_into_id IS NULL AND %1")
            .arg(m_database.dialect().isAmong(QStringLiteral("id"), QStringLiteral(":contacts"))));
    rows.bind(":contacts", ids.join(QLatin1Char(','))).exec();
    take(rows);
}

void Names::readMany() {
    auto rows = m_database.prepare(QStringLiteral("SELECT id, name, preferred_channel_id FROM contacts"
                                                  " WHERE merged_into_id IS NULL ORDER BY id LIMIT :most"));
    rows.bind(":most", mostAtOnce).exec();
    take(rows);
}

void Names::take(Query& contacts) {
    while (contacts.next()) {
        const auto id = contacts.id<domain::ContactId>(0);
        m_knownContacts.insert(
            id, {.shownAs = id, .name = contacts.text(1), .preferred = of(contacts.optionalId<domain::ChannelId>(2))});
    }
}

QString Names::find(Cache& cache, const char* table, std::int64_t id) {
    if (const auto known = cache.constFind(id); known != cache.cend())
        return *known;
    auto query = m_database.prepare(QStringLiteral("SELECT name FROM %1 WHERE id = :id").arg(QLatin1String(table)));
    query.bind(":id", id);
    return *cache.insert(id, query.execForRow() ? query.text(0) : QString());
}

QString Names::of(const domain::Promisee& promisee) {
    if (const auto* contact = std::get_if<domain::ContactId>(&promisee))
        return of(*contact);
    const auto* colleague = std::get_if<domain::PersonId>(&promisee);
    return colleague ? of(*colleague) : QString();
}

QString Names::preferredChannelOf(domain::PersonId id) {
    if (const auto known = m_preferences.constFind(id.value()); known != m_preferences.cend())
        return *known;
    auto query = m_database.prepare(QStringLiteral("SELECT preferred_channel_id FROM people WHERE id = :id"));
    query.bind(":id", id);
    return *m_preferences.insert(id.value(),
                                 query.execForRow() ? of(query.optionalId<domain::ChannelId>(0)) : QString());
}

const Names::KnownContact& Names::knownOf(domain::ContactId id) {
    if (const auto known = m_knownContacts.constFind(id); known != m_knownContacts.cend())
        return *known;
    if (++m_asked == fewOneByOne) {
        readMany();
        return knownOf(id);
    }
    KnownContact contact{.shownAs = id, .name = {}, .preferred = {}};
    auto query = m_database.prepare(
        QStringLiteral("SELECT name, merged_into_id, preferred_channel_id FROM contacts WHERE id = :id"));
    // A book that was tampered with may lead round in a circle.
    for (int step = 0; step < longestMerge && query.bind(":id", contact.shownAs).execForRow(); ++step) {
        contact.name = query.text(0);
        if (const QString preferred = of(query.optionalId<domain::ChannelId>(2)); !preferred.isEmpty())
            contact.preferred = preferred;
        const auto into = query.optionalId<domain::ContactId>(1);
        if (!into)
            break;
        contact.shownAs = *into;
    }
    return *m_knownContacts.insert(id, contact);
}

} // namespace kept::storage
