#pragma once

#include <QLocale>
#include <QSizeF>
#include <QString>

#include <memory>

class QPainter;

namespace kept::services {
struct Summary;
}

namespace kept::render {

/// A summary laid out on A4 pages: the preview and the PDF paint the same pages. Needs a QApplication and the main
/// thread.
class SummaryDocument {
public:
    explicit SummaryDocument(const services::Summary& summary, const QLocale& locale = QLocale());
    ~SummaryDocument();
    SummaryDocument(const SummaryDocument&) = delete;
    SummaryDocument& operator=(const SummaryDocument&) = delete;

    [[nodiscard]] QString title() const;
    [[nodiscard]] int pageCount() const;
    /// Of every page, in points of 1/72 inch.
    [[nodiscard]] static QSizeF pageSize();
    /// Paints one page (from 0) with its upper left corner at the painter's origin, a unit being a point: scale the
    /// painter for a zoom. The sheet itself is painted too.
    void paintPage(QPainter& painter, int page) const;

private:
    class Layout;
    std::unique_ptr<Layout> m_layout;
};

} // namespace kept::render
