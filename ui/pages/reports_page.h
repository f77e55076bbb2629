#pragma once

#include "services/book.h"
#include "ui/pages/page_reading.h"
#include "ui/pages/reports/month_report.h"
#include "ui/pages/reports/summary_export.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kept::ui {

class ElidedLabel;
class EmptyState;
class Questions;
class ReportsBar;
class SummaryPreview;

/// A month's summary as it will print, its seal, and its export.
class ReportsPage final : public QWidget {
    Q_OBJECT

public:
    /// Begins with the last month or, where that holds no promises, with the newest one that does.
    ReportsPage(services::Book& book, services::Book::Clock clock, const QTimeZone& zone, const QLocale& locale,
                Questions& questions, QWidget* parent = nullptr);
    ~ReportsPage() override;
    ReportsPage(const ReportsPage&) = delete;
    ReportsPage& operator=(const ReportsPage&) = delete;

    /// Any day of the month to show.
    void setMonth(QDate month);
    /// The first day of the month that is shown.
    /// Who looks; whoever has the file, where it is nobody.
    void setViewer(kept::domain::PersonId viewer);
    [[nodiscard]] QDate month() const { return m_request.month; }
    void setDepartment(std::optional<domain::DepartmentId> department);

    /// As the button does; once the month is read, where that is still under way.
    void exportPdf();

public slots:
    void bookChanged(const kept::services::Changes& changes);

signals:
    /// Those at risk are wanted as a list.
    void customersAtRiskWanted();
    /// A summary was written; says where.
    void exported(const QString& message);
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* makeFoot();
    [[nodiscard]] PageReading<MonthReport>::Question question() const;
    void take(const MonthReport& report);
    void showPreview();
    void showNothing(const MonthReport& report);
    void showFailure(const QString& message);
    void showEmpty(const QString& icon, const QString& sentence, const QString& hint, const QString& button);
    void exportAs(SummaryExport::Format format);
    [[nodiscard]] QDate thisMonth() const;

    services::Book::Clock m_clock;
    QTimeZone m_zone;
    QLocale m_locale;
    Questions& m_questions;
    MonthRequest m_request;
    std::shared_ptr<const services::Summary> m_summary; ///< the one in the preview; shared with a writer
    PageReading<MonthReport> m_reading;
    bool m_exportsOnceRead = false;
    QDate m_elsewhere; ///< where the button of the empty page leads; invalid for another try

    ReportsBar* m_bar;
    QStackedWidget* m_states;
    EmptyState* m_empty;
    SummaryPreview* m_preview;
    SummaryExport* m_export;
    QWidget* m_foot;
    QPushButton* m_atRisk;
    QLabel* m_page;
    ElidedLabel* m_seal;
};

} // namespace kept::ui
