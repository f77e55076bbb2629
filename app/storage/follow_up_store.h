#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "domain/reminder_time.h"

#include <QString>

#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// The key of a kind of reminder in the book.
[[nodiscard]] QString keyOf(domain::ReminderKind kind);
[[nodiscard]] domain::ReminderKind kindFrom(const QString& key);

/// A reminder that the history of a promise asks for.
struct FollowUp {
    std::int64_t id = 0;
    domain::PromiseId promise;
    domain::ReminderKind kind = domain::ReminderKind::Before; ///< Before, At, Chosen or After
    domain::Moment at; ///< as planned; when it is told, domain/reminder_time.h has
    domain::Moment plannedAt;
    domain::Moment due;                            ///< the deadline in force
    std::optional<domain::EventNumber> setBy = {}; ///< of one with words of its own: the event that they stay in
    bool isResolved = false;                       ///< the promise is, if only in part
    QString about = {}; ///< what somebody wants to be reminded of, in their words; empty for a reminder of the promise
};

/// One that is to be in the book.
struct PlannedFollowUp {
    domain::Moment at;
    domain::ReminderKind kind = domain::ReminderKind::Before;
    domain::Moment plannedAt = {}; ///< when it was asked for
    std::optional<domain::EventNumber> setBy = {};

    /// Whether it is the same: when that was asked for makes no other of it.
    [[nodiscard]] bool isLike(const PlannedFollowUp& other) const {
        return at == other.at && kind == other.kind && setBy == other.setBy;
    }
};

struct KnownFollowUp {
    std::int64_t id = 0;
    PlannedFollowUp planned;
    std::optional<domain::PersonId> person; ///< who held the promise
};

class FollowUpStore {
public:
    explicit FollowUpStore(Database& database) : m_database(database) {}

    /// `person` holds the promise.
    void add(domain::PromiseId promise, std::optional<domain::PersonId> person, const PlannedFollowUp& planned);
    void remove(std::int64_t id);
    /// All that the book has of the promise, answered or not.
    [[nodiscard]] std::vector<KnownFollowUp> knownOf(domain::PromiseId promise);
    /// It asks nothing any more. False where it is gone or answered.
    bool answer(std::int64_t id, domain::Moment at);

    /// Those of all promises that this person holds and that are not void, not answered yet; the earliest first.
    [[nodiscard]] std::vector<FollowUp> pendingOf(domain::PersonId holder);
    /// The same of one promise.
    [[nodiscard]] std::vector<FollowUp> pendingOf(domain::PromiseId promise);

private:
    Database& m_database;
};

} // namespace kept::storage
