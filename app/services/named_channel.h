#pragma once

#include "domain/ids.h"

class QString;

namespace kept::storage {
class Database;
}

namespace kept::services {

/// The channel of that name, in any case, which is added where it is new. Throws InvalidInput for an empty name.
/// Within the transaction of the event that names it: what is refused leaves no channel behind.
[[nodiscard]] domain::ChannelId channelNamed(storage::Database& database, const QString& name);

} // namespace kept::services
