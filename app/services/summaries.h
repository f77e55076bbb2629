#pragma once

#include "domain/promise_query.h"
#include "services/summary.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// Which promises a summary is made of.
struct SummaryQuery {
    domain::Period period;
    std::optional<domain::DepartmentId> department;
    std::optional<domain::PersonId> person;
    std::optional<domain::ChannelId> channel = {};
    std::optional<domain::Size> size = {};
    std::optional<domain::ServiceId> service = {};
    std::optional<bool> internal = {}; ///< to colleagues only, or to customers only
    /// Who looks: of single people only those are told that they may look at (services/figure_rights.h), and all below
    /// throw NotAllowed where another person is asked for.
    std::optional<domain::PersonId> viewer = {};
};

/// The seal of the history as it stands, or as it stood at a moment: of what was recorded by then.
[[nodiscard]] Seal sealOf(storage::Database& database);
[[nodiscard]] Seal sealAt(storage::Database& database, domain::Moment moment);
/// Reads what Seal::text() wrote; throws InvalidInput for anything else.
[[nodiscard]] Seal sealFromText(const QString& text);

/// Figures by group, as they were at that moment.
[[nodiscard]] std::vector<GroupTally> talliesBy(storage::Database& database, domain::Grouping grouping,
                                                const SummaryQuery& query, domain::Moment at);

/// How many misses began with another promise than the one that was missed.
[[nodiscard]] std::int64_t passedOnIn(storage::Database& database, const SummaryQuery& query, domain::Moment at);

/// All of them in one; without id and key.
[[nodiscard]] GroupTally totalOf(storage::Database& database, const SummaryQuery& query, domain::Moment at);

/// What the promisees say, held against the outcomes.
[[nodiscard]] std::vector<domain::GroupVerdicts> verdictsBy(storage::Database& database, domain::VerdictsBy by,
                                                            const SummaryQuery& query, domain::Moment at);

/// The period before, of the same kind: the month before a month, else as many days before.
[[nodiscard]] domain::Period periodBefore(const domain::Period& period);

/// The whole summary as it was at that moment. At most `mostMissed` promises are listed as missed.
inline constexpr int mostMissed = 5'000;
[[nodiscard]] Summary summarize(storage::Database& database, const SummaryQuery& query, domain::Moment at);

} // namespace kept::services
