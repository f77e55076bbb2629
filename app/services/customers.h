#pragma once

#include "domain/contact.h"
#include "domain/figures.h"
#include "domain/promise_query.h"
#include "services/contact_merging.h"
#include "services/summary.h"

#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// A customer as lists show them.
struct CustomerRow {
    domain::Contact contact;
    domain::GroupTally figures; ///< of everything promised to them
    std::optional<CustomerAtRisk> risk;
};

/// Everybody that something was promised to, or that is known, by name.
struct CustomerOverview {
    std::vector<CustomerRow> customers;
    std::vector<LikelyPair> alike; ///< who may be one
};
[[nodiscard]] CustomerOverview customerOverview(storage::Database& database, domain::Moment at);

/// Trust over time: everything promised to one customer.
struct CustomerHistory {
    domain::Contact contact;
    std::vector<MergedName> merged;
    domain::GroupTally all;
    std::vector<domain::GroupTally> months; ///< those with anything judged or open, oldest first
    domain::PromiseQuery promises;
};
/// Throws InvalidInput where there is no such customer.
[[nodiscard]] CustomerHistory customerHistory(storage::Database& database, domain::ContactId customer,
                                              domain::Moment at);

} // namespace kept::services
