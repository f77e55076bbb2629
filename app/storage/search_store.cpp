#include "storage/search_store.h"

#include "domain/folding.h"
#include "storage/database.h"

#include <QStringList>

#include <algorithm>

namespace kept::storage {

void SearchStore::put(domain::PromiseId promise, const QString& words, bool isNew) {
    if (!isNew)
        m_database.prepare(QStringLiteral("DELETE FROM promise_search WHERE rowid = :id"))
            .bind(":id", promise)
            .execOnce();
    m_database.prepare(QStringLiteral("INSERT INTO promise_search (rowid, folded) VALUES (:id, :words)"))
        .bind(":id", promise)
        .bind(":words", domain::folded(words))
        .execOnce();
}

bool SearchStore::has(domain::PromiseId promise) {
    auto query = m_database.prepare(QStringLiteral("SELECT 1 FROM promise_search WHERE rowid = :id"));
    return query.bind(":id", promise).execForRow();
}

SearchStore::Condition SearchStore::conditionFor(const QString& text) {
    const QStringList words = domain::folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool indexed = std::all_of(words.begin(), words.end(), [](const QString& word) { return word.size() >= 3; });
    if (!indexed) {
        QStringList escaped;
        for (QString word : words) {
            for (const char16_t special : {u'\\', u'%', u'_'})
                word.replace(QChar(special), QString(QLatin1Char('\\')) + QChar(special));
            escaped.append(word);
        }
        return {QStringLiteral("p.id IN (SELECT rowid FROM promise_search WHERE folded LIKE :search ESCAPE '\\')"),
                QLatin1Char('%') + escaped.join(QLatin1Char('%')) + QLatin1Char('%')};
    }
    QStringList phrases;
    for (QString word : words)
        phrases.append(QLatin1Char('"') + word.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"'));
    return {QStringLiteral("p.id IN (SELECT rowid FROM promise_search WHERE promise_search MATCH :search)"),
            phrases.join(QLatin1String(" AND "))};
}

} // namespace kept::storage
