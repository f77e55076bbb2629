#include "ui/pages/reports_page.h"

#include "render/summary_content.h"
#include "render/summary_document.h"
#include "ui/dialogs/questions.h"
#include "ui/pages/file_names.h"
#include "ui/pages/reports/reports_bar.h"
#include "ui/pages/reports/summary_preview.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/look.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

namespace {

QString fileFilter(SummaryExport::Format format) {
    switch (format) {
    case SummaryExport::Format::Pdf:
        return ReportsPage::tr("PDF (*.pdf)");
    case SummaryExport::Format::Csv:
        return ReportsPage::tr("Figures as CSV (*.csv)");
    case SummaryExport::Format::Html:
        return ReportsPage::tr("Web page (*.html)");
    }
    Q_UNREACHABLE();
}

QString spoken(const services::Summary& summary, const QLocale& locale) {
    QStringList lines;
    for (const QString& finding : render::contentOf(summary, locale).findings)
        lines << finding;
    return lines.join(u'\n');
}

} // namespace

ReportsPage::ReportsPage(services::Book& book, services::Book::Clock clock, const QTimeZone& zone,
                         const QLocale& locale, Questions& questions, QWidget* parent)
    : QWidget(parent), m_clock(std::move(clock)), m_zone(zone), m_locale(locale), m_questions(questions),
      m_reading(*this, book,
                {.ask = [this] { return question(); },
                 .take = [this](const MonthReport& report) { take(report); },
                 .fail = [this](const QString& why) { showFailure(why); }}),
      m_bar(new ReportsBar(m_locale)), m_states(new QStackedWidget), m_empty(new EmptyState),
      m_preview(new SummaryPreview), m_export(new SummaryExport(this)), m_foot(makeFoot()) {
    setObjectName(QStringLiteral("reportsPage"));
    setAccessibleName(tr("Reports"));
    setLocale(m_locale);
    buildLayout();
    connect(m_bar, &ReportsBar::monthChosen, this, &ReportsPage::setMonth);
    connect(m_bar, &ReportsBar::departmentChosen, this, &ReportsPage::setDepartment);
    connect(m_bar, &ReportsBar::exportWanted, this, &ReportsPage::exportAs);
    connect(m_preview, &SummaryPreview::pageShown, this, [this](int page, int count) {
        m_page->setText(tr("Page %1 of %2").arg(m_locale.toString(page + 1), m_locale.toString(count)));
    });
    connect(m_empty, &EmptyState::buttonPressed, this,
            [this] { m_elsewhere.isValid() ? setMonth(m_elsewhere) : m_reading.load(); });
    connect(m_export, &SummaryExport::done, this, [this](const QString& path) {
        m_bar->setExportable(m_summary != nullptr);
        emit exported(tr("The summary is in %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_export, &SummaryExport::failed, this, [this](const QString& message) {
        m_bar->setExportable(m_summary != nullptr);
        emit failed(message);
    });
    m_request.month = thisMonth().addMonths(-1);
    m_bar->setChoice(
        {.month = m_request.month, .newest = m_request.month, .months = {}, .department = {}, .departments = {}});
    showEmpty(QStringLiteral("file-text"), tr("Reading the month…"), {}, {});
    m_reading.load();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::buildLayout() {
    auto* title = new QLabel(tr("Reports"));
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setTextFormat(Qt::PlainText);
    title->setFont(titleFont());
    m_states->setObjectName(QStringLiteral("reportsStates"));
    m_states->addWidget(m_empty);
    m_states->addWidget(m_preview);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(metrics::pageMargin, metrics::pageMargin + 2, metrics::pageMargin, 0);
    head->setSpacing(metrics::small + 2);
    head->addWidget(title);
    head->addWidget(m_bar);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addSpacing(metrics::medium + 2);
    layout->addWidget(m_states, 1);
    layout->addWidget(m_foot);
    setHome(*this, m_bar->findChild<QWidget*>(QStringLiteral("monthChooser"))); // there in a month without promises too
}

QWidget* ReportsPage::makeFoot() {
    auto* foot = new QWidget;
    m_page = new QLabel(foot);
    m_page->setObjectName(QStringLiteral("pageOfPages"));
    m_page->setTextFormat(Qt::PlainText);
    m_page->setFont(smallFont());
    m_seal = new ElidedLabel(foot, Qt::ElideMiddle);
    m_seal->setObjectName(QStringLiteral("seal"));
    m_seal->setFont(smallFont());
    m_atRisk = new QPushButton(foot);
    m_atRisk->setObjectName(QStringLiteral("customersAtRisk"));
    m_atRisk->setFlat(true);
    m_atRisk->setProperty("flat", true);
    m_atRisk->setFont(smallFont());
    connect(m_atRisk, &QPushButton::clicked, this, &ReportsPage::customersAtRiskWanted);
    auto* copy = new QPushButton(tr("Copy seal"), foot);
    copy->setObjectName(QStringLiteral("copySeal"));
    copy->setAccessibleName(copy->text());
    copy->setToolTip(tr("“kept verify --seal” tells later whether this history still stands"));
    copy->setFlat(true);
    copy->setProperty("flat", true);
    copy->setFont(smallFont());
    for (QLabel* label : {m_page, static_cast<QLabel*>(m_seal)})
        setStyleProperty(*label, "dim", true);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (m_summary)
            QGuiApplication::clipboard()->setText(m_summary->seal.text());
        emit exported(tr("The seal is copied."));
    });
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(metrics::pageMargin, metrics::tight, metrics::small, metrics::tight);
    layout->setSpacing(metrics::large);
    layout->addWidget(m_page);
    layout->addWidget(m_atRisk);
    layout->addStretch(1);
    layout->addWidget(m_seal, 10000);
    layout->addWidget(copy);
    m_seal->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    return foot;
}

QDate ReportsPage::thisMonth() const {
    const QDate today = domain::dayOf(m_clock(), m_zone);
    return {today.year(), today.month(), 1};
}

void ReportsPage::setMonth(QDate month) {
    m_request.month = QDate(month.year(), month.month(), 1);
    m_request.orNewest = false;
    m_reading.load();
}

void ReportsPage::setDepartment(std::optional<domain::DepartmentId> department) {
    m_request.department = department;
    m_reading.load();
}

void ReportsPage::bookChanged(const services::Changes& changes) {
    m_reading.bookChanged(changes);
}

void ReportsPage::setViewer(domain::PersonId viewer) {
    if (m_request.viewer == viewer)
        return;
    m_request.viewer = viewer;
    m_reading.load();
}

void ReportsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_reading.catchUp();
}

PageReading<MonthReport>::Question ReportsPage::question() const {
    return [request = m_request, now = m_clock()](storage::Database& database) {
        return readMonth(database, request, now);
    };
}

void ReportsPage::take(const MonthReport& report) {
    m_request.month = report.month;
    // A book that was empty still gets its newest month once there is one.
    m_request.orNewest = m_request.orNewest && report.isEmpty();
    const QDate newest = report.months.empty() ? thisMonth() : std::max(thisMonth(), report.months.back());
    m_bar->setChoice({.month = report.month,
                      .newest = newest,
                      .months = report.months,
                      .department = m_request.department,
                      .departments = report.departments});
    if (report.isEmpty()) {
        showNothing(report);
    } else {
        m_summary = std::make_shared<const services::Summary>(report.summary);
        showPreview();
    }
    if (m_exportsOnceRead)
        QMetaObject::invokeMethod(this, &ReportsPage::exportPdf, Qt::QueuedConnection);
}

void ReportsPage::showPreview() {
    m_preview->setDocument(std::make_unique<render::SummaryDocument>(*m_summary, m_locale));
    m_preview->setAccessibleDescription(spoken(*m_summary, m_locale));
    m_seal->setFullText(tr("Seal %1").arg(m_summary->seal.text()));
    const auto atRisk = static_cast<int>(m_summary->customersAtRisk.size());
    m_atRisk->setText(tr("%n customer(s) at risk", nullptr, atRisk));
    m_atRisk->setAccessibleName(m_atRisk->text());
    m_atRisk->setVisible(atRisk > 0);
    m_states->setCurrentWidget(m_preview);
    m_foot->show();
    m_bar->setExportable(true);
}

void ReportsPage::showNothing(const MonthReport& report) {
    m_elsewhere = report.months.empty() ? QDate() : report.months.back();
    const QString month = m_bar->monthText(m_request.month);
    showEmpty(
        QStringLiteral("file-text"),
        m_request.department
            ? tr("No promises of %1 in this month: %2", "a department, a month").arg(m_bar->departmentText(), month)
            : tr("No promises in this month: %1").arg(month),
        tr("A month's summary holds the promises whose deadline falls in it."),
        m_elsewhere.isValid() && m_elsewhere != m_request.month ? tr("Show %1").arg(m_bar->monthText(m_elsewhere))
                                                                : QString());
}

void ReportsPage::showFailure(const QString& message) {
    m_elsewhere = {};
    showEmpty(QStringLiteral("triangle-alert"), tr("The month could not be read."), message, tr("Try again"));
    emit failed(message);
}

void ReportsPage::showEmpty(const QString& icon, const QString& sentence, const QString& hint, const QString& button) {
    m_summary.reset();
    m_bar->setExportable(false);
    m_empty->setContent(icon, sentence, hint, button);
    m_states->setCurrentWidget(m_empty);
    m_foot->hide();
}

void ReportsPage::exportPdf() {
    m_exportsOnceRead = m_reading.isUnderWay();
    if (m_exportsOnceRead)
        return;
    if (m_summary)
        exportAs(SummaryExport::Format::Pdf);
    else
        emit failed(tr("There is nothing to export in %1.", "a month").arg(m_bar->monthText(m_request.month)));
}

void ReportsPage::exportAs(SummaryExport::Format format) {
    const auto summary = m_summary; // what is seen is what is written, whatever happens while the box is open
    if (!summary)
        return;
    QStringList name{tr("Promises"), m_request.month.toString(QStringLiteral("yyyy-MM"))};
    if (m_request.department)
        name << m_bar->departmentText();
    const QString ending = SummaryExport::endingOf(format);
    const QString path = askWhereToSave(m_questions, this, tr("Export the summary"), name.join(u' ') + ending,
                                        fileFilter(format), ending);
    if (path.isEmpty())
        return;
    m_bar->setExportable(false);
    m_export->start(summary, path, m_locale);
}

} // namespace kept::ui
