#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// One text of the history that is still there.
struct TextPlace {
    domain::EventNumber event;
    QString field;
    QString content;
    QString kind;                             ///< of the event
    std::optional<domain::PromiseId> promise; ///< none where the event is about the team
    std::optional<domain::PersonId> author;   ///< who recorded it; nobody where it was imported

    bool operator==(const TextPlace&) const = default;
};

/// The texts of the history, oldest first, and how one goes.
class TextStore {
public:
    explicit TextStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::vector<TextPlace> ofPromise(domain::PromiseId promise);
    /// What a person was called, each time.
    [[nodiscard]] std::vector<TextPlace> namesOf(domain::PersonId person);
    /// Those of all promises in which the words stand somewhere, in the same case.
    [[nodiscard]] std::vector<TextPlace> holding(const QString& words);
    /// Empties it, once a redaction of it is in the history: the database refuses it before.
    void remove(const TextPlace& place);

private:
    Database& m_database;
};

/// Writes the file of the book anew, from what is still in it: what was removed before stands nowhere in the file then,
/// nor in its journal. Takes as long as copying the book. Throws Busy where another program has the book open.
void writeFileAnew(Database& database);

} // namespace kept::storage
