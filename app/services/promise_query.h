#pragma once

#include "domain/event.h"
#include "domain/outcome.h"
#include "domain/period.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace kept::services {

/// Which promises a list shows. What is empty limits nothing; what is set is asked for all together.
struct PromiseQuery {
    enum class Order { DueFirst, DueLast };

    std::optional<domain::PersonId> holder;         ///< who has it now
    std::optional<domain::DepartmentId> department; ///< of that person now, or of a promise that nobody claimed
    std::optional<domain::PersonId> countedPerson;         ///< for whom it counts in the figures
    std::optional<domain::DepartmentId> countedDepartment; ///< the same for departments
    std::optional<domain::PersonId> owedTo;                ///< the colleague it was given to
    std::set<domain::Outcome> outcomes;
    domain::Period period; ///< of the judged deadline
    QString search;
    std::optional<domain::ChannelId> channel;
    std::optional<domain::ServiceId> service;
    std::optional<domain::Size> size;
    std::optional<bool> internal; ///< to colleagues only, or to customers only
    /// Beside those with one of `outcomes`, the ones that were closed at this moment or later: what was done today.
    std::optional<domain::Moment> orClosedSince;
    /// Only these: asked again after a change, to learn which of them still belong to the list.
    std::vector<domain::PromiseId> among;
    Order order = Order::DueFirst; ///< by judged deadline, then by id

    bool operator==(const PromiseQuery&) const = default;
};

/// What a list holds of each promise, a million of them included: 24 bytes.
struct PromiseKey {
    domain::PromiseId id;
    domain::Moment due; ///< the judged deadline
    domain::Outcome outcome : 8 = domain::Outcome::Open;
    bool dayOnly : 1 = false;
    bool moved : 1 = false; ///< the judged deadline is not the first one

    bool operator==(const PromiseKey&) const = default;
};
static_assert(sizeof(PromiseKey) == 24);

} // namespace kept::services
