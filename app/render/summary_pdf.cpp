#include "render/summary_pdf.h"

#include "domain/errors.h"
#include "render/summary_document.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace kept::render {

QByteArray summaryPdf(const services::Summary& summary, const QLocale& locale) {
    const SummaryDocument document(summary, locale);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    writer.setTitle(document.title());
    writer.setCreator(QStringLiteral("Kept"));
    QPainter painter;
    bool good = painter.begin(&writer);
    const qreal scale = writer.resolution() / 72.0;
    for (int page = 0; good && page < document.pageCount(); ++page) {
        good = page == 0 || writer.newPage();
        painter.resetTransform();
        painter.scale(scale, scale);
        document.paintPage(painter, page);
    }
    if (!good || !painter.end()) {
        throw domain::StorageFailure(
            QCoreApplication::translate("kept::render::SummaryPdf", "The PDF could not be painted."));
    }
    return buffer.data();
}

} // namespace kept::render
