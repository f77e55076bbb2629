#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

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
};

class FollowUpStore {
public:
    explicit FollowUpStore(Database& database) : m_database(database) {}

    void add(domain::PromiseId promise, domain::Moment at, FollowUpReason reason);
    /// Takes away what was not shown yet: the promise is closed, or its follow-ups are set anew.
    void removePending(domain::PromiseId promise);
    void removePending(domain::PromiseId promise, FollowUpReason reason);
    void markShown(std::int64_t id, domain::Moment at);

    /// Not shown yet and due at `now`, of promises that this person holds; the earliest first.
    [[nodiscard]] std::vector<FollowUp> due(domain::PersonId holder, domain::Moment now);
    /// The moment of the next one after `now`.
    [[nodiscard]] std::optional<domain::Moment> next(domain::PersonId holder, domain::Moment now);
    [[nodiscard]] std::vector<FollowUp> pendingOf(domain::PromiseId promise);

private:
    Database& m_database;
};

} // namespace kept::storage
