#pragma once

#include "domain/event.h"
#include "domain/history.h"
#include "domain/period.h"
#include "domain/statistics.h"

#include <QString>

#include <optional>
#include <vector>

namespace kept::services {

/// The figures of one group of promises: a department, a person, a channel, a size, a service or a month.
struct GroupTally {
    qint64 id = 0;  ///< of the group in the book; 0 for "none" and for months
    QString key;    ///< its name; "2015-02" for a month; empty where the promise names none
    domain::Tally tally;
    qint64 importedEvents = 0;
};

/// One promise as lists, boards and summaries show it: names instead of ids.
struct PromiseRow {
    domain::PromiseId id;
    qint64 version = 0; ///< the one that a change says it saw
    QString what;
    domain::PersonId holderId;
    domain::DepartmentId departmentId;
    domain::PersonId countedPersonId;
    QString promiser;
    QString holder;
    QString department;
    QString promisee;
    bool internal = false; ///< promised to a colleague
    QString channel;
    QString service;
    domain::Size size = domain::Size::Medium;
    domain::Moment madeAt;
    domain::Deadline firstDue;
    domain::Deadline due;
    domain::Deadline judgedDue;
    std::optional<domain::Moment> resolvedAt;
    std::optional<domain::Moment> resolutionRecordedAt;
    domain::Outcome outcome = domain::Outcome::Open; ///< at the moment that was asked for
    bool owesOwnUp = false;
    bool forgiven = false;
    bool imported = false;
    QString handOverTo; ///< offered to, not accepted yet
    QString waitsOn;    ///< the colleague whose promise comes first; empty where it waits on nobody
    std::optional<double> chance; ///< that it is kept, 0 to 1; only where enough promises are like it
    int likeIt = 0;               ///< how many those are
};

/// What the history is pinned to: printed, it tells later whether the same history still stands underneath the book.
struct Seal {
    qint64 count = 0;
    domain::Moment moment;
    QByteArray hash; ///< of the last event, 32 bytes

    /// "123-20150215T050000Z-<hex>": what `kept verify --seal` takes.
    [[nodiscard]] QString text() const;
};

/// The month (or any period) in figures: the one value that every writer renders.
struct Summary {
    QString bookName;
    QString timeZone;
    domain::Period period;
    domain::Moment asOf;
    QString department; ///< the one it is limited to; empty for all
    bool rehearsal = false;
    domain::Tally all;
    domain::Tally before; ///< of the period before, of the same length
    qint64 made = 0;      ///< promises made in the period
    qint64 owedOwnUps = 0;
    qint64 importedEvents = 0;
    std::vector<GroupTally> departments;
    std::vector<GroupTally> people;
    std::vector<GroupTally> channels;
    std::vector<GroupTally> months; ///< the trend, up to 13 months ending with the period
    std::vector<PromiseRow> missed; ///< late, broken, partly kept and overdue, most recent deadline first
    Seal seal;
};

} // namespace kept::services
