#include "storage/name_store.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace kept::storage {

QString NameTable::spelled(const QString& name) const {
    return m_spelling == Spelling::Any ? name.simplified() : name.trimmed();
}

std::optional<std::int64_t> NameTable::find(const QString& name) {
    const QString wanted = spelled(name);
    auto exact = m_database.prepare(QStringLiteral("SELECT id FROM %1 WHERE name = :name").arg(m_table));
    exact.bind(":name", wanted);
    if (exact.execForRow())
        return exact.int64(0);
    return m_spelling == Spelling::Any ? findInAnyCase(wanted) : std::nullopt;
}

std::optional<std::int64_t> NameTable::findInAnyCase(const QString& name) {
    auto rows = m_database.prepare(QStringLiteral("SELECT id, name FROM %1 ORDER BY id").arg(m_table));
    rows.exec();
    while (rows.next()) {
        if (rows.text(1).simplified().compare(name, Qt::CaseInsensitive) == 0)
            return rows.int64(0);
    }
    return std::nullopt;
}

std::int64_t NameTable::findOrAdd(const QString& name) {
    if (const auto known = find(name))
        return *known;
    const QString checked = domain::checkedText(spelled(name), QCoreApplication::translate("storage", "The name"));
    auto query = m_database.prepare(QStringLiteral("INSERT INTO %1 (name) VALUES (:name) RETURNING id").arg(m_table));
    query.bind(":name", checked);
    query.execForRow();
    return query.int64(0);
}

QHash<std::int64_t, QString> NameTable::all() {
    auto query = m_database.prepare(QStringLiteral("SELECT id, name FROM %1").arg(m_table));
    query.exec();
    QHash<std::int64_t, QString> names;
    while (query.next())
        names.insert(query.int64(0), query.text(1));
    return names;
}

void NameTable::rename(std::int64_t id, const QString& name) {
    const QString checked = domain::checkedText(name, QCoreApplication::translate("storage", "The name"));
    if (const auto known = find(checked); known && *known != id)
        throw domain::Conflict(QCoreApplication::translate("storage", "The name “%1” is taken.").arg(checked));
    m_database.prepare(QStringLiteral("UPDATE %1 SET name = :name WHERE id = :id").arg(m_table))
        .bind(":name", checked)
        .bind(":id", id)
        .execOnce();
}

} // namespace kept::storage
