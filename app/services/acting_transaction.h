#pragma once

#include "services/session.h"
#include "storage/transaction.h"

namespace kept::services {

/// The transaction of whatever somebody does: begins only for who may act as the one that the session names. Everything
/// that a person writes goes through one of these (a test reads the sources for it); the plain storage::Transaction is
/// for what Kept does by itself.
class ActingTransaction : public storage::Transaction {
public:
    /// Throws NotAllowed as requireSignedIn() (services/sign_in.h).
    ActingTransaction(storage::Database& database, const Session& session);
};

} // namespace kept::services
