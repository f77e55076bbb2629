#pragma once

#include <QLocale>
#include <QObject>

#include <memory>

namespace kept::services {
struct Summary;
}

namespace kept::ui {

/// Writes summaries to files. Charts belong to the GUI thread, so PDF and HTML are written there in a turn of their
/// own, after the window has shown that it is busy; what has no charts is written on another thread.
class SummaryExport final : public QObject {
    Q_OBJECT

public:
    enum class Format { Pdf, Csv, Html };
    Q_ENUM(Format)

    explicit SummaryExport(QObject* parent = nullptr);

    /// ".pdf"
    [[nodiscard]] static QString endingOf(Format format);
    void start(std::shared_ptr<const services::Summary> summary, const QString& path, const QLocale& locale);

signals:
    void done(const QString& path);
    void failed(const QString& message);
};

} // namespace kept::ui
