#include "render/summary_writer.h"

#include "domain/errors.h"
#include "render/summary_csv.h"
#include "render/summary_html.h"
#include "render/summary_pdf.h"
#include "services/whole_file.h"

#include <QCoreApplication>

#include <array>

namespace kept::render {

namespace {

struct SummaryWriterText {
    Q_DECLARE_TR_FUNCTIONS(kept::render::SummaryWriter)
};

using Write = QByteArray (*)(const services::Summary&, const QLocale&);

struct Format {
    const char* ending;
    Write write;
};

constexpr std::array formats = {
    Format{".csv", [](const services::Summary& summary, const QLocale& /*locale*/) { return summaryCsv(summary); }},
    Format{".html", summaryHtml},
    Format{".pdf", summaryPdf},
};

const Format& formatOf(const QString& path) {
    for (const Format& format : formats) {
        if (path.endsWith(QLatin1String(format.ending), Qt::CaseInsensitive)) {
            return format;
        }
    }
    throw domain::InvalidInput(SummaryWriterText::tr("“%1” names no format of a summary; its end has to be one of %2.")
                                   .arg(path, summaryFileEndings().join(QStringLiteral(", "))));
}

} // namespace

QStringList summaryFileEndings() {
    QStringList endings;
    for (const Format& format : formats) {
        endings << QString::fromLatin1(format.ending);
    }
    return endings;
}

void writeSummary(const services::Summary& summary, const QString& path, const QLocale& locale) {
    services::writeWhole(path, formatOf(path).write(summary, locale));
}

} // namespace kept::render
