#pragma once

#include <QByteArray>

namespace kept::services {
struct Summary;
}

namespace kept::render {

/// The figures of a summary as one table: a row per group, with the keys of `kept stats` as columns. `section` is one
/// of all, before, department, person, channel, month; the columns after `imported_events` say the same in every row:
/// of which book, days and moment. `made` and `owed_own_ups` are known for `all` only. Independent of locale and
/// language.
[[nodiscard]] QByteArray summaryCsv(const services::Summary& summary);

} // namespace kept::render
