#pragma once

#include "domain/event.h"
#include "domain/outcome.h"
#include "domain/period.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// What one promise of a person says about how they keep.
struct PersonRecord {
    domain::PromiseId id;
    domain::Moment madeAt;
    domain::Moment judgedDue;
    std::optional<domain::Moment> resolvedAt;
    domain::Outcome outcome = domain::Outcome::Open;
    bool forgiven = false;
    std::optional<domain::ChannelId> channel;
    std::optional<domain::ServiceId> service;
    domain::Size size = domain::Size::Medium;
};

/// Reads the derived rows of one person, at a moment that is not before the newest event.
class PersonRecordStore {
public:
    PersonRecordStore(Database& database, domain::Moment at) : m_database(database), m_at(at) {}

    /// What counts for that person in the period (days in `zone`), the latest judged deadline first, at most `most`;
    /// what was voided is left out.
    [[nodiscard]] std::vector<PersonRecord> latest(domain::PersonId person, const domain::Period& period,
                                                   const QTimeZone& zone, int most);
    /// Closed misses that the person owes a word about, the latest judged deadline first, at most `most`.
    [[nodiscard]] std::vector<domain::PromiseId> owedOwnUps(domain::PersonId person, int most);
    /// When the person, as the holder, did what was promised, in time or not, from that moment on.
    [[nodiscard]] std::vector<domain::Moment> doneSince(domain::PersonId person, domain::Moment since);

private:
    Database& m_database;
    domain::Moment m_at;
};

} // namespace kept::storage
