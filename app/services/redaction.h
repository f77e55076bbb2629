#pragma once

#include "services/changes.h"
#include "services/name_traces.h"
#include "services/session.h"
#include "storage/text_store.h"

#include <QString>

#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// The texts in the history of a promise that are still there, oldest first.
[[nodiscard]] std::vector<TextPlace> textsOf(storage::Database& database, domain::PromiseId promise);
/// The same of a promise that recurs: its words, and why it was skipped or ended. Without its words it makes no more.
[[nodiscard]] std::vector<TextPlace> textsOf(storage::Database& database, domain::SeriesId series);
/// A text, and after it the other places where the very same words stand: in the history of the promise, of those that
/// it makes good or that make it good, and of the series that it is one of, with all its occurrences. Throws
/// InvalidInput where there is no such text.
[[nodiscard]] std::vector<TextPlace> placesOf(storage::Database& database, domain::PromiseId promise,
                                              domain::EventNumber event, const QString& field);

/// The texts of standards and recognitions.
[[nodiscard]] std::vector<TextPlace> textsOfTeam(storage::Database& database);
/// One of them, and after it the other places among them where the very same words stand. Throws InvalidInput where
/// there is no such text.
[[nodiscard]] std::vector<TextPlace> placesOfTeam(storage::Database& database, domain::EventNumber event,
                                                  const QString& field);

/// Removes texts for good: the history says that they were removed, when and by whom, and still fits its seals. Allowed
/// to whoever wrote the words first, and to an owner of the book; throws NotAllowed to others. A reason that is not
/// empty becomes a note beside it, where the first place is a promise's. Gives whether the file was cleaned of them
/// too; where another program has the book open, or the disk is full, that waits until the book is opened the next
/// time.
bool redact(storage::Database& database, const Session& session, Changes& changes, const std::vector<TextPlace>& places,
            const QString& reason);

/// The same of what a person was called. The person stays, by number. Allowed to that person and to an owner.
Forgotten redactName(storage::Database& database, const Session& session, Changes& changes, domain::PersonId person);

/// A name that was removed, and what the history still says of that.
struct RemovedName {
    storage::RemovedName removal;
    QString by; ///< who removed it, by the name of today
};
/// Of people and of customers, oldest first.
[[nodiscard]] std::vector<RemovedName> removedNames(storage::Database& database);

/// To be called in the transaction that removes a text, before cleanFileWhereDue.
void noteThatCleaningIsDue(storage::Database& database);
/// Cleans the file where a removal is not through with it. Gives whether nothing is left to clean.
bool cleanFileWhereDue(storage::Database& database);

} // namespace kept::services
