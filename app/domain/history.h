#pragma once

#include "domain/event.h"
#include "domain/outcome.h"

#include <QHash>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace kept::domain {

struct Undoing;

/// Which department a person belonged to, and from when.
class Memberships {
public:
    void add(PersonId person, Moment from, DepartmentId department) { m_since[person][from] = department; }
    /// The department at that moment; nothing before the first one.
    [[nodiscard]] std::optional<DepartmentId> departmentOf(PersonId person, Moment at) const;

private:
    QHash<PersonId, std::map<Moment, DepartmentId>> m_since;
};

/// How a promise was closed, and by which event.
struct Resolution {
    enum class Kind { Kept, PartlyKept, Broken, Released };
    Kind kind = Kind::Kept;
    Moment decidedAt;  ///< the moment that the rules go by
    Moment recordedAt; ///< later than decidedAt where it was entered afterwards
    EventNumber event;
};

/// For whom a promise counts.
struct Attribution {
    std::optional<PersonId> person;
    std::optional<DepartmentId> department;

    bool operator==(const Attribution&) const = default;
};

/// A promise as its events told it at one moment.
struct PromiseState {
    PromiseId id;
    QString what;
    Promisee promisee;
    std::optional<ChannelId> channel;
    std::optional<ServiceId> service;
    std::optional<SeriesId> series;
    /// Nobody typed it: it was made when the occurrence before it fell due.
    bool madeByRule = false;
    Size size = Size::Medium;
    QString reference;
    std::optional<SourceId> source; ///< where its Made came from, if imported

    std::optional<PersonId> madeBy;         ///< who wrote it down; nobody where a rule or an import made it
    std::optional<PersonId> promiser;       ///< who gave the word
    std::optional<PersonId> holder;         ///< who has it now
    std::optional<PersonId> handOverTo;     ///< offered, not accepted yet
    std::optional<PersonId> offeredBy;      ///< who offered it; not always the holder
    std::optional<DepartmentId> department; ///< as the promise itself says

    Moment madeAt; ///< of one made by rule: when it fell to be made, whenever that was written down
    Deadline firstDue;
    Deadline due;       ///< in force: as last set
    Deadline judgedDue; ///< the one it is judged by
    int goodFaithMoves = 0;
    int silentMoves = 0;

    std::optional<Resolution> resolution;
    Moment reopenedAt; ///< the Made, or the last Reopened
    bool voided = false;
    std::optional<EventNumber> voidAwaits; ///< a void that nobody else confirmed yet
    std::optional<PersonId> voidAskedBy;

    std::set<PromiseId> waitsOn; ///< promises of colleagues that have to be kept first

    bool ownedUp = false;           ///< since the Made, or the last Reopened
    std::optional<Verdict> verdict; ///< the last one since the Made, or the last Reopened
    Moment lastCounted;             ///< when the last event that counts began to count
    int imported = 0;               ///< how many of its events were imported
    /// Who held it from when on, first to last.
    std::vector<std::pair<Moment, std::optional<PersonId>>> holders;

    /// Only Reopened, or what says something beside it, may follow: void, or resolved otherwise than in part.
    [[nodiscard]] bool isClosed() const;
    /// The state of the deadline and the closing at a moment not before the last event: see design §2.4.
    [[nodiscard]] Outcome outcomeAt(Moment moment) const;
    /// Released, but only after the judged deadline: counted as broken, shown as forgiven.
    [[nodiscard]] bool isForgiven() const;
    /// A miss that was closed and not owned up to.
    [[nodiscard]] bool owesOwnUp() const;
    /// The earlier of the resolution and the judged deadline: the moment that says whose it is. PartlyKept resolves
    /// when recorded, whatever it claims: no claim moves a miss to another person.
    [[nodiscard]] Moment attributedAt() const;
};

/// The events of one promise, in the order of the book. Holds what the rules make of them.
class History {
public:
    /// Events of one promise, the first a Made. Throws CorruptBook where they are not.
    explicit History(std::vector<Event> events);

    [[nodiscard]] const std::vector<Event>& events() const { return m_events; }
    /// The event of that number; null where it is not one of this promise.
    [[nodiscard]] const Event* find(EventNumber number) const;
    /// What was so at that moment; nothing before it was made. An event that the rules did not allow has no effect.
    [[nodiscard]] std::optional<PromiseState> stateAt(Moment moment) const;
    /// What all events together say, whenever they begin to count.
    [[nodiscard]] PromiseState latest() const;
    /// Events taken back by a later Undone that counts at that moment.
    [[nodiscard]] bool isUndone(EventNumber number, Moment moment) const;
    [[nodiscard]] std::set<EventNumber> undoneAt(Moment moment) const;
    /// Every event with what was so after it, as far as those before it tell.
    void forEachState(const std::function<void(const Event&, const PromiseState& after)>& visit) const;
    /// What the rules ask about taking that event back; nothing where there is no such event or it is undone.
    [[nodiscard]] std::optional<Undoing> undoing(EventNumber number) const;

private:
    [[nodiscard]] std::vector<const Event*> countingAt(Moment moment) const;

    std::vector<Event> m_events;
};

/// Whose promise it is in the figures, from its state and from who belonged where.
[[nodiscard]] Attribution attributionOf(const PromiseState& state, const Memberships& memberships);

} // namespace kept::domain
