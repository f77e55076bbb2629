#pragma once

#include "domain/promise_row.h"
#include "services/changes.h"
#include "services/session.h"

#include <QString>

#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// Somebody thanked for promises kept: all see it, and it stays.
struct Recognition {
    domain::EventNumber number;
    domain::PersonId personId;
    QString person;
    QString by; ///< empty where a script that names nobody said it
    domain::Moment at;
    QString words; ///< empty once removed on request
    std::vector<domain::PromiseId> promises;
};

/// Newest first, as they were at that moment.
[[nodiscard]] std::vector<Recognition> recognitions(storage::Database& database, domain::Moment at);

/// What somebody holds and kept in time, the newest first: what they can be recognized for.
inline constexpr int mostRecognizable = 50;
[[nodiscard]] std::vector<domain::PromiseRow> recognizable(storage::Database& database, domain::PersonId person,
                                                           domain::Moment at);

/// Recognizes `person` for promises that they kept. Throws InvalidInput for no words, no promise, one that is not there
/// or was not kept, and one that is not theirs; NotAllowed for one's own.
void recognize(storage::Database& database, const Session& session, Changes& changes, domain::PersonId person,
               const std::vector<domain::PromiseId>& promises, const QString& words);

} // namespace kept::services
