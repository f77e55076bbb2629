#pragma once

#include "domain/moment.h"
#include "services/changes.h"
#include "services/importing/import_row.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// What became of the rows that were read.
struct ImportReport {
    std::int64_t rows = 0;     ///< read, bad ones included
    std::int64_t added = 0;    ///< promises made
    std::int64_t resolved = 0; ///< promises known before that are closed now
    std::int64_t known = 0;    ///< promises known before, with nothing new
    std::vector<BadRow> bad;
};

/// Puts imported rows into the book: with the moments that the file names, marked with their source. A reference that
/// the source has brought before is not made twice; if it is closed now it gets that event, any other difference is a
/// bad row. Belongs to the database thread. Use it from begin() to commit() as one transaction at a time; begin() again
/// goes on where it was.
class BookImport {
public:
    /// `source` names where the rows come from; rows of another source are never touched.
    BookImport(storage::Database& database, const QString& source, domain::Moment now);
    ~BookImport();
    BookImport(const BookImport&) = delete;
    BookImport& operator=(const BookImport&) = delete;

    void begin();
    /// Between begin() and commit().
    void add(const ReadRow& row);
    void commit(Changes& changes);
    /// Forgets what was added since begin().
    void rollBack();

    [[nodiscard]] const ImportReport& report() const;

private:
    class Batch;

    storage::Database& m_database;
    QString m_source;
    domain::Moment m_now;
    ImportReport m_report;
    std::unique_ptr<Batch> m_batch;
};

} // namespace kept::services
