#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// One text of the history that is still there.
struct TextPlace {
    domain::EventNumber event;
    QString field;
    QString content;
    QString kind;                                   ///< of the event
    std::optional<domain::PromiseId> promise;       ///< none where the event is about something else
    std::optional<domain::PersonId> author;         ///< who recorded it; nobody where it was imported
    std::optional<domain::SeriesId> series = {};    ///< which promise that recurs the entry is about
    std::optional<domain::ServiceId> standard = {}; ///< or which standard

    bool operator==(const TextPlace&) const = default;
};

/// That a name was removed on request: whose, by whom and when. One for each removal, however many names they had.
struct RemovedName {
    std::optional<domain::PersonId> person;
    std::optional<domain::ContactId> contact; ///< a customer, where it was no person on the team
    std::optional<domain::PersonId> by;
    domain::Moment at;
};

/// The texts of the history, oldest first, and how one goes.
class TextStore {
public:
    explicit TextStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::vector<TextPlace> ofPromise(domain::PromiseId promise);
    /// What a person was called, each time.
    [[nodiscard]] std::vector<TextPlace> namesOf(domain::PersonId person);
    /// The same of a customer.
    [[nodiscard]] std::vector<TextPlace> namesOf(domain::ContactId contact);
    /// Names that were removed, oldest first.
    [[nodiscard]] std::vector<RemovedName> removedNames();
    /// Every text of the history but the names of people, departments and customers.
    void forEach(const std::function<void(const TextPlace&)>& visit);
    /// Of standards, their names included, and of recognitions.
    [[nodiscard]] std::vector<TextPlace> ofTeam();
    /// Of a promise that recurs: its words, and why it was skipped or ended.
    [[nodiscard]] std::vector<TextPlace> ofSeries(domain::SeriesId series);
    /// Empties it, once a redaction of it is in the history: the database refuses it before.
    void remove(const TextPlace& place);

private:
    Database& m_database;
};

/// Writes the file of the book anew, from what is still in it: what was removed before stands nowhere in the file then,
/// nor in its journal. Takes as long as copying the book. Throws Busy where another program has the book open.
void writeFileAnew(Database& database);

} // namespace kept::storage
