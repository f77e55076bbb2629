#pragma once

#include "domain/history.h"
#include "domain/promise_query.h"
#include "domain/promise_row.h"

#include <QString>

#include <optional>

namespace kept::storage {

class Database;
class Names;
class Query;

/// The columns of `promises AS p` that recordOf() reads, in its order.
[[nodiscard]] const QString& recordColumns();

/// What the derived row says of a promise, for moments not before its last event.
struct DerivedRecord {
    domain::PromiseState state;
    domain::Attribution counted;
    std::int64_t version = 0;
    domain::EventNumber newestEvent = {};
};
[[nodiscard]] DerivedRecord recordOf(const Query& row);

/// The promise at a moment: by its derived row or, where something happened since, by its history. Nothing where it
/// was not made by then.
[[nodiscard]] std::optional<DerivedRecord> recordAt(Database& database, domain::PromiseId id, domain::Moment at);

/// What a list shows of a state at a moment.
[[nodiscard]] domain::PromiseRow rowOf(const DerivedRecord& record, domain::Moment at, Names& names);

/// What a list holds of each promise; `row` begins with keyColumns().
[[nodiscard]] const QString& keyColumns();
inline constexpr int keyColumnCount = 6;
[[nodiscard]] domain::PromiseKey keyOf(const Query& row, domain::Moment at);

} // namespace kept::storage
