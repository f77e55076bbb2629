#pragma once

#include "domain/message_template.h"

#include <map>
#include <utility>

namespace kept::storage {

class Database;

/// The own-up messages that a team wrote in place of those that Kept comes with, by language and kind of miss.
class OwnUpTemplateStore {
public:
    using Key = std::pair<QString, QString>;

    explicit OwnUpTemplateStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::map<Key, domain::MessageTemplate> all();
    void put(const Key& key, const domain::MessageTemplate& text);
    void forget(const Key& key);

private:
    Database& m_database;
};

} // namespace kept::storage
