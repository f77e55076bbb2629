#pragma once

#include "domain/ids.h"
#include "services/ledger.h"

#include <QString>

#include <functional>
#include <vector>

namespace kept::services {

/// What became of one act on several promises.
struct Written {
    std::vector<domain::PromiseId> done;
    int refused = 0;
    QString whyRefused; ///< of the first refusal, with the words of its promise
};

/// Does the same to each promise, each in a transaction of its own: what the rules refuse for one is no reason to lose
/// the others. Throws the refusal where all were refused, and what is none (the disk is full) at once.
Written writeEach(storage::Database& database, Ledger& ledger, const std::vector<domain::PromiseId>& promises,
                  const std::function<void(Ledger&, domain::PromiseId)>& work);

} // namespace kept::services
