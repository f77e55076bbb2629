#include "services/named_channel.h"

#include "storage/database.h"
#include "storage/name_store.h"

namespace kept::services {

domain::ChannelId channelNamed(storage::Database& database, const QString& name) {
    return storage::channels(database).findOrAdd(name);
}

} // namespace kept::services
