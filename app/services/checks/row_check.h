#pragma once

#include "domain/event.h"
#include "services/verification.h"

#include <cstdint>
#include <vector>

namespace kept::services {

class DerivedRows;

/// Finds promises whose row says something else than their events.
class RowCheck {
public:
    /// `result` outlives it.
    explicit RowCheck(Verification& result) : m_result(result) {}

    /// The next few promises; true once there are no more.
    bool advance(storage::Database& database);
    [[nodiscard]] std::int64_t seen() const { return m_seen; }

private:
    void see(DerivedRows& rows, const std::vector<domain::Event>& events);
    void complain(const QString& what);

    Verification& m_result;
    domain::PromiseId m_last;
    std::int64_t m_seen = 0;
};

} // namespace kept::services
