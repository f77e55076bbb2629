#pragma once

#include "domain/ids.h"

#include <QHash>
#include <QString>

#include <optional>

namespace kept::storage {

class Database;

/// Whether one name may stand in the table in several spellings: what an event or a file named stays as it was written;
/// what people type anew each time is one thing, whatever its case and its spaces.
enum class Spelling { AsWritten, Any };

/// Things of the book that are known by their name: departments, channels, contacts, services, sources.
/// Each kind has a table with a unique name.
class NameTable {
public:
    NameTable(Database& database, const char* table, Spelling spelling)
        : m_database(database), m_table(QLatin1String(table)), m_spelling(spelling) {}

    [[nodiscard]] std::optional<std::int64_t> find(const QString& name);
    [[nodiscard]] std::int64_t findOrAdd(const QString& name);
    [[nodiscard]] QHash<std::int64_t, QString> all();
    /// Throws Conflict where the name is taken.
    void rename(std::int64_t id, const QString& name);

private:
    [[nodiscard]] QString spelled(const QString& name) const;
    [[nodiscard]] std::optional<std::int64_t> findInAnyCase(const QString& name);

    Database& m_database;
    QString m_table;
    Spelling m_spelling;
};

/// The same with ids that do not mix.
template <class IdType> class NameStore {
public:
    NameStore(Database& database, const char* table, Spelling spelling = Spelling::AsWritten)
        : m_table(database, table, spelling) {}

    [[nodiscard]] std::optional<IdType> find(const QString& name) {
        const auto id = m_table.find(name);
        return id ? std::optional(IdType(*id)) : std::nullopt;
    }
    [[nodiscard]] IdType findOrAdd(const QString& name) { return IdType(m_table.findOrAdd(name)); }
    [[nodiscard]] QHash<IdType, QString> all() {
        QHash<IdType, QString> names;
        const auto raw = m_table.all();
        for (auto it = raw.cbegin(); it != raw.cend(); ++it)
            names.insert(IdType(it.key()), it.value());
        return names;
    }
    void rename(IdType id, const QString& name) { m_table.rename(id.value(), name); }

private:
    NameTable m_table;
};

[[nodiscard]] inline NameStore<domain::DepartmentId> departments(Database& db) {
    return {db, "departments"};
}
[[nodiscard]] inline NameStore<domain::ChannelId> channels(Database& db) {
    return {db, "channels", Spelling::Any};
}
[[nodiscard]] inline NameStore<domain::ContactId> contacts(Database& db) {
    return {db, "contacts"};
}
[[nodiscard]] inline NameStore<domain::ServiceId> serviceNames(Database& db) {
    return {db, "services", Spelling::Any};
}
[[nodiscard]] inline NameStore<domain::SourceId> sources(Database& db) {
    return {db, "sources"};
}

} // namespace kept::storage
