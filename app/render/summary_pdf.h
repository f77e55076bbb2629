#pragma once

#include <QByteArray>
#include <QLocale>

namespace kept::services {
struct Summary;
}

namespace kept::render {

/// A summary as PDF, A4, text and charts as vectors. Needs a QApplication and the main thread. Throws StorageFailure
/// where it can't be painted.
[[nodiscard]] QByteArray summaryPdf(const services::Summary& summary, const QLocale& locale);

} // namespace kept::render
