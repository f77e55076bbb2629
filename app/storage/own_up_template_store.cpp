#include "storage/own_up_template_store.h"

#include "storage/database.h"

namespace kept::storage {

std::map<OwnUpTemplateStore::Key, domain::MessageTemplate> OwnUpTemplateStore::all() {
    auto rows = m_database.prepare(QStringLiteral("SELECT language, miss, subject, body FROM own_up_templates"));
    rows.exec();
    std::map<Key, domain::MessageTemplate> texts;
    while (rows.next())
        texts[{rows.text(0), rows.text(1)}] = {rows.text(2), rows.text(3)};
    return texts;
}

void OwnUpTemplateStore::put(const Key& key, const domain::MessageTemplate& text) {
    m_database
        .prepare(QStringLiteral("INSERT INTO own_up_templates (language, miss, subject, body)"
                                " VALUES (:language, :miss, :subject, :body) ON CONFLICT (language, miss)"
                                " DO UPDATE SET subject = excluded.subject, body = excluded.body"))
        .bind(":language", key.first)
        .bind(":miss", key.second)
        .bind(":subject", text.subject)
        .bind(":body", text.body)
        .execOnce();
}

void OwnUpTemplateStore::forget(const Key& key) {
    m_database.prepare(QStringLiteral("DELETE FROM own_up_templates WHERE language = :language AND miss = :miss"))
        .bind(":language", key.first)
        .bind(":miss", key.second)
        .execOnce();
}

} // namespace kept::storage
