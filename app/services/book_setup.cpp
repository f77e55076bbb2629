#include "services/book_setup.h"

#include "domain/errors.h"
#include "services/channel_words.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/name_store.h"
#include "storage/settings_store.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kept::services {

using namespace domain;

void setUpBook(storage::Database& database, const BookSetup& setup) {
    if (!setup.zone.isValid())
        throw InvalidInput(QCoreApplication::translate("services", "The time zone is not known."));
    storage::Transaction transaction(database);
    storage::SettingsStore settings(database);
    settings.setValue(QStringLiteral("time_zone"), QString::fromLatin1(setup.zone.id()));
    settings.setValue(QStringLiteral("rehearsal"), setup.rehearsal ? QStringLiteral("1") : QStringLiteral("0"));
    settings.setWorkingWeek(defaultWorkingWeek());
    for (const char* channel : usualChannels)
        (void)storage::channels(database).findOrAdd(QString::fromLatin1(channel));
    transaction.commit();
}

BookInfo bookInfo(storage::Database& database) {
    storage::SettingsStore settings(database);
    return {.name = QFileInfo(database.path()).fileName(),
            .zone = settings.timeZone(),
            .rehearsal = settings.value(QStringLiteral("rehearsal")) == QStringLiteral("1"),
            .newest = storage::EventStore(database).head().recordedAt};
}

Changes changesSince(storage::Database& database, std::int64_t event) {
    Changes changes;
    changes.promises = storage::EventStore(database).promisesChangedAfter(EventNumber(event));
    changes.everything = changes.promises.empty();
    return changes;
}

std::int64_t newestEvent(storage::Database& database) {
    return storage::EventStore(database).head().count;
}

} // namespace kept::services
