#pragma once

#include "domain/conflict.h"
#include "domain/event.h"
#include "domain/history.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// What was wrong about a promise, in the right words; what is not set stays. A deadline is never corrected.
struct Correction {
    std::optional<QString> what;
    std::optional<QString> promisee; ///< the name of a colleague or a customer; a new one is added
    std::optional<QString> channel;  ///< a new one is added
    std::optional<domain::Size> size;
};

/// One event for each thing that differs from what the promise says now. Throws InvalidInput where nothing does. Within
/// a transaction: names may be added, those of customers by `contactNamed`.
[[nodiscard]] std::vector<domain::Corrected>
correctionsOf(storage::Database& database, const domain::PromiseState& state, const Correction& correction,
              const std::function<domain::ContactId(const QString&)>& contactNamed);

/// What a correction comes to that was typed when the promise was as `seen`, and somebody corrected it since to what it
/// says `now`. Throws Conflict, with what `about` says, where `settlement` does not say what of that stays.
[[nodiscard]] Correction mergedCorrection(storage::Database& database, const domain::PromiseState& seen,
                                          const domain::PromiseState& now, const Correction& typed,
                                          const domain::Settlement& settlement,
                                          const std::function<domain::Disagreement()>& about);

} // namespace kept::services
