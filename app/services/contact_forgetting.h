#pragma once

#include "services/changes.h"
#include "services/name_traces.h"
#include "services/session.h"

namespace kept::services {

/// Removes what a customer was ever called, under all names that were merged into one, and all that is known of them:
/// organisation, addresses, channels, notes. The history says that it was removed, when and by whom, and still fits its
/// seals; the promises stay, made to a customer by number. Allowed to owners of the book, NotAllowed to others. Throws
/// InvalidInput where there is no such customer, or where nothing is left of them.
Forgotten forgetCustomer(storage::Database& database, const Session& session, Changes& changes,
                         domain::ContactId customer);

} // namespace kept::services
