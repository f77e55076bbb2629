#pragma once

#include "domain/moment.h"
#include "domain/promise_query.h"
#include "domain/promise_row.h"
#include "storage/chain_reader.h"
#include "storage/figure_facts.h"
#include "storage/names.h"

#include <QTimeZone>

#include <functional>
#include <optional>
#include <vector>

namespace kept::storage {

class Database;
struct ChainLimits;

/// Lists of promises as they were at a moment: what the derived rows say, and what the histories say of those promises
/// to which something happened since. One object answers for one moment.
class PromiseListStore {
public:
    PromiseListStore(Database& database, domain::Moment at, const QTimeZone& zone);

    /// In the query's order.
    [[nodiscard]] std::vector<domain::PromiseKey> keys(const domain::PromiseQuery& query);
    /// The same with everything in it; `visit` may run long, but must not write.
    void forEach(const domain::PromiseQuery& query, const std::function<void(const domain::PromiseRow&)>& visit);
    /// In the order of `ids`; those that were not made by then are left out.
    [[nodiscard]] std::vector<domain::PromiseRow> rows(const std::vector<domain::PromiseId>& ids);
    [[nodiscard]] std::optional<domain::PromiseRow> row(domain::PromiseId id);

private:
    /// What of a query no condition on the rows can say: a margin, and an hour of the week.
    [[nodiscard]] bool admits(const domain::PromiseQuery& query, domain::Outcome outcome, domain::Moment judgedDue,
                              std::optional<domain::Moment> decidedAt);
    [[nodiscard]] bool admits(const domain::PromiseQuery& query, const domain::PromiseRow& row) {
        return admits(query, row.outcome, row.judgedDue.at, row.resolvedAt);
    }
    /// Whether anything happened to a promise since.
    [[nodiscard]] bool isPast();
    [[nodiscard]] ChainLimits limitsOf(const domain::PromiseQuery& query);
    [[nodiscard]] std::vector<domain::PromiseRow> changedSince(const domain::PromiseQuery& query,
                                                               const ChainLimits& chains);
    void addAsked(const domain::PromiseQuery& query, std::vector<domain::PromiseKey>& keys,
                  const std::function<bool(const domain::PromiseKey&, const domain::PromiseKey&)>& before);

    Database& m_database;
    domain::Moment m_at;
    QTimeZone m_zone;
    Names m_names;
    ChainReader m_chains;
    std::optional<FigureGroups> m_groups; ///< only few ask
};

} // namespace kept::storage
