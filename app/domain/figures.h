#pragma once

#include "domain/moment.h"
#include "domain/statistics.h"

#include <QString>

#include <optional>

namespace kept::domain {

/// What figures are split by. By cause only misses are counted, each for the person whose promise was missed first:
/// see Chain::causeOf.
enum class Grouping { Person, Department, Channel, Size, Service, Month, Cause, Customer };

/// The figures of one group of promises: a department, a person, a channel, a size, a service, a month
/// or a customer (with all that were merged into it).
struct GroupTally {
    qint64 id = 0; ///< of the group in the book; 0 for "none" and for months
    QString key;   ///< its name; "2015-02" for a month; empty where the promise names none
    Tally tally;
    qint64 importedEvents = 0;
};

/// What somebody still has to do.
struct InHand {
    qint64 open = 0;
    qint64 overdue = 0;
    std::optional<Moment> nextDue; ///< of the open ones: right after it one more is overdue
};

} // namespace kept::domain
