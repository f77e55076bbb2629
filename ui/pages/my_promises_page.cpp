#include "ui/pages/my_promises_page.h"

#include "models/rate_words.h"
#include "ui/pages/promise_panel.h"
#include "ui/pages/risk_filter.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/look.h"
#include "ui/widgets/promise_actions.h"
#include "ui/widgets/promise_details.h"
#include "ui/widgets/shown_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kept::ui {

using models::PromiseListModel;

MyPromisesPage::MyPromisesPage(models::PromiseSource& source, models::Clock clock, const QTimeZone& zone,
                               const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_clock(std::move(clock)), m_zone(zone), m_locale(locale),
      m_panel(new PromisePanel(source, m_clock, m_zone, m_locale,
                               {.reading = tr("Reading your promises…"),
                                .failed = tr("Your promises could not be read."),
                                .emptyIcon = QStringLiteral("list-checks"),
                                .empty = tr("Nothing promised."),
                                .emptyHint = tr("Type what you promise above and press Enter.")})),
      m_title(new QLabel), m_summary(new ElidedLabel), m_risk(new RiskFilter(source)) {
    setObjectName(QStringLiteral("myPromisesPage"));
    setAccessibleName(tr("My promises"));
    buildLayout();
    connect(m_panel, &PromisePanel::detailsWanted, this, &MyPromisesPage::detailsWanted);
    connect(&model(), &PromiseListModel::countsChanged, this, &MyPromisesPage::showSummary);
    connect(&model(), &PromiseListModel::countsChanged, m_risk, &RiskFilter::refresh);
    connect(m_risk, &RiskFilter::countChanged, &model(), &PromiseListModel::reload);
    connect(m_risk, &RiskFilter::clicked, this, &MyPromisesPage::load);
}

void MyPromisesPage::buildLayout() {
    m_title->setText(tr("My promises"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(titleFont());
    m_summary->setObjectName(QStringLiteral("pageSummary"));
    m_summary->setProperty("dim", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin + 2, metrics::pageMargin, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::small);
    line->addWidget(m_summary, 1);
    line->addWidget(m_risk);
    layout->addLayout(line);
    layout->addWidget(m_panel, 1);
    setHome(*this, m_panel);
}

PromiseActions& MyPromisesPage::actions() {
    return m_panel->actions();
}
PromiseDetails& MyPromisesPage::details() {
    return m_panel->details();
}
PromiseListModel& MyPromisesPage::model() {
    return m_panel->model();
}

void MyPromisesPage::setPerson(domain::PersonId person, const QString& title) {
    m_title->setText(shownLine(title));
    m_person = person;
    m_risk->setPerson(person);
    load();
}

void MyPromisesPage::load() {
    services::PromiseQuery query;
    query.holder = m_person;
    query.outcomes = {domain::Outcome::Open, domain::Outcome::Overdue};
    query.atRisk = m_risk->isChecked();
    if (!query.atRisk) {
        query.askedOf = m_person;
        query.orClosedSince = domain::startOfDay(domain::dayOf(m_clock(), m_zone), m_zone);
    }
    m_panel->setQuery(query, PromiseListModel::Grouping::ByDue);
}

void MyPromisesPage::setNobody(services::Nobody why) {
    m_risk->setPerson({});
    m_panel->setIdle(QStringLiteral("contact"), services::nobodyWords(why), services::nobodyAdvice(why));
}

void MyPromisesPage::setMonth(const domain::GroupTally& month) {
    m_month = month;
    showSummary();
}

void MyPromisesPage::setReadOnly(bool readOnly) {
    m_panel->setReadOnly(readOnly);
}

bool MyPromisesPage::select(domain::PromiseId promise) {
    return m_panel->select(promise);
}

void MyPromisesPage::awaitPromise(domain::PromiseId promise) {
    m_panel->awaitPromise(promise);
}

void MyPromisesPage::bookChanged(const services::Changes& changes) {
    m_panel->bookChanged(changes);
}

void MyPromisesPage::showSummary() {
    QStringList parts;
    if (model().openCount() > 0 || model().overdueCount() == 0)
        parts << tr("%n open", nullptr, model().openCount());
    if (model().overdueCount() > 0)
        parts << tr("%n overdue", nullptr, model().overdueCount());
    if (const QString rate = m_month ? models::rateWords(*m_month, m_locale) : QString(); !rate.isEmpty())
        parts << tr("this month %1", "a keep rate").arg(rate);
    m_summary->setFullText(parts.join(QStringLiteral(" · ")));
}

} // namespace kept::ui
