#pragma once

#include "domain/ids.h"

#include <QString>

namespace kept::storage {

class Database;

/// The folded words of each promise: what was promised, names, and notes.
class SearchStore {
public:
    explicit SearchStore(Database& database) : m_database(database) {}

    /// Replaces what can be found of a promise; `words` need not be folded. Nothing of a new one is there to replace.
    void put(domain::PromiseId promise, const QString& words, bool isNew = false);
    [[nodiscard]] bool has(domain::PromiseId promise);
    /// A condition on `promises AS p` that holds for promises with all words of `text`, with its value for `:search`.
    /// Where one has under three
    /// characters they are compared in their order instead, since the index knows groups of three.
    struct Condition {
        QString sql;
        QString value;
    };
    [[nodiscard]] static Condition conditionFor(const QString& text);

private:
    Database& m_database;
};

} // namespace kept::storage
