#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <QString>

#include <vector>

namespace kept::storage {

class Database;

struct PrivateNoteRow {
    std::int64_t id = 0;
    domain::PersonId author;
    domain::PersonId person; ///< whom it is about
    domain::Moment writtenAt;
    QString content;
    bool holdsRemovedName = false; ///< of somebody who asked to be forgotten
};

/// Notes outside of the chain, so that they can be removed for good.
class PrivateNoteStore {
public:
    explicit PrivateNoteStore(Database& database) : m_database(database) {}

    /// Those that a person wrote, or that are about them; newest first.
    [[nodiscard]] std::vector<PrivateNoteRow> seenBy(domain::PersonId person);
    /// Everybody's.
    [[nodiscard]] std::vector<PrivateNoteRow> all();
    void add(const PrivateNoteRow& note);
    void markAsHoldingRemovedName(std::int64_t id);
    /// Whether there was one of that author.
    bool remove(std::int64_t id, domain::PersonId author);

private:
    Database& m_database;
};

} // namespace kept::storage
