#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <QString>

#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// Why a reminder comes: before the deadline, at it, or at a moment that somebody chose (a snooze, for instance).
enum class FollowUpReason { Before, At, Chosen };

struct FollowUp {
    std::int64_t id = 0;
    domain::PromiseId promise;
    domain::Moment at;
    FollowUpReason reason = FollowUpReason::Before;
    QString about; ///< what somebody wants to be reminded of, in their words; empty for a reminder of the promise
};

/// One that the history of a promise asks for.
struct PlannedFollowUp {
    domain::Moment at;
    FollowUpReason reason = FollowUpReason::Before;
    std::optional<domain::EventNumber> setBy = {}; ///< of one with words of its own: the event that they stay in

    bool operator==(const PlannedFollowUp&) const = default;
};

struct KnownFollowUp {
    std::int64_t id = 0;
    PlannedFollowUp planned;
    bool wasShown = false;
};

class FollowUpStore {
public:
    explicit FollowUpStore(Database& database) : m_database(database) {}

    void add(domain::PromiseId promise, const PlannedFollowUp& planned);
    void remove(std::int64_t id);
    /// All that the book has of the promise, shown before or not.
    [[nodiscard]] std::vector<KnownFollowUp> knownOf(domain::PromiseId promise);
    void markShown(std::int64_t id, domain::Moment at);

    /// Not shown yet and due at `now`, of promises that this person holds and that are not void; the earliest first.
    [[nodiscard]] std::vector<FollowUp> due(domain::PersonId holder, domain::Moment now);
    /// The moment of the next one after `now`.
    [[nodiscard]] std::optional<domain::Moment> next(domain::PersonId holder, domain::Moment now);
    [[nodiscard]] std::vector<FollowUp> pendingOf(domain::PromiseId promise);

private:
    Database& m_database;
};

} // namespace kept::storage
