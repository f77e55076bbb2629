#pragma once

#include "services/importing/import_book.h"
#include "services/importing/import_map.h"

#include <QFile>

#include <functional>
#include <memory>
#include <optional>

namespace kept::domain {
class WorkingCalendar;
}

namespace kept::services {

class RowReader;

struct ImportOptions {
    QString path;
    std::optional<ImportMap> map; ///< without one the file has to have Kept's own column names
    QString source;               ///< what the rows are marked with; the map's own word goes first
    bool strict = false;          ///< one bad row, and nothing goes in
    bool dryRun = false;          ///< report only; nothing goes in
};

/// Imports a file batch by batch, so that others get their turn in between and what was committed stays when the rest
/// is cut off: importing again goes on. Belongs to the database thread.
class FileImport {
public:
    explicit FileImport(ImportOptions options, domain::Moment now);
    ~FileImport();
    FileImport(const FileImport&) = delete;
    FileImport& operator=(const FileImport&) = delete;

    /// One batch, in one transaction; true once the file is done. It ends early where `isUrged` says that something
    /// else waits. Throws InvalidInput where file and map do not fit, and, in a strict import with bad rows, after
    /// nothing was kept.
    bool advance(storage::Database& database, Changes& changes, const std::function<bool()>& isUrged = {});

    [[nodiscard]] const ImportReport& report() const;
    /// Bytes read, of how many.
    [[nodiscard]] std::pair<qint64, qint64> progress() const;
    /// How the text was read: "UTF-8".
    [[nodiscard]] QString encoding() const;

private:
    void open(storage::Database& database);
    bool takeBatch(Changes& changes, const std::function<bool()>& isUrged);

    ImportOptions m_options;
    domain::Moment m_now;
    QFile m_file;
    std::unique_ptr<domain::WorkingCalendar> m_calendar;
    std::unique_ptr<RowReader> m_reader;
    std::unique_ptr<BookImport> m_import;
    qint64 m_size = 0;
};

} // namespace kept::services
