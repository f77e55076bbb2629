#include "services/fact_trail.h"

#include "services/moment_words.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/names.h"
#include "storage/settings_store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace kept::services {

using namespace domain;

Disagreement toldByFacts(storage::Database& database, const QString& subject, const char* key, std::int64_t id,
                         Moment now) {
    Disagreement about{.subject = subject};
    storage::Names names(database);
    storage::EventStore(database).forEachFact(
        [&](const storage::StoredEvent& fact, const std::vector<storage::StoredText>&) {
            const QJsonObject payload = QJsonDocument::fromJson(fact.payload).object();
            const bool namesIt = payload.value(QLatin1String(key)).toInteger() == id;
            const bool isOfAnother = qstrcmp(key, "person") != 0 && payload.contains(QLatin1String("person"));
            if (!namesIt || isOfAnother) // a person who moved to a department changed nothing of that
                return;
            about.who = names.of(fact.actor);
            about.when = conflictMoment(database, fact.recordedAt, now);
        });
    return about;
}

QString conflictMoment(storage::Database& database, Moment moment, Moment now) {
    return deadlineWords({moment, false}, now, storage::SettingsStore(database).timeZone(), QLocale());
}

} // namespace kept::services
