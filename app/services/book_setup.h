#pragma once

#include "domain/moment.h"
#include "services/changes.h"

#include <QString>
#include <QTimeZone>

namespace kept::storage {
class Database;
}

namespace kept::services {

struct BookSetup {
    QTimeZone zone;
    bool rehearsal = false;       ///< the clock may be set by hand: for training, demonstrations and tests
    domain::Moment openedAt = {}; ///< the moment of the book's first event: nothing is recorded before it
};

/// Fills a book that was just created. Throws InvalidInput for an unknown zone.
void setUpBook(storage::Database& database, const BookSetup& setup);

/// What a book says of itself.
struct BookInfo {
    QString name; ///< of the file, or of the database and its server
    QTimeZone zone;
    bool rehearsal = false;
    domain::Moment newest; ///< when its newest event was recorded
    bool everyoneSignsIn = false;
};

[[nodiscard]] BookInfo bookInfo(storage::Database& database);

/// What happened after that event, for windows that another process changes underneath; and the newest event.
[[nodiscard]] Changes changesSince(storage::Database& database, std::int64_t event);
[[nodiscard]] std::int64_t newestEvent(storage::Database& database);

} // namespace kept::services
