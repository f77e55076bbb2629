#pragma once

#include <QString>
#include <QStringList>

namespace kept::layering {

/// What the source file breaks of the house's rules: layers, sizes, colours, clocks, SQL. One line each, as
/// "path:line: why". `path` is relative to the repository, `content` the whole text of the file.
[[nodiscard]] QStringList complaintsAbout(const QString& path, const QString& content);

} // namespace kept::layering
