#include "storage/newest_events.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/event_store.h"
#include "storage/promise_conditions.h"

namespace kept::storage {

using namespace domain;

QHash<PromiseId, Moment> newestEventsOf(Database& database, const std::vector<PromiseId>& promises) {
    QHash<PromiseId, Moment> newest;
    auto rows = database.prepare(
        QStringLiteral("SELECT p.id, e.recorded_at FROM promises AS p JOIN events AS e ON e.number = p.last_event"
                       " WHERE %1")
            .arg(database.dialect().isAmong(QStringLiteral("p.id"), QStringLiteral(":promises"))));
    rows.bind(":promises", boundList(promises)).exec();
    while (rows.next())
        newest.insert(rows.id<PromiseId>(0), rows.moment(1));
    return newest;
}

QByteArray beginningOf(Database& database) {
    QByteArray hash;
    EventStore(database).forEachStoredAfter(
        {}, 1, [&](const StoredEvent& event, const std::vector<StoredText>&) { hash = event.hash; });
    return hash;
}

} // namespace kept::storage
