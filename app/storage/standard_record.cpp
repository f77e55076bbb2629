#include "storage/standard_record.h"

#include "storage/compact_json.h"
#include "storage/event_store.h"

#include <QJsonArray>

#include <algorithm>

namespace kept::storage {

using namespace domain;

namespace {

template <class IdType> QJsonValue valueOf(IdType id) {
    return static_cast<qint64>(id.value());
}

void put(QJsonObject& payload, const QString& key, const TimeLimit& limit) {
    payload.insert(key, limit.amount);
    payload.insert(key + QStringLiteral("_unit"), keyOf(limit.unit));
}

} // namespace

void StandardRecord::append(const char* kind, const QByteArray& payload, const std::vector<EventText>& texts) {
    const Moment when = std::max(m_now, m_events.head().recordedAt);
    m_events.appendFact({.number = {},
                         .promise = std::nullopt,
                         .kind = QString::fromLatin1(kind),
                         .happenedAt = when,
                         .recordedAt = when,
                         .actor = m_actor,
                         .source = std::nullopt,
                         .payload = payload,
                         .hash = {}},
                        texts);
}

void StandardRecord::define(ServiceId service, const QString& name, int version, const ServiceTerms& terms) {
    QJsonObject payload{{QStringLiteral("service"), valueOf(service)}, {QStringLiteral("version"), version}};
    put(payload, QStringLiteral("limit"), terms.limit);
    if (terms.aim)
        put(payload, QStringLiteral("aim"), *terms.aim);
    if (terms.channel)
        payload.insert(QStringLiteral("channel"), valueOf(*terms.channel));
    append("standard_defined", compact(payload),
           {{QStringLiteral("name"), name}, {QStringLiteral("words"), terms.words}});
}

void StandardRecord::withdraw(ServiceId service) {
    append("standard_withdrawn", compact({{QStringLiteral("service"), valueOf(service)}}), {});
}

void StandardRecord::acknowledge(ServiceId service, int version, PersonId person) {
    append("standard_acknowledged",
           compact({{QStringLiteral("service"), valueOf(service)},
                    {QStringLiteral("version"), version},
                    {QStringLiteral("person"), valueOf(person)}}),
           {});
}

void StandardRecord::recognize(PersonId person, const std::vector<PromiseId>& promises, const QString& words) {
    QJsonArray linked;
    for (const PromiseId promise : promises)
        linked.append(valueOf(promise));
    append("recognized", compact({{QStringLiteral("person"), valueOf(person)}, {QStringLiteral("promises"), linked}}),
           {{QStringLiteral("words"), words}});
}

} // namespace kept::storage
