#include "services/book_setup.h"

#include "domain/errors.h"
#include "services/channel_words.h"
#include "services/server_access.h"
#include "services/sign_in.h"
#include "services/waiting.h"
#include "storage/concerned_people.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/name_store.h"
#include "storage/settings_store.h"
#include "storage/tally_store.h"
#include "storage/team_history.h"
#include "storage/team_record.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kept::services {

using namespace domain;

namespace {

QString nameOf(const QString& book) {
    if (!isServerAddress(book))
        return QFileInfo(book).fileName();
    const ServerAddress address = readAddress(book).address;
    const QString name = address.database.isEmpty() ? address.service : address.database;
    const bool isElsewhere = !address.hosts.empty() && !address.hosts.front().name.startsWith(u'/');
    return isElsewhere ? QCoreApplication::translate("services", "%1 on %2", "a database and its server")
                             .arg(name, address.hosts.front().name)
                       : name;
}

} // namespace

void setUpBook(storage::Database& database, const BookSetup& setup) {
    if (!setup.zone.isValid())
        throw InvalidInput(QCoreApplication::translate("services", "The time zone is not known."));
    storage::Transaction transaction(database);
    storage::EventStore events(database);
    storage::TeamRecord(database, events, setup.openedAt, std::nullopt).open(setup.rehearsal);
    storage::SettingsStore settings(database);
    settings.setValue(QStringLiteral("time_zone"), QString::fromLatin1(setup.zone.id()));
    settings.setWorkingWeek(defaultWorkingWeek(), setup.openedAt);
    for (const char* channel : usualChannels)
        (void)storage::channels(database).findOrAdd(QString::fromLatin1(channel));
    storage::TallyStore(database).rebuild(); // of nothing yet: from here on they hold everything
    transaction.commit();
}

BookInfo bookInfo(storage::Database& database) {
    storage::SettingsStore settings(database);
    return {.name = nameOf(database.path()),
            .zone = settings.timeZone(),
            .rehearsal = storage::isRehearsal(database),
            .newest = storage::EventStore(database).head().recordedAt,
            .everyoneSignsIn = everyoneSignsIn(database)};
}

Changes changesSince(storage::Database& database, std::int64_t event) {
    Changes changes;
    storage::EventStore events(database);
    for (const PromiseId promise : events.promisesChangedAfter(EventNumber(event)))
        tellChain(database, promise, changes);
    changes.everything = changes.promises.empty() || events.hasFactAfter(EventNumber(event));
    if (!changes.everything)
        changes.concerned = storage::concernedPeople(database, changes.promises);
    return changes;
}

std::int64_t newestEvent(storage::Database& database) {
    return storage::EventStore(database).head().count;
}

} // namespace kept::services
