#pragma once

#include "services/chains.h"
#include "services/chance.h"
#include "services/promise_query.h"
#include "services/summary.h"
#include "services/timeline.h"

#include <QFuture>

#include <vector>

namespace kept::models {

/// Where lists get their promises from. Never blocks; failures (domain::Error) arrive through the future.
class PromiseSource {
public:
    virtual ~PromiseSource() = default;

    /// Every promise that the query asks for, in its order.
    [[nodiscard]] virtual QFuture<std::vector<services::PromiseKey>> keys(const services::PromiseQuery& query) = 0;
    /// Rows of these promises, in any order; an id that is not in the book is left out.
    [[nodiscard]] virtual QFuture<std::vector<services::PromiseRow>>
    rows(const std::vector<domain::PromiseId>& ids) = 0;
    /// The chances of those that are open; where enough are like them.
    [[nodiscard]] virtual QFuture<std::vector<services::PromiseChance>>
    chances(const std::vector<domain::PromiseId>& ids) = 0;
    [[nodiscard]] virtual QFuture<std::vector<services::TimelineEntry>> timeline(domain::PromiseId id) = 0;
    /// What waits on the promise, and what it waits on: see services::chainOf.
    [[nodiscard]] virtual QFuture<std::vector<services::ChainNode>> chain(domain::PromiseId id) = 0;
};

} // namespace kept::models
