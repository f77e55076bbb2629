#include "storage/standard_history.h"

#include "storage/database.h"
#include "storage/event_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace kept::storage {

using namespace domain;

namespace {

std::optional<TimeLimit> limitIn(const QJsonObject& payload, const QString& key) {
    const auto unit = limitUnitFromKey(payload.value(key + QStringLiteral("_unit")).toString());
    if (!unit)
        return std::nullopt;
    return TimeLimit{payload.value(key).toInt(), *unit};
}

std::optional<QString> textIn(const std::vector<StoredText>& texts, const char* field) {
    const auto found = std::find_if(texts.begin(), texts.end(),
                                    [&](const StoredText& text) { return text.field == QLatin1String(field); });
    return found == texts.end() ? std::nullopt : found->content;
}

StandardHistory::Version versionIn(const StoredEvent& event, const QJsonObject& payload,
                                   const std::vector<StoredText>& texts) {
    StandardHistory::Version version{.number = payload.value(QLatin1String("version")).toInt(),
                                     .terms = {.words = textIn(texts, "words").value_or(QString()),
                                               .limit = limitIn(payload, QStringLiteral("limit")).value_or(TimeLimit()),
                                               .aim = limitIn(payload, QStringLiteral("aim"))},
                                     .since = event.happenedAt,
                                     .by = event.actor};
    if (const ChannelId channel(payload.value(QLatin1String("channel")).toInteger()); channel.isValid())
        version.terms.channel = channel;
    return version;
}

/// Takes the facts one after the other, as they were recorded.
class StandardTeller {
public:
    void take(const StoredEvent& event, const std::vector<StoredText>& texts) {
        const QJsonObject payload = QJsonDocument::fromJson(event.payload).object();
        StandardHistory& standard = of(ServiceId(payload.value(QLatin1String("service")).toInteger()));
        if (event.kind == QLatin1String("standard_defined")) {
            standard.name = textIn(texts, "name");
            standard.versions.push_back(versionIn(event, payload, texts));
            standard.withdrawnAt.reset();
        } else if (event.kind == QLatin1String("standard_withdrawn")) {
            standard.withdrawnAt = event.happenedAt;
        } else if (event.kind == QLatin1String("standard_acknowledged")) {
            standard.acknowledgements.push_back({PersonId(payload.value(QLatin1String("person")).toInteger()),
                                                 payload.value(QLatin1String("version")).toInt(), event.happenedAt});
        }
    }
    [[nodiscard]] std::vector<StandardHistory> take() {
        std::erase_if(m_standards, [](const StandardHistory& standard) { return standard.versions.empty(); });
        return std::move(m_standards);
    }

private:
    StandardHistory& of(ServiceId service) {
        const auto found = std::find_if(m_standards.begin(), m_standards.end(),
                                        [&](const StandardHistory& known) { return known.id == service; });
        if (found != m_standards.end())
            return *found;
        m_standards.push_back({.id = service, .name = {}, .versions = {}, .withdrawnAt = {}, .acknowledgements = {}});
        return m_standards.back();
    }

    std::vector<StandardHistory> m_standards;
};

/// The names that the book shows, of all services.
std::map<ServiceId, QString> shownNames(Database& database) {
    auto query = database.prepare(QStringLiteral("SELECT id, name FROM services"));
    query.exec();
    std::map<ServiceId, QString> names;
    while (query.next())
        names.emplace(query.id<ServiceId>(0), query.text(1));
    return names;
}

void setName(Database& database, ServiceId service, const QString& name) {
    database
        .prepare(QStringLiteral("INSERT INTO services (id, name) VALUES (:id, :name)"
                                " ON CONFLICT (id) DO UPDATE SET name = excluded.name"))
        .bind(":id", service)
        .bind(":name", name)
        .execOnce();
}

} // namespace

std::vector<StandardHistory> standardHistories(Database& database, Moment until) {
    StandardTeller teller;
    EventStore(database).forEachFactOf(QStringLiteral("standard_"),
                                       [&](const StoredEvent& event, const std::vector<StoredText>& texts) {
                                           if (event.happenedAt <= until)
                                               teller.take(event, texts);
                                       });
    return teller.take();
}

std::optional<StandardHistory> standardHistory(Database& database, ServiceId service) {
    for (StandardHistory& standard : standardHistories(database))
        if (standard.id == service)
            return std::move(standard);
    return std::nullopt;
}

std::vector<RecognitionFact> recognitionFacts(Database& database, Moment until) {
    std::vector<RecognitionFact> facts;
    EventStore(database).forEachFactOf(
        QStringLiteral("recognized"), [&](const StoredEvent& event, const std::vector<StoredText>& texts) {
            if (event.happenedAt > until)
                return;
            const QJsonObject payload = QJsonDocument::fromJson(event.payload).object();
            RecognitionFact fact{.number = event.number,
                                 .person = PersonId(payload.value(QLatin1String("person")).toInteger()),
                                 .by = event.actor,
                                 .at = event.happenedAt,
                                 .words = textIn(texts, "words").value_or(QString()),
                                 .promises = {}};
            for (const QJsonValue& promise : payload.value(QLatin1String("promises")).toArray())
                fact.promises.emplace_back(promise.toInteger());
            facts.push_back(std::move(fact));
        });
    return facts;
}

QStringList standardProblems(Database& database) {
    const auto shown = shownNames(database);
    QStringList problems;
    for (const StandardHistory& standard : standardHistories(database)) {
        const auto row = shown.find(standard.id);
        if (row == shown.end())
            problems.append(QCoreApplication::translate("storage", "Standard %1 is missing.").arg(standard.id.value()));
        else if (standard.name && row->second != *standard.name)
            problems.append(
                QCoreApplication::translate("storage", "Standard %1 is called “%2”, but “%3” in the history.")
                    .arg(QString::number(standard.id.value()), row->second, *standard.name));
    }
    return problems;
}

int restoreStandards(Database& database) {
    const auto shown = shownNames(database);
    std::vector<StandardHistory> wrong = standardHistories(database);
    std::erase_if(wrong, [&](const StandardHistory& standard) {
        const auto row = shown.find(standard.id);
        return row != shown.end() && (!standard.name || row->second == *standard.name);
    });
    // Names are unique: whoever took one of them, and two that were exchanged, have to make way first.
    for (const auto& [id, name] : shown)
        if (std::any_of(wrong.begin(), wrong.end(), [&](const auto& standard) { return standard.name == name; }))
            setName(database, id, QStringLiteral("?%1").arg(id.value()));
    for (const StandardHistory& standard : wrong)
        setName(database, standard.id, standard.name.value_or(QStringLiteral("?%1").arg(standard.id.value())));
    return static_cast<int>(wrong.size());
}

} // namespace kept::storage
