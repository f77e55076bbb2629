#pragma once

#include "services/importing/csv_reader.h"
#include "services/importing/import_map.h"
#include "services/importing/import_row.h"
#include "services/importing/row_moments.h"
#include "services/importing/text_decoder.h"

#include <QStringList>

#include <optional>

class QIODevice;

namespace kept::domain {
class WorkingCalendar;
}

namespace kept::services {

/// Reads a CSV file of promises, row by row.
///
/// The column `state` says how a promise was closed, `resolved_at` when: open and overdue have no `resolved_at`;
/// broken, released and partly_kept need one; kept, kept_as_renegotiated and late need one and all mean "done" (whether
/// in time follows from the moments, since a source's word for done is seldom one for in time) but late must not be in
/// time; void may go without. Anything else is a contradiction, and the row is bad. Without a state, a row with
/// `resolved_at` was done.
class RowReader {
public:
    /// Reads the header. `device` is open for reading; it and `calendar`, by which a day becomes an instant, outlive
    /// the reader. Without a map the columns have to have Kept's own names. Throws InvalidInput where map and file do
    /// not fit.
    RowReader(QIODevice& device, const std::optional<ImportMap>& map, const domain::WorkingCalendar& calendar,
              domain::Moment now);

    /// The next row; nothing at the end. Empty lines are no rows. Throws StorageFailure where the file cannot be read.
    [[nodiscard]] std::optional<ReadRow> next();

    [[nodiscard]] const ImportMap& map() const { return m_map; }
    [[nodiscard]] const TextDecoder& text() const { return m_text; } ///< for encoding and progress

private:
    [[nodiscard]] QStringList readHeader();
    [[nodiscard]] QByteArrayView valueOf(Column column) const;
    [[nodiscard]] ImportRow readRow();
    [[nodiscard]] QString textOf(Column column) const;
    [[nodiscard]] QString nameOf(Column column) const;
    [[nodiscard]] domain::Size sizeOf() const;
    void readVerdict(ImportRow& row) const;
    void readMoments(ImportRow& row);
    void readOutcome(ImportRow& row) const;

    TextDecoder m_text;
    CsvReader m_csv;
    CsvRecord m_record;
    QStringList m_header;
    ImportMap m_map;
    ColumnPlaces m_places;
    std::vector<QByteArray> m_empty;
    RowMoments m_moments;
};

} // namespace kept::services
