#include "tests/bench/filled_book.h"

#include "domain/errors.h"
#include "services/book_setup.h"
#include "services/verification.h"
#include "storage/database.h"
#include "storage/opening.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimeZone>

#include <sys/resource.h>

namespace kept::bench {

domain::Moment now() {
    return domain::fromMicroseconds(QDateTime::currentMSecsSinceEpoch() * 1000);
}

Filling fillBook(const QString& file, const services::GeneratedBook& wanted) {
    Filling filling;
    storage::Opened opened = storage::openBook(file, storage::OpenMode::Create, now());
    storage::Database& database = *opened.database;
    services::BookGenerator generator(wanted, now());
    services::setUpBook(database,
                        {.zone = QTimeZone("Europe/Berlin"), .rehearsal = false, .openedAt = generator.beginning()});
    services::Changes changes;
    QElapsedTimer timer;
    timer.start();
    while (!generator.advance(database, changes)) {
    }
    filling.generated = static_cast<double>(timer.restart()) / 1000;
    const services::Verification found = services::verify(database, {});
    filling.verified = static_cast<double>(timer.elapsed()) / 1000;
    if (!found.isSound())
        throw domain::CorruptBook(found.problems.first());
    filling.bytes = QFileInfo(file).size();
    filling.events = found.seal.count;
    return filling;
}

double peakMemory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace kept::bench
