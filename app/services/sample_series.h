#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "services/changes.h"

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services::sample {

/// Something that somebody of the sample team did.
struct Act {
    domain::Moment at;
    std::function<void()> run;
};

/// What became of the promises of the sample team that recur, from their start until `now`, in no order. `database`,
/// `changes` and `team` outlive the acts.
[[nodiscard]] std::vector<Act> seriesActs(storage::Database& database, Changes& changes,
                                          const QHash<QString, domain::PersonId>& team, domain::Moment now);

} // namespace kept::services::sample
