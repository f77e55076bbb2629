#pragma once

#include "domain/moment.h"
#include "services/changes.h"

#include <QString>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// Who of the sample team sits at this desktop.
[[nodiscard]] QString samplePerson();

/// When a sample team of that moment came together: its book is opened then.
[[nodiscard]] domain::Moment sampleBeginning(domain::Moment now);

/// Fills a new book with a team of eight and about 400 promises of the 13 months before `now`, the same ones every
/// time. What is over is marked as imported from "sample"; what is open, and what recurs, was written down as it would
/// be.
void fillSampleBook(storage::Database& database, Changes& changes, domain::Moment now);

} // namespace kept::services
