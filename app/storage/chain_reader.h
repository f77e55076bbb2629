#pragma once

#include "domain/chain.h"
#include "domain/promise_row.h"
#include "storage/promise_reading.h"

#include <map>
#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// Chains of promises as they were at a moment. Reads each promise once: for the length of one question.
class ChainReader {
public:
    ChainReader(Database& database, domain::Moment at) : m_database(database), m_at(at) {}

    /// A chain that holds the promise and all that it waited on, directly or through others, until that moment.
    [[nodiscard]] const domain::Chain& upFrom(domain::PromiseId promise);
    /// Reads these at once, for they are asked for next.
    void read(const std::vector<domain::PromiseId>& promises);
    /// As it was; null where it was not made by then.
    [[nodiscard]] const DerivedRecord* recordOf(domain::PromiseId promise);

    /// Says in the row of a promise whom it waits on, from when on it is at risk, and how many wait on it.
    void tell(domain::PromiseRow& row, Names& names);
    /// Open promises at risk at that moment.
    [[nodiscard]] std::vector<domain::PromiseId> atRisk();

    /// What open promises of this person waited on at that moment, and still had to.
    [[nodiscard]] std::vector<domain::PromiseId> holdingUp(domain::PersonId person);

    /// A miss that goes to another promise.
    struct PassedOn {
        domain::PromiseId promise;
        domain::PromiseId cause;
    };
    [[nodiscard]] std::vector<PassedOn> passedOn();

private:
    /// What it still has to wait on.
    [[nodiscard]] std::vector<domain::PromiseId> waitedOnBy(domain::PromiseId promise);

    Database& m_database;
    domain::Moment m_at;
    domain::Chain m_chain;
    std::map<domain::PromiseId, std::optional<DerivedRecord>> m_records;
};

} // namespace kept::storage
