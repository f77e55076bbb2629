#pragma once

#include "domain/history.h"

#include <QString>

#include <optional>
#include <vector>

class QLocale;
class QTimeZone;

namespace kept::services {

struct TimelineNames;

/// One thing about a promise as it was before an event and as it is after it.
struct StateChange {
    QString what; ///< a stable name: "due_at", "outcome"
    QString before;
    QString after;
};

/// What an event changed, for scripts: moments in ISO 8601, outcomes by their keys. Nothing was before a Made.
[[nodiscard]] std::vector<StateChange> changesFor(const std::optional<domain::PromiseState>& before,
                                                  const domain::PromiseState& after, const domain::Event& event,
                                                  const TimelineNames& names);
/// The same in words: "open → kept · Mara Lind → Tariq Aziz"; without what the words of the entry say themselves.
[[nodiscard]] QString changeWords(const std::optional<domain::PromiseState>& before, const domain::PromiseState& after,
                                  const domain::Event& event, const TimelineNames& names, const QTimeZone& zone,
                                  const QLocale& locale);

} // namespace kept::services
