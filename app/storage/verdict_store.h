#pragma once

#include "domain/verdicts.h"
#include "storage/figure_store.h"

#include <map>
#include <optional>
#include <vector>

namespace kept::storage {

/// The verdict that a customer gave last.
struct CustomerVerdict {
    domain::PromiseId promise;
    domain::Moment given;
    bool kept = false;
    std::optional<int> rating; ///< 1 to 5
};

/// Holds the verdicts of the promisees against the outcomes, at one moment.
class VerdictStore {
public:
    VerdictStore(Database& database, domain::Moment at, const QTimeZone& zone)
        : m_database(database), m_at(at), m_zone(zone) {}

    /// By name; groups without any verdict are left out. All in one have neither id nor key.
    [[nodiscard]] std::vector<domain::GroupVerdicts> tallies(domain::VerdictsBy by, const FigureQuery& query);

    /// By customer, merged ones as whom they are shown as; only of those who gave any.
    [[nodiscard]] std::map<domain::ContactId, CustomerVerdict> lastOfCustomers();

private:
    using Tallies = std::map<std::int64_t, domain::VerdictTally>;

    void addDerived(domain::VerdictsBy by, const FigureQuery& query, Tallies& tallies);
    void addChanged(domain::VerdictsBy by, const FigureQuery& query, Tallies& tallies);
    [[nodiscard]] QString nameOf(domain::VerdictsBy by, std::int64_t id);

    Database& m_database;
    domain::Moment m_at;
    QTimeZone m_zone;
};

} // namespace kept::storage
