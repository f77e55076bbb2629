#pragma once

#include "domain/conflict.h"
#include "domain/event.h"
#include "domain/history.h"
#include "domain/overtaking.h"
#include "services/changes.h"
#include "services/session.h"

#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace kept::domain {
class WorkingCalendar;
}

namespace kept::storage {
class Database;
}

namespace kept::services {

struct Correction;

/// What a person gives to make a promise: names as they are written; those that the book does not know yet are added.
struct NewPromise {
    QString what;
    std::optional<domain::PersonId> promiser;
    std::optional<domain::DepartmentId> department; ///< where nobody in person promises
    QString contact;                                ///< the customer it is given to
    std::optional<domain::PersonId> colleague;      ///< or the colleague
    QString channel;
    QString service;
    std::optional<int> serviceVersion = {}; ///< of the standard that it is made under
    domain::Size size = domain::Size::Medium;
    domain::Deadline due;
};

/// Writes down what happens: each call is one transaction, in which the event, the row derived from it, its words for
/// search and its follow-ups change together or not at all. Belongs to the database thread.
class Ledger {
public:
    /// `changes` is told which promises changed, and outlives the ledger.
    Ledger(storage::Database& database, Session session, Changes& changes);

    /// What the person looked at when they decided. From then on an act on that promise throws Conflict, with what
    /// happened meanwhile, where something since changed what it decides on (domain/overtaking.h).
    void lookedAt(domain::PromiseId promise, const domain::Seen& seen) { m_seen[promise] = seen; }
    /// What was appended since it was asked for last, or since something failed.
    [[nodiscard]] std::vector<domain::EventNumber> takeAppended() { return std::exchange(m_appended, {}); }

    /// Throws InvalidInput for what is no promise.
    domain::PromiseId make(const NewPromise& promise);

    /// What a new promise comes to, its names added where the book does not know them yet. Within a transaction.
    [[nodiscard]] domain::Made madeOf(const NewPromise& promise);
    /// Makes it within a transaction that is open. Said to have happened earlier than now only where it is made late
    /// by a rule: then its deadline may lie in the past too.
    domain::PromiseId makeWithin(domain::Made made, std::optional<domain::Moment> happenedAt = {});

    /// Appends an event as far as the rules let it (domain/admission.h). `happenedAt` is what the person says, now
    /// where nothing is said.
    domain::EventNumber record(domain::PromiseId promise, domain::EventDetail detail,
                               std::optional<domain::Moment> happenedAt = {});

    /// The same within a transaction that is open.
    domain::EventNumber recordWithin(domain::PromiseId promise, domain::EventDetail detail,
                                     std::optional<domain::Moment> happenedAt = {}) {
        return recordNow(promise, std::move(detail), happenedAt);
    }

    /// The same with a detail that is read within the transaction: it may name what the book does not know yet, and a
    /// refusal takes that back.
    template <class Detail> using Reader = std::function<Detail(storage::Database&)>;
    domain::EventNumber record(domain::PromiseId promise, const Reader<domain::EventDetail>& detail,
                               std::optional<domain::Moment> happenedAt = {});

    /// Owns up. Where the corrective action has a date, it is promised in the same transaction, by the actor to the
    /// same promisee, and each of the two events names the other promise.
    domain::EventNumber ownUp(domain::PromiseId missed, domain::OwnedUp words,
                              const std::optional<domain::Deadline>& correctiveDue);
    domain::EventNumber ownUp(domain::PromiseId missed, const Reader<domain::OwnedUp>& words,
                              const std::optional<domain::Deadline>& correctiveDue);

    /// Mends what was written down wrongly, all of it in one transaction; gives how many events that took. Throws
    /// InvalidInput where nothing differs, and Conflict, field by field, where somebody corrected it since it was
    /// looked at and `settlement` does not say what of that stays.
    int correct(domain::PromiseId promise, const Correction& correction, const domain::Settlement& settlement = {});

    /// Takes back what this actor last did to the promise, in one transaction: a correction with all that it mended;
    /// making it by voiding it; an own-up takes its corrective promise along while nothing else happened to that; with
    /// the first promise of a series that ends. Throws NotAllowed where the rules forbid it or there is nothing.
    domain::EventNumber undoLast(domain::PromiseId promise);

    /// The moment that a new event is recorded at: now, but never before the newest one in the book.
    [[nodiscard]] domain::Moment recordingMoment() const;

private:
    /// Throws NotAllowed where nobody acts.
    [[nodiscard]] domain::PersonId actingPerson() const;
    // Within a transaction that is open.
    domain::EventNumber takeBackMaking(const domain::History& history, const domain::Made& made);
    domain::EventNumber takeBackCorrection(const std::vector<domain::Event>& events, domain::EventNumber last);
    void takeBackSeries(domain::SeriesId series, const domain::Deadline& first);
    domain::ContactId contactNamed(const QString& name);
    domain::EventNumber recordNow(domain::PromiseId promise, domain::EventDetail detail,
                                  std::optional<domain::Moment> happenedAt = {});
    /// The event as far as the rules let it.
    [[nodiscard]] domain::Event admitted(const domain::History& history, domain::EventDetail detail,
                                         std::optional<domain::Moment> happenedAt);
    /// How far the promise was seen, by who acts or by this ledger.
    [[nodiscard]] domain::Seen seenOf(domain::PromiseId promise) const;
    [[nodiscard]] domain::Disagreement disagreement(const domain::History& history) const;
    /// Throws Conflict where what the act decides on changed since it was looked at.
    void refuseOvertaken(const domain::History& history, const domain::EventDetail& detail,
                         std::optional<domain::Moment> happenedAt);
    void takeBackCorrective(domain::PromiseId promise);
    domain::EventNumber append(domain::PromiseId promise, std::vector<domain::Event> events, domain::Event event);

    storage::Database& m_database;
    Session m_session;
    Changes& m_changes;
    std::map<domain::PromiseId, domain::Seen> m_seen;
    std::vector<domain::EventNumber> m_appended;
};

} // namespace kept::services
