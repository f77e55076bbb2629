#include "storage/contact_record.h"

#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/name_store.h"
#include "storage/text_store.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace kept::storage {

using namespace domain;

namespace {

QByteArray payloadOf(ContactId contact) {
    return "{\"contact\":" + QByteArray::number(static_cast<qlonglong>(contact.value())) + '}';
}

QByteArray payloadOf(ContactId contact, ContactId into) {
    return "{\"contact\":" + QByteArray::number(static_cast<qlonglong>(contact.value())) +
           ",\"into\":" + QByteArray::number(static_cast<qlonglong>(into.value())) + '}';
}

} // namespace

void ContactRecord::append(const char* kind, const QByteArray& payload, const QString& name) {
    const Moment when = std::max(m_now, m_events.head().recordedAt);
    std::vector<EventText> texts;
    if (!name.isEmpty())
        texts.push_back({QStringLiteral("name"), name});
    m_events.appendFact({.number = {},
                         .promise = std::nullopt,
                         .kind = QString::fromLatin1(kind),
                         .happenedAt = when,
                         .recordedAt = m_now,
                         .actor = m_actor,
                         .source = std::nullopt,
                         .payload = payload,
                         .hash = {}},
                        texts);
}

void ContactRecord::adoptUnnamed() {
    if (std::exchange(m_adopted, true))
        return;
    auto named = m_database.prepare(QStringLiteral("SELECT 1 FROM events WHERE promise_id IS NULL AND kind = 'named'"
                                                   " AND payload LIKE '{\"contact\":%' LIMIT 1"));
    if (named.execForRow())
        return;
    named.finish();
    std::map<ContactId, QString> known;
    const auto names = contacts(m_database).all();
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        known.emplace(it.key(), it.value());
    for (const auto& [id, name] : known)
        append("named", payloadOf(id), name);
}

ContactId ContactRecord::findOrAdd(const QString& name) {
    auto store = contacts(m_database);
    if (const auto known = store.find(name))
        return *known;
    adoptUnnamed();
    const ContactId id = store.findOrAdd(name);
    append("named", payloadOf(id), name.trimmed());
    return id;
}

void ContactRecord::rename(ContactId contact, const QString& name) {
    auto store = contacts(m_database);
    if (store.find(name) == contact)
        return;
    adoptUnnamed();
    store.rename(contact, name);
    append("named", payloadOf(contact), name.trimmed());
}

void ContactRecord::merge(ContactId contact, ContactId into) {
    adoptUnnamed();
    append("merged", payloadOf(contact, into));
    setMergedInto(contact, into);
}

void ContactRecord::part(ContactId contact) {
    append("parted", payloadOf(contact));
    setMergedInto(contact, std::nullopt);
}

void ContactRecord::forget(ContactId contact, const QString& instead) {
    adoptUnnamed();
    TextStore texts(m_database);
    for (const TextPlace& place : texts.namesOf(contact)) {
        const EncodedDetail encoded = encode(Redacted{place.event, place.field});
        append(encoded.kind.toLatin1().constData(), encoded.payload);
        texts.remove(place);
    }
    contacts(m_database).rename(contact, instead);
}

void ContactRecord::setMergedInto(ContactId contact, std::optional<ContactId> into) {
    m_database
        .prepare(QStringLiteral("UPDATE contacts SET merged_into_id = :into, version = version + 1 WHERE id = :id"))
        .bind(":into", into)
        .bind(":id", contact)
        .execOnce();
}

std::vector<Merge> merges(Database& database) {
    auto query =
        database.prepare(QStringLiteral("SELECT kind, payload, actor_id, recorded_at FROM events"
                                        " WHERE promise_id IS NULL AND kind IN ('merged', 'parted') ORDER BY +number"));
    query.exec();
    std::map<ContactId, Merge> holding;
    while (query.next()) {
        const QJsonObject payload = QJsonDocument::fromJson(query.text(1).toUtf8()).object();
        const ContactId contact(payload.value(QLatin1String("contact")).toInteger());
        if (query.text(0) == QLatin1String("merged"))
            holding[contact] = {contact, ContactId(payload.value(QLatin1String("into")).toInteger()),
                                query.optionalId<PersonId>(2), query.moment(3)};
        else
            holding.erase(contact);
    }
    std::vector<Merge> found;
    for (const auto& [id, merge] : holding)
        found.push_back(merge);
    return found;
}

} // namespace kept::storage
