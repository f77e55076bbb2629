#include "services/reading.h"

#include "domain/errors.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/promise_list_store.h"
#include "storage/settings_store.h"

#include <QCoreApplication>

namespace kept::services {

using namespace domain;

namespace {

storage::PromiseListStore listAt(storage::Database& database, Moment at) {
    return {database, at, storage::SettingsStore(database).timeZone()};
}

} // namespace

std::vector<PromiseKey> promiseKeys(storage::Database& database, const PromiseQuery& query, Moment at) {
    return listAt(database, at).keys(query);
}

std::vector<PromiseRow> promiseRows(storage::Database& database, const std::vector<PromiseId>& ids, Moment at) {
    return listAt(database, at).rows(ids);
}

void forEachPromise(storage::Database& database, const PromiseQuery& query, Moment at,
                    const std::function<void(const PromiseRow&)>& visit) {
    listAt(database, at).forEach(query, visit);
}

History historyOf(storage::Database& database, PromiseId promise) {
    std::vector<Event> events = storage::EventStore(database).eventsOf(promise);
    if (events.empty())
        throw InvalidInput(QCoreApplication::translate("services", "There is no promise %1.").arg(promise.value()));
    return History(std::move(events));
}

} // namespace kept::services
