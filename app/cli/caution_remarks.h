#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <QStringList>

#include <iosfwd>

namespace kept::storage {
class Database;
}

namespace kept::cli {

/// What should have been known before the promisee of that promise is reached on a channel: see cautionsFor().
[[nodiscard]] QStringList cautionsAt(storage::Database& database, domain::PromiseId promise, const QString& channel,
                                     domain::Moment now);
/// A remark each; nothing is refused.
void tellCautions(const QStringList& cautions, std::ostream& err);

} // namespace kept::cli
