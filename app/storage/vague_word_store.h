#pragma once

#include "domain/clarity.h"

#include <QString>

#include <map>
#include <optional>

namespace kept::storage {

class Database;

/// How a team's list of vague words differs from the one that Kept comes with.
class VagueWordStore {
public:
    explicit VagueWordStore(Database& database) : m_database(database) {}

    /// By their words; no proposal where the team took them out of the list.
    [[nodiscard]] std::map<QString, std::optional<domain::Proposal>> all();
    void put(const QString& words, std::optional<domain::Proposal> proposal);
    /// As if the team had said nothing of these words.
    void forget(const QString& words);

private:
    Database& m_database;
};

} // namespace kept::storage
