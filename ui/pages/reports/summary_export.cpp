#include "ui/pages/reports/summary_export.h"

#include "domain/errors.h"
#include "render/summary_writer.h"
#include "services/deliver.h"
#include "services/summary.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

namespace kept::ui {

namespace {

QFuture<void> writeElsewhere(const std::shared_ptr<const services::Summary>& summary, const QString& path,
                             const QLocale& locale) {
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, summary, path, locale] {
        try {
            render::writeSummary(*summary, path, locale);
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    return promise->future();
}

} // namespace

SummaryExport::SummaryExport(QObject* parent) : QObject(parent) {}

QString SummaryExport::endingOf(Format format) {
    switch (format) {
    case Format::Pdf:
        return QStringLiteral(".pdf");
    case Format::Csv:
        return QStringLiteral(".csv");
    case Format::Html:
        return QStringLiteral(".html");
    }
    Q_UNREACHABLE();
}

void SummaryExport::start(std::shared_ptr<const services::Summary> summary, const QString& path,
                          const QLocale& locale) {
    if (path.endsWith(endingOf(Format::Csv), Qt::CaseInsensitive)) {
        services::deliver(
            writeElsewhere(summary, path, locale), this, [this, path] { emit done(path); },
            [this](const QString& message) { emit failed(message); });
        return;
    }
    QTimer::singleShot(0, this, [this, summary = std::move(summary), path, locale] {
        try {
            render::writeSummary(*summary, path, locale);
        } catch (const domain::Error& error) {
            emit failed(error.message());
            return;
        }
        emit done(path);
    });
}

} // namespace kept::ui
