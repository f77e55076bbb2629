#pragma once

#include "domain/event.h"
#include "domain/outcome.h"

#include <QString>

#include <optional>

namespace kept::domain {

/// One promise as lists, boards and summaries show it: names instead of ids.
struct PromiseRow {
    PromiseId id;
    qint64 version = 0;
    EventNumber newestEvent; ///< the last that this row shows; none where it shows an earlier moment
    QString what;
    PersonId holderId;
    DepartmentId departmentId;
    PersonId countedPersonId;
    PersonId promiserId;
    QString promiser;
    QString holder;
    QString department;
    QString promisee;
    bool internal = false; ///< promised to a colleague
    PersonId colleagueId;  ///< to whom, if so
    ContactId contactId;   ///< the customer it was promised to, or whom that one was merged into
    QString preferred;     ///< the channel that the promisee wants to be reached on; empty where it is all the same
    QString channel;
    QString service;
    Size size = Size::Medium;
    SeriesId seriesId; ///< of which it is an occurrence; names nothing where it stands alone
    Moment madeAt;
    Deadline firstDue;
    Deadline due;
    Deadline judgedDue;
    std::optional<Moment> resolvedAt;
    std::optional<Moment> resolutionRecordedAt;
    Outcome outcome = Outcome::Open; ///< at the moment that was asked for
    bool owesOwnUp = false;
    bool forgiven = false;
    int importedEvents = 0;
    PersonId handOverToId; ///< offered to, not accepted yet
    QString handOverTo;
    PersonId offeredById;   ///< who offers it; not always the holder
    PersonId voidAskedById; ///< who asks to void it, not confirmed yet
    QString voidAskedBy;
    QString waitsOn;                ///< the colleague whose promise comes first; empty where it waits on nobody
    int waitsOnMore = 0;            ///< how many promises it waits on beside that one
    std::optional<Moment> riskFrom; ///< when a link that it hangs on is late or was given up: see Chain::riskFrom
    int holdsUp = 0;                ///< how many promises wait on this one
    std::optional<double> chance;   ///< that it is kept, 0 to 1; only where enough promises are like it
    int likeIt = 0;                 ///< how many those are
    /// When a reminder comes that somebody put there, by a snooze for instance; moves no deadline. Only in lists of
    /// now.
    std::optional<Moment> remindsAt;

    /// Still to be kept, while something that it hangs on is late. A list learns by the clock alone that it is.
    [[nodiscard]] bool isAtRisk(Moment at) const { return riskFrom && *riskFrom <= at && at <= judgedDue.at; }
};

} // namespace kept::domain
