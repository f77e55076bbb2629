#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>

namespace kept::storage {

class Database;

/// What somebody set for themselves in this book, by key.
class PersonSettingsStore {
public:
    explicit PersonSettingsStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<QString> value(domain::PersonId person, const QString& key);
    void setValue(domain::PersonId person, const QString& key, const QString& value);

private:
    Database& m_database;
};

} // namespace kept::storage
