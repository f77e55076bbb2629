#include "storage/person_settings_store.h"

#include "storage/database.h"

namespace kept::storage {

using namespace domain;

std::optional<QString> PersonSettingsStore::value(PersonId person, const QString& key) {
    auto query = m_database.prepare(
        QStringLiteral("SELECT value FROM person_settings WHERE person_id = :person AND key = :key"));
    query.bind(":person", person).bind(":key", key);
    return query.execForRow() ? std::optional(query.text(0)) : std::nullopt;
}

void PersonSettingsStore::setValue(PersonId person, const QString& key, const QString& value) {
    m_database
        .prepare(QStringLiteral("INSERT INTO person_settings (person_id, key, value) VALUES (:person, :key, :value)"
                                " ON CONFLICT (person_id, key) DO UPDATE SET value = excluded.value"))
        .bind(":person", person)
        .bind(":key", key)
        .bind(":value", value)
        .execOnce();
}

} // namespace kept::storage
