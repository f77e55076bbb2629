#pragma once

#include "services/changes.h"
#include "services/importing/import_row.h"
#include "services/session.h"

#include <QString>

#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// What became of the rows of a file of verdicts.
struct VerdictReport {
    std::int64_t added = 0;
    std::int64_t known = 0; ///< the promise has that very verdict already
    std::vector<BadRow> bad;
};

struct VerdictImportOptions {
    QString path;
    bool strict = false; ///< one bad row, and nothing goes in
    bool dryRun = false; ///< report only
};

/// Writes down what promisees said, from a CSV file with the columns `verdict` (yes, no, or 1 to 5), `reference` (of an
/// imported promise) or `id`, and, if need be, `rating` (1 to 5), `words` and `said_at` (ISO 8601; the book's zone).
/// Recorded now, by who acts, who says that it was said then. All of it is one transaction. Throws InvalidInput for a
/// file that can't be read or lacks a column, and, in a strict import, after nothing went in; `report` is filled in all
/// the same.
void importVerdicts(storage::Database& database, const Session& session, Changes& changes,
                    const VerdictImportOptions& options, VerdictReport& report);

} // namespace kept::services
