#pragma once

#include "domain/ids.h"
#include "services/changes.h"

namespace kept::storage {
class Database;
}

namespace kept::services {

/// Throws InvalidInput where there is no such promise, NotAllowed where there is nothing in it to wait for any more.
void checkCanBeWaitedOn(storage::Database& database, domain::PromiseId promise);

/// Throws NotAllowed, and names the promises in between, where this one waits on itself by way of others.
void refuseCircle(storage::Database& database, domain::PromiseId promise);

/// Tells that a promise changed, and with it all that hang on it and those that it waits or waited on.
void tellChain(storage::Database& database, domain::PromiseId promise, Changes& changes);

} // namespace kept::services
