#pragma once

#include "domain/event.h"
#include "domain/margin.h"
#include "domain/outcome.h"
#include "domain/period.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace kept::domain {

/// What a promise asks of a person, beside being kept.
enum class Asks : std::uint8_t {
    Nothing,
    Acceptance, ///< it was offered to them
    Claim,      ///< their department promised it, and nobody has it
    VoidAnswer, ///< somebody asks to void it, and they may confirm that
    OwnUp,      ///< it was missed, counts for them, and the promisee was not told
    FollowUp    ///< it is closed, and they wanted to ask after it
};

/// Which promises a list shows. What is empty limits nothing; what is set is asked for all together. A holder,
/// department, channel, standard, person or department in the figures that is set to an id naming nothing asks for
/// those without one.
struct PromiseQuery {
    enum class Order { DueFirst, DueLast };

    std::optional<PersonId> holder;                ///< who has it now
    std::optional<DepartmentId> department;        ///< of that person now, or of a promise that nobody claimed
    std::optional<PersonId> countedPerson;         ///< for whom it counts in the figures
    std::optional<DepartmentId> countedDepartment; ///< the same for departments
    std::optional<PersonId> owedTo;                ///< the colleague it was given to
    std::set<ContactId> contacts;                  ///< the customers it was given to, one of them
    /// Only what a customer may hold against us: overdue, or a closed miss that nobody owned up to.
    bool unsettledOnly = false;
    std::set<Outcome> outcomes;
    Period period;                     ///< of the judged deadline
    std::optional<Moment> closedSince; ///< only what was closed at this moment or later
    QString search;
    std::optional<ChannelId> channel;
    std::optional<ServiceId> service;
    std::optional<Size> size;
    std::optional<bool> internal;    ///< to colleagues only, or to customers only
    std::optional<Margin> margin;    ///< judged ones that were kept so early or late, or not
    std::optional<int> dueHour;      ///< of the week, that the judged deadline falls in: domain::hourOfWeek
    std::optional<SeriesId> series;  ///< its occurrences
    std::optional<bool> verdict;     ///< the promisee says that it was kept, or that it was not
    bool atRisk = false;             ///< only those that hang on something late: see Chain::riskFrom
    std::optional<PersonId> holdsUp; ///< only what an open promise of this person waits on
    /// Only misses that go to a promise of this person: see Chain::causeOf.
    std::optional<PersonId> cause;
    /// Beside those with one of `outcomes`, the ones that were closed at this moment or later: what was done today.
    std::optional<Moment> orClosedSince;
    /// Beside those, the promises that ask something of this person, whoever holds them; of the other conditions only
    /// `among` limits these.
    std::optional<PersonId> askedOf;
    /// Only these: asked again after a change, to learn which of them still belong to the list.
    std::vector<PromiseId> among;
    Order order = Order::DueFirst; ///< by judged deadline, then by id
    /// Only so many of them, the first in that order. Where nothing but words is asked, a server gives those made last,
    /// and a file the first in that order of the 2,000 made last.
    std::optional<int> most;

    bool operator==(const PromiseQuery&) const = default;
};

/// What a list holds of each promise, a million of them included: 24 bytes.
struct PromiseKey {
    PromiseId id;
    Moment due; ///< the judged deadline
    Outcome outcome : 8 = Outcome::Open;
    bool dayOnly : 1 = false;
    bool moved : 1 = false; ///< the judged deadline is not the first one
    Asks asks : 3 = Asks::Nothing;
    std::int32_t importedEvents = 0;

    bool operator==(const PromiseKey&) const = default;
};
static_assert(sizeof(PromiseKey) == 24);

} // namespace kept::domain
