#include "services/named_channel.h"

#include "storage/database.h"
#include "storage/name_store.h"
#include "storage/transaction.h"

namespace kept::services {

domain::ChannelId channelNamed(storage::Database& database, const QString& name) {
    if (const auto known = storage::channels(database).find(name.trimmed()))
        return *known;
    storage::Transaction transaction(database);
    const domain::ChannelId id = storage::channels(database).findOrAdd(name);
    transaction.commit();
    return id;
}

} // namespace kept::services
