#include "storage/series_record.h"

#include "storage/compact_json.h"
#include "storage/event_store.h"

#include <algorithm>

namespace kept::storage {

using namespace domain;

namespace {

template <class IdType> void put(QJsonObject& payload, const char* key, const std::optional<IdType>& id) {
    if (id)
        payload.insert(QLatin1String(key), static_cast<qint64>(id->value()));
}

QJsonObject payloadOf(SeriesId series) {
    return {{QStringLiteral("series"), static_cast<qint64>(series.value())}};
}

} // namespace

void SeriesRecord::append(const char* kind, const QByteArray& payload, const std::vector<EventText>& texts) {
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

void SeriesRecord::start(SeriesId series, const SeriesTerms& terms) {
    QJsonObject payload = payloadOf(series);
    put(payload, "promiser", terms.promiser);
    put(payload, "department", terms.department);
    if (const auto* contact = std::get_if<ContactId>(&terms.promisee))
        put(payload, "contact", std::optional(*contact));
    if (const auto* colleague = std::get_if<PersonId>(&terms.promisee))
        put(payload, "colleague", std::optional(*colleague));
    put(payload, "channel", terms.channel);
    put(payload, "service", terms.service);
    payload.insert(QStringLiteral("size"), static_cast<int>(terms.size));
    payload.insert(QStringLiteral("rule"), terms.rule);
    payload.insert(QStringLiteral("from"), terms.from.toString(Qt::ISODate));
    if (terms.time)
        payload.insert(QStringLiteral("time"), terms.time->toString(Qt::ISODate));
    append("series_started", compact(payload), {{QStringLiteral("what"), terms.what}});
}

void SeriesRecord::skip(SeriesId series, QDate day, const QString& reason) {
    QJsonObject payload = payloadOf(series);
    payload.insert(QStringLiteral("day"), day.toString(Qt::ISODate));
    append("series_skipped", compact(payload), {{QStringLiteral("reason"), reason}});
}

void SeriesRecord::end(SeriesId series, QDate from, const QString& reason) {
    QJsonObject payload = payloadOf(series);
    payload.insert(QStringLiteral("from"), from.toString(Qt::ISODate));
    append("series_ended", compact(payload), {{QStringLiteral("reason"), reason}});
}

} // namespace kept::storage
