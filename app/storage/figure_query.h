#pragma once

#include "domain/history.h"
#include "domain/promise_query.h"

#include <QTimeZone>

#include <optional>
#include <set>

namespace kept::storage {

/// Which promises figures are made of.
struct FigureQuery {
    domain::Period period; ///< days of the judged deadline
    std::optional<domain::DepartmentId> department;
    std::optional<domain::PersonId> person;
    std::set<domain::ContactId> contacts = {}; ///< given to one of these customers; to anybody where it is empty
    std::optional<domain::ChannelId> channel = {};
    std::optional<domain::Size> size = {};
    std::optional<domain::ServiceId> service = {};
    std::optional<bool> internal = {}; ///< to colleagues only, or to customers only
};

/// The same as a question for promises; for the misses among them alone.
[[nodiscard]] domain::PromiseQuery asPromiseQuery(const FigureQuery& query, bool missesOnly = false);
/// Whether a promise that was read from its history is one of them.
[[nodiscard]] bool isIn(const FigureQuery& query, const domain::PromiseState& state, const domain::Attribution& counted,
                        const QTimeZone& zone);

} // namespace kept::storage
