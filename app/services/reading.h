#pragma once

#include "domain/figures.h"
#include "domain/history.h"
#include "domain/promise_query.h"
#include "domain/promise_row.h"
#include "services/timeline.h"

#include <functional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// Now, as the book sees it: by the clock, but never before its newest event, or what was just written would not count.
[[nodiscard]] domain::Moment readingMoment(storage::Database& database, domain::Moment now);

/// Promises as they were at that moment; the answers of PromiseListStore for those who may not see storage.
[[nodiscard]] std::vector<domain::PromiseKey> promiseKeys(storage::Database& database,
                                                          const domain::PromiseQuery& query, domain::Moment at);
[[nodiscard]] std::vector<domain::PromiseRow> promiseRows(storage::Database& database,
                                                          const std::vector<domain::PromiseId>& ids, domain::Moment at);
void forEachPromise(storage::Database& database, const domain::PromiseQuery& query, domain::Moment at,
                    const std::function<void(const domain::PromiseRow&)>& visit);

/// What a person has in hand at a moment that is not before the newest event.
[[nodiscard]] domain::InHand inHandOf(storage::Database& database, domain::PersonId person, domain::Moment at);
/// What colleagues have promised to them and not closed yet, likewise.
[[nodiscard]] domain::InHand owedTo(storage::Database& database, domain::PersonId person, domain::Moment at);

/// The events of a promise. Throws InvalidInput where there is no such promise.
[[nodiscard]] domain::History historyOf(storage::Database& database, domain::PromiseId promise);

/// The names that a history mentions.
[[nodiscard]] TimelineNames namesIn(storage::Database& database, const domain::History& history);

} // namespace kept::services
