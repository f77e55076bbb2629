#pragma once

#include "domain/promise_row.h"

#include <QString>

#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// One promise in a chain as it is drawn: below what waits on it.
struct ChainNode {
    domain::PromiseRow row;
    int parent = -1; ///< its place in the chain; -1 at the top
    int depth = 0;
    bool repeated = false;                    ///< stands above already, with all that it waits on
    std::optional<domain::PromiseId> cause{}; ///< to whom its miss goes, where it is one and goes to another
};

/// At most so many are drawn.
inline constexpr int longestChain = 500;

/// Who waits on whom, at that moment: everything that hangs on the promise, and everything that this waits on. Each
/// stands before what it waits on. The promise alone where it waits on nothing and nothing on it; empty where it was
/// not made by then.
[[nodiscard]] std::vector<ChainNode> chainOf(storage::Database& database, domain::PromiseId promise, domain::Moment at);

/// A promise that another may wait on.
struct WaitChoice {
    domain::PromiseRow row;
    bool waits = false;    ///< it does already
    bool promised = false; ///< given to the holder of the promise that is to wait
};
/// What the promise waits on already, then what colleagues have still to keep and these words find: first what they
/// promised to its holder, then by deadline; at most `most` of them.
[[nodiscard]] std::vector<WaitChoice> waitChoices(storage::Database& database, domain::PromiseId promise,
                                                  const QString& words, int most, domain::Moment at);

} // namespace kept::services
