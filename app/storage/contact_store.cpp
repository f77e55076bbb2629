#include "storage/contact_store.h"

#include "domain/errors.h"
#include "storage/clock_minutes.h"
#include "storage/database.h"
#include "storage/name_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::storage {

using namespace domain;

namespace {

/// `id` for the one row that is asked for, or all of them.
QString where(const char* column, std::optional<ContactId> only) {
    return only ? QStringLiteral(" WHERE %1 = :only").arg(QLatin1String(column)) : QString();
}

Query run(Database& database, const QString& sql, std::optional<ContactId> only) {
    Query query = database.prepare(sql);
    if (only)
        query.bind(":only", *only);
    query.exec();
    return query;
}

} // namespace

ContactId shownAs(const QHash<ContactId, ContactId>& merged, ContactId contact) {
    // A book that was tampered with may lead round in a circle.
    for (qsizetype step = 0; step < merged.size() && merged.contains(contact); ++step)
        contact = merged.value(contact);
    return contact;
}

std::vector<Contact> ContactStore::all() {
    return read(std::nullopt);
}

std::optional<Contact> ContactStore::find(ContactId id) {
    auto found = read(id);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Contact> ContactStore::find(const QString& name) {
    const QString wanted = name.simplified();
    if (const auto exact = contacts(m_database).find(wanted))
        return find(*exact);
    const auto names = contacts(m_database).all();
    const auto alike = std::find_if(names.begin(), names.end(), [&](const QString& known) {
        return known.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return alike == names.end() ? std::nullopt : find(alike.key());
}

std::vector<Contact> ContactStore::read(std::optional<ContactId> only) {
    QHash<ContactId, Contact> found;
    auto rows = run(m_database,
                    QStringLiteral("SELECT c.id, c.name, c.version, c.merged_into_id, n.name, d.organisation, d.note,"
                                   " d.time_zone, d.uid FROM contacts AS c"
                                   " LEFT JOIN contact_details AS d ON d.contact_id = c.id"
                                   " LEFT JOIN channels AS n ON n.id = c.preferred_channel_id") +
                        where("c.id", only),
                    only);
    while (rows.next()) {
        Contact contact{.id = rows.id<ContactId>(0),
                        .name = rows.text(1),
                        .details = {},
                        .mergedInto = rows.optionalId<ContactId>(3),
                        .version = rows.int64(2)};
        contact.details.reach.preferred = rows.text(4);
        contact.details.organisation = rows.text(5);
        contact.details.note = rows.text(6);
        contact.details.reach.timeZone = rows.text(7).toUtf8();
        contact.details.uid = rows.text(8);
        found.insert(contact.id, std::move(contact));
    }
    readLists(found, only);
    std::vector<Contact> contacts;
    contacts.reserve(static_cast<std::size_t>(found.size()));
    for (Contact& contact : found)
        contacts.push_back(std::move(contact));
    return contacts;
}

void ContactStore::readLists(QHash<ContactId, Contact>& contacts, std::optional<ContactId> only) {
    auto addresses = run(m_database,
                         QStringLiteral("SELECT contact_id, kind, address FROM contact_addresses") +
                             where("contact_id", only) + QStringLiteral(" ORDER BY contact_id, kind, position"),
                         only);
    while (addresses.next()) {
        ContactDetails& details = contacts[addresses.id<ContactId>(0)].details;
        (addresses.text(1) == QLatin1String("mail") ? details.mails : details.phones) << addresses.text(2);
    }
    auto unwanted = run(m_database,
                        QStringLiteral("SELECT u.contact_id, n.name FROM contact_unwanted_channels AS u"
                                       " JOIN channels AS n ON n.id = u.channel_id") +
                            where("u.contact_id", only) + QStringLiteral(" ORDER BY u.contact_id, n.id"),
                        only);
    while (unwanted.next())
        contacts[unwanted.id<ContactId>(0)].details.reach.unwanted << unwanted.text(1);
    auto quiet = run(m_database,
                     QStringLiteral("SELECT contact_id, weekday, from_minute, to_minute FROM contact_quiet_times") +
                         where("contact_id", only) + QStringLiteral(" ORDER BY contact_id, weekday, from_minute"),
                     only);
    while (quiet.next())
        contacts[quiet.id<ContactId>(0)].details.reach.quietTimes.push_back(
            {quiet.integer(1), timeAt(quiet.integer(2)), timeAt(quiet.integer(3))});
}

std::optional<ChannelId> ContactStore::channelNamed(const QString& name) {
    return name.isEmpty() ? std::nullopt : std::optional(channels(m_database).findOrAdd(name));
}

void ContactStore::setDetails(ContactId id, std::int64_t version, const ContactDetails& details) {
    const auto changed =
        m_database
            .prepare(QStringLiteral("UPDATE contacts SET preferred_channel_id = :preferred, version = version + 1"
                                    " WHERE id = :id AND version = :version"))
            .bind(":preferred", channelNamed(details.reach.preferred))
            .bind(":id", id)
            .bind(":version", version)
            .execOnce();
    if (changed == 0)
        throw Conflict(QCoreApplication::translate("storage", "Somebody else changed this customer meanwhile."));
    m_database
        .prepare(QStringLiteral("INSERT INTO contact_details (contact_id, organisation, note, time_zone, uid)"
                                " VALUES (:id, :organisation, :note, :zone, :uid)"
                                " ON CONFLICT (contact_id) DO UPDATE SET organisation = excluded.organisation,"
                                " note = excluded.note, time_zone = excluded.time_zone, uid = excluded.uid"))
        .bind(":id", id)
        .bind(":organisation", details.organisation)
        .bind(":note", details.note)
        .bind(":zone", QString::fromUtf8(details.reach.timeZone))
        .bind(":uid", details.uid.isEmpty() ? std::nullopt : std::optional(details.uid))
        .execOnce();
    putLists(id, details);
}

void ContactStore::clear(const char* table, const char* owner, std::int64_t id) {
    m_database.prepare(QStringLiteral("DELETE FROM %1 WHERE %2 = :id").arg(QLatin1String(table), QLatin1String(owner)))
        .bind(":id", id)
        .execOnce();
}

void ContactStore::putLists(ContactId id, const ContactDetails& details) {
    for (const char* table : {"contact_addresses", "contact_unwanted_channels", "contact_quiet_times"})
        clear(table, "contact_id", id.value());
    auto address =
        m_database.prepare(QStringLiteral("INSERT INTO contact_addresses (contact_id, kind, position, address)"
                                          " VALUES (:id, :kind, :position, :address)"));
    for (const auto& [kind, addresses] : {std::pair("mail", details.mails), std::pair("phone", details.phones)}) {
        for (qsizetype i = 0; i < addresses.size(); ++i)
            address.bind(":id", id).bind(":kind", kind).bind(":position", i).bind(":address", addresses[i]).execOnce();
    }
    auto unwanted = m_database.prepare(
        QStringLiteral("INSERT INTO contact_unwanted_channels (contact_id, channel_id) VALUES (:id, :channel)"
                       " ON CONFLICT DO NOTHING"));
    for (const QString& channel : details.reach.unwanted)
        unwanted.bind(":id", id).bind(":channel", channelNamed(channel)).execOnce();
    auto quiet = m_database.prepare(
        QStringLiteral("INSERT INTO contact_quiet_times (contact_id, weekday, from_minute, to_minute)"
                       " VALUES (:id, :weekday, :from, :to) ON CONFLICT DO NOTHING"));
    for (const QuietTime& time : details.reach.quietTimes)
        quiet.bind(":id", id)
            .bind(":weekday", time.weekday)
            .bind(":from", minuteOf(time.from))
            .bind(":to", minuteOf(time.to))
            .execOnce();
}

QHash<ContactId, ContactId> ContactStore::mergedInto() {
    auto rows =
        m_database.prepare(QStringLiteral("SELECT id, merged_into_id FROM contacts WHERE merged_into_id IS NOT NULL"));
    rows.exec();
    QHash<ContactId, ContactId> merged;
    while (rows.next())
        merged.insert(rows.id<ContactId>(0), rows.id<ContactId>(1));
    return merged;
}

QHash<PersonId, ReachWishes> ContactStore::reachOfPeople() {
    QHash<PersonId, ReachWishes> reach;
    auto preferred = m_database.prepare(
        QStringLiteral("SELECT p.id, n.name FROM people AS p JOIN channels AS n ON n.id = p.preferred_channel_id"));
    preferred.exec();
    while (preferred.next())
        reach[preferred.id<PersonId>(0)].preferred = preferred.text(1);
    auto unwanted =
        m_database.prepare(QStringLiteral("SELECT u.person_id, n.name FROM person_unwanted_channels AS u"
                                          " JOIN channels AS n ON n.id = u.channel_id ORDER BY u.person_id, n.id"));
    unwanted.exec();
    while (unwanted.next())
        reach[unwanted.id<PersonId>(0)].unwanted << unwanted.text(1);
    return reach;
}

void ContactStore::setReach(PersonId person, const ReachWishes& reach) {
    m_database.prepare(QStringLiteral("UPDATE people SET preferred_channel_id = :preferred WHERE id = :id"))
        .bind(":preferred", channelNamed(reach.preferred))
        .bind(":id", person)
        .execOnce();
    clear("person_unwanted_channels", "person_id", person.value());
    auto unwanted = m_database.prepare(
        QStringLiteral("INSERT INTO person_unwanted_channels (person_id, channel_id) VALUES (:id, :channel)"
                       " ON CONFLICT DO NOTHING"));
    for (const QString& channel : reach.unwanted)
        unwanted.bind(":id", person).bind(":channel", channelNamed(channel)).execOnce();
}

} // namespace kept::storage
