#pragma once

#include "domain/moment.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace kept::storage {

/// Which of the backups made at these moments may go (their indexes, in the order given): the newest of each of the 24
/// latest hours, 14 latest days and 12 latest months that have one stay. Hours and days are those of UTC.
[[nodiscard]] std::vector<std::size_t> expendable(const std::vector<domain::Moment>& madeAt);

/// Whether one more backup of `size` bytes fits: with those there already, at most a tenth of the space that would be
/// free without them.
[[nodiscard]] bool fitsBesideOthers(std::int64_t size, std::int64_t present, std::int64_t free);

/// Makes room and tells whether a backup of a book of `size` bytes may be written: removes the expendable ones, and
/// then the oldest while it does not fit, but never the newest.
bool makeRoomForBackup(const QString& book, std::int64_t size);

} // namespace kept::storage
