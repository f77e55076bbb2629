#pragma once

#include <QByteArray>
#include <QLocale>

namespace kept::services {
struct Summary;
}

namespace kept::render {

/// A summary as one HTML file: no script, nothing loaded, charts inside as SVG. Needs a QApplication and the main
/// thread.
[[nodiscard]] QByteArray summaryHtml(const services::Summary& summary, const QLocale& locale);

} // namespace kept::render
