#pragma once

#include "domain/conflict.h"
#include "domain/ids.h"
#include "services/ledger.h"

#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace kept::services {

/// What became of one act on several promises.
struct Written {
    std::vector<domain::PromiseId> done;
    int refused = 0;
    QString whyRefused;                          ///< of the first refusal, with the words of its promise
    std::vector<domain::Disagreement> overtaken; ///< what changed since it was looked at: nothing was done to those
    std::map<domain::PromiseId, std::vector<domain::EventNumber>> appended; ///< by what was done to each

    /// What came of those that were asked about again.
    void add(const Written& more);
};

/// Does the same to each promise, each in a transaction of its own: what the rules refuse for one is no reason to lose
/// the others, and neither is a conflict about one. Throws the refusal where all were refused, and what is none (the
/// disk is full) at once.
Written writeEach(storage::Database& database, Ledger& ledger, const std::vector<domain::PromiseId>& promises,
                  const std::function<void(Ledger&, domain::PromiseId)>& work);

} // namespace kept::services
