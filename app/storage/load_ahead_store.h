#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <cstdint>
#include <map>
#include <vector>

namespace kept::storage {

class Database;

/// Counts what is still to be done by who has it and when it is due.
class LoadAheadStore {
public:
    explicit LoadAheadStore(Database& database) : m_database(database) {}

    struct Load {
        std::int64_t overdue = 0;      ///< due before the first border
        std::vector<std::int64_t> due; ///< from each border to the next, that one not included
    };
    /// `borders`: at least two moments, in order. People who have nothing open are left out.
    [[nodiscard]] std::map<domain::PersonId, Load> loads(const std::vector<domain::Moment>& borders);

private:
    Database& m_database;
};

} // namespace kept::storage
