#pragma once

#include "domain/ids.h"

#include <QString>

namespace kept::domain {
struct PromiseState;
}

namespace kept::storage {
class Database;
}

namespace kept::services {

/// Only the promisee can let somebody off; to do it oneself is breaking (design §2.8). Throws NotAllowed where
/// `releasedBy` names, in whole or in part, whoever acts, gave the promise, or holds it, or is a department. That a
/// name is the promisee's own, nobody can check: the words are in the record.
void checkReleaser(storage::Database& database, const QString& releasedBy, domain::PersonId actor,
                   const domain::PromiseState& state);

} // namespace kept::services
