#include "storage/series_history.h"

#include "storage/database.h"
#include "storage/event_store.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace kept::storage {

using namespace domain;

namespace {

std::optional<QString> textIn(const std::vector<StoredText>& texts) {
    return texts.empty() ? std::nullopt : texts.front().content;
}

template <class IdType> std::optional<IdType> idIn(const QJsonObject& payload, const char* key) {
    const IdType id(payload.value(QLatin1String(key)).toInteger());
    return id.isValid() ? std::optional(id) : std::nullopt;
}

QDate dayIn(const QJsonObject& payload, const char* key) {
    return QDate::fromString(payload.value(QLatin1String(key)).toString(), Qt::ISODate);
}

SeriesTerms termsIn(const QJsonObject& payload, const QString& what) {
    SeriesTerms terms{.what = what,
                      .promiser = idIn<PersonId>(payload, "promiser"),
                      .department = idIn<DepartmentId>(payload, "department"),
                      .promisee = {},
                      .channel = idIn<ChannelId>(payload, "channel"),
                      .service = idIn<ServiceId>(payload, "service"),
                      .size = static_cast<Size>(std::clamp(payload.value(QLatin1String("size")).toInt(1), 0, 2)),
                      .rule = payload.value(QLatin1String("rule")).toString(),
                      .from = dayIn(payload, "from"),
                      .time = {}};
    if (const auto contact = idIn<ContactId>(payload, "contact"))
        terms.promisee = *contact;
    else if (const auto colleague = idIn<PersonId>(payload, "colleague"))
        terms.promisee = *colleague;
    const QTime time = QTime::fromString(payload.value(QLatin1String("time")).toString(), Qt::ISODate);
    if (time.isValid())
        terms.time = time;
    return terms;
}

/// Takes the facts one after the other, as they were recorded.
class SeriesTeller {
public:
    void take(const StoredEvent& event, const std::vector<StoredText>& texts) {
        const QJsonObject payload = QJsonDocument::fromJson(event.payload).object();
        const SeriesId id(payload.value(QLatin1String("series")).toInteger());
        const auto text = textIn(texts);
        if (event.kind == QLatin1String("series_started")) {
            m_series.emplace(id, SeriesHistory{.id = id,
                                               .terms = termsIn(payload, text.value_or(QString())),
                                               .number = event.number,
                                               .startedAt = event.happenedAt,
                                               .by = event.actor,
                                               .skips = {},
                                               .end = {},
                                               .wordsRemoved = !text});
            return;
        }
        const auto series = m_series.find(id);
        if (series == m_series.end())
            return;
        const bool isEnd = event.kind == QLatin1String("series_ended");
        const SeriesHistory::Exception exception{.number = event.number,
                                                 .day = dayIn(payload, isEnd ? "from" : "day"),
                                                 .reason = text.value_or(QString()),
                                                 .at = event.happenedAt,
                                                 .by = event.actor};
        auto& end = series->second.end;
        if (!isEnd)
            series->second.skips.push_back(exception);
        else if (!end || exception.day < end->day)
            end = exception;
    }
    [[nodiscard]] std::vector<SeriesHistory> take() {
        std::vector<SeriesHistory> all;
        for (auto& [id, series] : m_series)
            all.push_back(std::move(series));
        return all;
    }

private:
    std::map<SeriesId, SeriesHistory> m_series;
};

} // namespace

bool SeriesHistory::isSkipped(QDate day) const {
    return std::any_of(skips.begin(), skips.end(), [day](const Exception& skip) { return skip.day == day; });
}

std::vector<SeriesHistory> seriesHistories(Database& database, Moment until) {
    SeriesTeller teller;
    EventStore(database).forEachFactOf(QStringLiteral("series_"),
                                       [&](const StoredEvent& event, const std::vector<StoredText>& texts) {
                                           if (event.recordedAt <= until)
                                               teller.take(event, texts);
                                       });
    return teller.take();
}

std::optional<SeriesHistory> seriesHistory(Database& database, SeriesId series) {
    for (SeriesHistory& known : seriesHistories(database))
        if (known.id == series)
            return std::move(known);
    return std::nullopt;
}

} // namespace kept::storage
