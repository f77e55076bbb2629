#pragma once

#include "domain/history.h"
#include "services/state_change.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace kept::services {

struct TimelineNames;

/// One event for scripts: stable names, moments as they are in the book.
struct EventFacts {
    domain::EventNumber number;
    QString kind; ///< "partly_kept"
    domain::Moment happenedAt;
    domain::Moment recordedAt;
    QString actor;                                  ///< empty for imported events
    QString source;                                 ///< empty for what was not imported
    std::vector<std::pair<QString, QString>> texts; ///< by field; a removed one is not there
    std::optional<domain::Moment> due;              ///< the deadline that it sets
    std::vector<StateChange> changes;               ///< what it changed of the promise
    std::optional<domain::SeriesId> series;         ///< of which the promise is an occurrence
    std::optional<domain::PromiseId>
        linked; ///< the promise that makes this one good, or the other way round, or is waited on
};

/// The events that counted at that moment, in the order of the book.
[[nodiscard]] std::vector<EventFacts> factsOf(const domain::History& history, const TimelineNames& names,
                                              domain::Moment at);

} // namespace kept::services
