#include "services/importing/file_import.h"

#include "domain/errors.h"
#include "domain/working_calendar.h"
#include "services/importing/row_reader.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/working_time_store.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kept::services {

namespace {

/// Each transaction writes most pages of the indexes again, so that long ones are faster; and another program waits for
/// its end, up to five seconds.
constexpr int rowsInBatch = 10'000;

} // namespace

FileImport::FileImport(ImportOptions options, domain::Moment now) : m_options(std::move(options)), m_now(now) {}

FileImport::~FileImport() = default;

void FileImport::open(storage::Database& database) {
    m_file.setFileName(m_options.path);
    if (!m_file.open(QIODevice::ReadOnly))
        throw domain::InvalidInput(QCoreApplication::translate("FileImport", "%1 can't be read: %2.")
                                       .arg(m_options.path, m_file.errorString()));
    m_size = m_file.size();
    m_calendar =
        std::make_unique<domain::WorkingCalendar>(storage::WorkingTimeStore(database).calendarOf(std::nullopt));
    const domain::Moment now = std::max(m_now, storage::EventStore(database).head().recordedAt);
    m_reader = std::make_unique<RowReader>(m_file, m_options.map, *m_calendar, now);
    const QString named = m_reader->map().source;
    const QString source = !named.isEmpty()              ? named
                           : !m_options.source.isEmpty() ? m_options.source
                                                         : QFileInfo(m_options.path).completeBaseName();
    m_import = std::make_unique<BookImport>(database, source, m_now);
}

bool FileImport::advance(storage::Database& database, Changes& changes, const std::function<bool()>& isUrged) {
    if (!m_reader)
        open(database);
    try {
        return takeBatch(changes, isUrged);
    } catch (...) {
        m_import->rollBack(); // here, and not wherever this object ends: a batch holds its transaction
        throw;
    }
}

bool FileImport::takeBatch(Changes& changes, const std::function<bool()>& isUrged) {
    const bool whole = m_options.strict || m_options.dryRun;
    bool ended = false;
    m_import->begin();
    for (int row = 0; whole || row < rowsInBatch; ++row) {
        const auto read = m_reader->next();
        if (!read) {
            ended = true;
            break;
        }
        m_import->add(*read);
        if (!whole && isUrged && isUrged())
            break;
    }
    const bool isRefused = m_options.strict && !report().bad.empty();
    if (isRefused || m_options.dryRun)
        m_import->rollBack();
    else
        m_import->commit(changes);
    if (isRefused) {
        const auto bad = static_cast<int>(report().bad.size());
        throw domain::InvalidInput(
            QCoreApplication::translate("FileImport", "%1 has %n bad row(s), so nothing was imported.", nullptr, bad)
                .arg(m_options.path));
    }
    return ended;
}

const ImportReport& FileImport::report() const {
    static const ImportReport none;
    return m_import ? m_import->report() : none;
}

std::pair<qint64, qint64> FileImport::progress() const {
    return {m_reader ? m_reader->text().bytesRead() : 0, m_size};
}

QString FileImport::encoding() const {
    return m_reader ? m_reader->text().encoding() : QString();
}

} // namespace kept::services
