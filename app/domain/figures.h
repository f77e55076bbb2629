#pragma once

#include "domain/moment.h"
#include "domain/statistics.h"

#include <QString>

#include <optional>

namespace kept::domain {

/// What figures are split by. By cause only misses are counted, each for the person whose promise was missed first:
/// see Chain::causeOf.
enum class Grouping {
    Person,
    Department,
    Channel,
    Size,
    Service,
    Month,
    Cause,
    Customer,
    Promisee, ///< customers or colleagues
    Week,
    Margin, ///< domain::Margin
    DueHour ///< the hour of the week that the judged deadline falls in
};

/// The figures of one group of promises: a department, a person, a channel, a size, a service, a month
/// or a customer (with all that were merged into it).
struct GroupTally {
    /// Of the group in the book, 0 for "none"; the number of a size, a margin or an hour of the week; 1 for colleagues
    /// and 0 for customers; 0 for months and weeks.
    qint64 id = 0;
    /// Its name, empty where the promise names none. "2015-02" for a month, "2015-02-09" for the week of that Monday,
    /// the key of a size or a margin, "external" or "internal", "17" for an hour of the week.
    QString key;
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
