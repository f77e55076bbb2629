#pragma once

#include "domain/conflict.h"
#include "domain/moment.h"

#include <QString>

#include <cstdint>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// Something of the team that changed under somebody: called `subject`, and who changed it when, by the newest fact in
/// the record whose payload names `id` as its `key` ("person", "department", "contact").
[[nodiscard]] domain::Disagreement toldByFacts(storage::Database& database, const QString& subject, const char* key,
                                               std::int64_t id, domain::Moment now);

/// A moment as a conflict names it, in the book's zone.
[[nodiscard]] QString conflictMoment(storage::Database& database, domain::Moment moment, domain::Moment now);

} // namespace kept::services
