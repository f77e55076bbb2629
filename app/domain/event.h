#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <QString>

#include <optional>
#include <type_traits>
#include <variant>

namespace kept::domain {

enum class Size { Small, Medium, Large };

/// When a promise is due. A day without a time was resolved to an instant when it was given.
struct Deadline {
    Moment at;
    bool dayOnly = false;

    bool operator==(const Deadline&) const = default;
};

/// To whom a promise was given: a customer contact, a colleague, or nobody named.
using Promisee = std::variant<std::monostate, ContactId, PersonId>;

struct Made {
    QString what;
    std::optional<PersonId> promiser;       ///< empty while a promise by a department is not claimed
    std::optional<DepartmentId> department; ///< set where the department, or the source of an import, says so
    Promisee promisee;
    std::optional<ChannelId> channel;
    std::optional<ServiceId> service;
    Size size = Size::Medium;
    Deadline due;
    QString reference;                       ///< the source's own name for it; empty where typed in
    std::optional<PromiseId> makesGood = {}; ///< the missed promise whose corrective action this one is
    std::optional<int> serviceVersion = {};  ///< of the service promise, as it was when this one was made under it
    std::optional<SeriesId> series = {};     ///< of which this one is an occurrence
};

/// That the promisee was told of a new deadline.
struct Telling {
    Moment at;
    ChannelId channel;
};

struct Renegotiated {
    Deadline due;
    std::optional<Telling> told;
    QString reason;
};

/// `claimed` tells that the happened moment decides, which was settled when the event was recorded: calendars that
/// change later rewrite nothing.
struct Kept {
    bool claimed = false;
};

struct PartlyKept {
    QString missing;
    bool claimed = false;
};

struct Broken {
    QString reason;
};

struct Released {
    QString releasedBy;
    QString how;
};

struct Reopened {
    QString reason;
};

struct HandedOver {
    PersonId to;
};

struct Accepted {};

/// The offer came to nothing: said by who it was made to, or withdrawn by who holds the promise.
struct Declined {
    QString reason;
};

/// Somebody takes on what a department promised.
struct Claimed {};

struct OwnedUp {
    QString said;
    std::optional<ChannelId> channel;
    QString correctiveAction;
    std::optional<PromiseId> corrective = {}; ///< the promise that the corrective action became
};

struct Verdict {
    bool kept = false;
    std::optional<int> rating; ///< 1 to 5
    QString words;
};

struct Note {
    QString text;
};

/// A reminder put to a moment of the person's choice: a snooze, or one of their own, which says what it is about and
/// may come after the promise was closed ("ask whether it works").
struct FollowUpSet {
    Moment at;
    QString about = {};
};

/// The promise can't be kept before another one is, given by a colleague. Changes no outcome.
struct WaitsOn {
    PromiseId on;
};

struct WaitsNoMore {
    PromiseId on;
};

enum class CorrectedField { What, Promisee, Channel, Size };

/// Words as they were and as they are; where the field names a thing of the book, `reference` is its id.
struct Corrected {
    CorrectedField field = CorrectedField::What;
    QString before;
    QString after;
    Promisee promisee;
    std::optional<ChannelId> channel;
    Size size = Size::Medium;
};

struct Undone {
    EventNumber event;
};

/// `alone` tells that nobody else was in the book to confirm it, at any time since the promise was made: whoever saw it
/// may have left since, and a void that held for want of them would hide a miss.
struct Voided {
    QString reason;
    bool alone = false;
};

struct VoidConfirmed {};

/// Somebody else holds that it was promised: the request is off the table, and the promise counts as before.
struct VoidRefused {
    QString reason;
};

/// A text of an earlier event was removed, as somebody asked.
struct Redacted {
    EventNumber event;
    QString field;
};

using EventKinds = std::variant<Made, Renegotiated, Kept, PartlyKept, Broken, Released, Reopened, HandedOver, Accepted,
                                OwnedUp, Verdict, Note, FollowUpSet, Corrected, Undone, Voided, VoidConfirmed, Redacted,
                                Declined, Claimed, VoidRefused, WaitsOn, WaitsNoMore>;

template <class Detail, class Kinds> inline constexpr bool isOneOf = false;
template <class Detail, class... Kinds>
inline constexpr bool isOneOf<Detail, std::variant<Kinds...>> = (std::is_same_v<Detail, Kinds> || ...);

/// What an event says, one of its kinds. How it is made, copied and destroyed is compiled once, in event.cpp: half the
/// files of Kept pass events on, and would each do it anew for every kind.
class EventDetail : public EventKinds {
public:
    EventDetail(); ///< Made, of nothing
    template <class Detail>
    requires isOneOf<Detail, EventKinds>
    EventDetail(Detail detail); // NOLINT(google-explicit-constructor): an event is given as what it says

    EventDetail(const EventDetail& other);
    EventDetail(EventDetail&& other) noexcept;
    EventDetail& operator=(const EventDetail& other);
    EventDetail& operator=(EventDetail&& other) noexcept;
    ~EventDetail();

    /// The kinds know neither sameness nor order: nobody is to look for them in the variant.
    bool operator==(const EventDetail&) const = delete;
    auto operator<=>(const EventDetail&) const = delete;
};

/// One fact in a promise's history.
struct Event {
    EventNumber number;
    PromiseId promise;
    Moment happenedAt;              ///< as the person says
    Moment recordedAt;              ///< by the clock
    std::optional<PersonId> actor;  ///< empty for imported events
    std::optional<SourceId> source; ///< set for imported events
    EventDetail detail;

    [[nodiscard]] bool isImported() const { return source.has_value(); }
    /// From when on the event counts: once recorded; an imported one, once it happened.
    [[nodiscard]] Moment countsFrom() const { return isImported() ? happenedAt : recordedAt; }
    template <class Detail> [[nodiscard]] const Detail* as() const { return std::get_if<Detail>(&detail); }
};

} // namespace kept::domain
