#pragma once

#include "domain/ids.h"

class QString;

namespace kept::storage {
class Database;
}

namespace kept::services {

/// The channel of that name, which is added where it is new. Throws InvalidInput for an empty name.
[[nodiscard]] domain::ChannelId channelNamed(storage::Database& database, const QString& name);

} // namespace kept::services
