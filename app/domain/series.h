#pragma once

#include "domain/event.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace kept::domain {

/// What a promise that recurs says each time, and when.
struct SeriesTerms {
    QString what;
    std::optional<PersonId> promiser;
    std::optional<DepartmentId> department; ///< where nobody in person promises
    Promisee promisee;
    std::optional<ChannelId> channel;
    std::optional<ServiceId> service;
    Size size = Size::Medium;
    QString rule;                   ///< of RFC 5545, daily or slower
    QDate from;                     ///< its first day, in the book's zone
    std::optional<QTime> time = {}; ///< on the wall clock of that zone; without one, days alone
};

} // namespace kept::domain
