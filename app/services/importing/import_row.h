#pragma once

#include "domain/event.h"
#include "domain/outcome.h"

#include <QString>

#include <optional>
#include <variant>

namespace kept::services {

/// One promise as a file tells it. Texts are trimmed; an empty one stands for none.
struct ImportRow {
    qint64 line = 0; ///< of the file, from 1
    QString reference;
    QString what;
    QString promiser; ///< this or the department is there
    QString department;
    QString promisee;
    QString channel;
    QString service;
    QString note;
    domain::Size size = domain::Size::Medium;
    domain::Moment madeAt;
    domain::Deadline due; ///< not before madeAt
    /// How it was closed: Kept (in time or late follows from the moments), PartlyKept, Broken, Released or Void.
    /// Nothing while it is open.
    std::optional<domain::Outcome> outcome;
    /// When it was closed, not before madeAt; there wherever `outcome` is, but for a Void without a moment.
    std::optional<domain::Moment> resolvedAt;
    /// The first instant of the day on which it was closed, where the file names no more than the day.
    std::optional<domain::Moment> resolvedOnDayFrom;
    std::optional<bool> verdict; ///< kept, as the promisee says
    std::optional<int> rating;   ///< 1 to 5; only with a verdict
    QString verdictWords;        ///< only with a verdict
};

/// A row that holds no promise, and the first reason why.
struct BadRow {
    qint64 line = 0;
    QString column; ///< its name in the file; empty where the whole row is at fault
    QString reason;
    QString kind = {}; ///< the reason without what differs from row to row; empty where that stands before a ": "
};

using ReadRow = std::variant<ImportRow, BadRow>;

} // namespace kept::services
