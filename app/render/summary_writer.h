#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace kept::services {
struct Summary;
}

namespace kept::render {

/// The endings that `writeSummary` knows: ".csv", ".html", ".pdf".
[[nodiscard]] QStringList summaryFileEndings();

/// Writes a summary in the format that the ending of `path` names, whatever its case. A file that stands there is
/// replaced as a whole once the new one is on the disk, or not at all. HTML and PDF need a QApplication and the main
/// thread. Throws InvalidInput for an unknown ending and StorageFailure where the file can't be written.
void writeSummary(const services::Summary& summary, const QString& path, const QLocale& locale = QLocale());

} // namespace kept::render
