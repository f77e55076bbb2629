#pragma once

#include "domain/statistics.h"

#include <QString>

namespace kept::domain {

/// What figures are split by.
enum class Grouping { Person, Department, Channel, Size, Service, Month };

/// The figures of one group of promises: a department, a person, a channel, a size, a service or a month.
struct GroupTally {
    qint64 id = 0; ///< of the group in the book; 0 for "none" and for months
    QString key;   ///< its name; "2015-02" for a month; empty where the promise names none
    Tally tally;
    qint64 importedEvents = 0;
};

} // namespace kept::domain
