#pragma once

#include "domain/period.h"
#include "services/verification.h"
#include "storage/tally_store.h"

#include <optional>
#include <vector>

namespace kept::services {

/// Finds months whose counts are not those of their promises.
class TallyCheck {
public:
    /// `result` outlives it.
    explicit TallyCheck(Verification& result) : m_result(result) {}

    /// The next promises of a month; true once there are no more months.
    bool advance(storage::Database& database);

private:
    void complain(domain::MonthNumber month);

    Verification& m_result;
    std::optional<std::vector<domain::MonthNumber>> m_months; ///< those that are still to be looked at
    storage::TallyStore::Recount m_recount;                   ///< of the last of them
};

} // namespace kept::services
