#include "startup/sample_opening.h"

#include "services/book.h"
#include "services/book_setup.h"
#include "services/deliver.h"
#include "services/preferences.h"
#include "services/sample_book.h"
#include "startup/clock.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimeZone>

namespace kept::startup {

void SampleOpening::open() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = QDir(folder).filePath(QStringLiteral("sample.kept"));
    services::setMeIn(m_preferences, QFileInfo(path).absoluteFilePath(), services::samplePerson());
    if (QFileInfo::exists(path)) {
        emit found(path);
        return;
    }
    QDir().mkpath(folder);
    services::deliver(
        m_book.open(path, storage::OpenMode::Create), this, [this](const storage::OpenReport& report) { fill(report); },
        [this](const QString& why) { emit failed(why); });
}

void SampleOpening::fill(const storage::OpenReport& report) {
    const auto filled = m_book.save([](storage::Database& database, services::Changes& changes) {
        const domain::Moment now = systemClock();
        services::setUpBook(
            database,
            {.zone = QTimeZone::systemTimeZone(), .rehearsal = false, .openedAt = services::sampleBeginning(now)});
        services::fillSampleBook(database, changes, now);
    });
    services::deliver(
        filled, this, [this, report] { emit made(report); }, [this](const QString& why) { emit failed(why); });
}

} // namespace kept::startup
