#include "ui/pages/my_promises_page.h"

#include "models/promise_roles.h"
#include "models/promise_source.h"
#include "services/deliver.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/look.h"
#include "ui/widgets/promise_actions.h"
#include "ui/widgets/promise_details.h"
#include "ui/widgets/promise_list_view.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kept::ui {

using models::PromiseListModel;

MyPromisesPage::MyPromisesPage(models::PromiseSource& source, models::Clock clock, QTimeZone zone, QLocale locale,
                               QWidget* parent)
    : QWidget(parent), m_source(source), m_clock(std::move(clock)), m_zone(std::move(zone)),
      m_locale(std::move(locale)), m_model(new PromiseListModel(source, m_clock, m_zone, m_locale, this)),
      m_list(new PromiseListView), m_actions(new PromiseActions([this] { return m_list->selectedPromises(); }, this)),
      m_details(new PromiseDetails(*m_actions, m_clock, m_zone, m_locale, this)), m_title(new QLabel),
      m_summary(new ElidedLabel), m_states(new QStackedWidget), m_empty(new EmptyState) {
    setObjectName(QStringLiteral("myPromisesPage"));
    setAccessibleName(tr("My promises"));
    buildLayout();
    m_list->setModel(m_model);
    m_actions->attachTo(*this);
    connect(m_model, &PromiseListModel::stateChanged, this, &MyPromisesPage::showState);
    connect(m_model, &PromiseListModel::countsChanged, this, [this] {
        showState();
        showSummary();
        emit countsChanged(m_model->openCount(), m_model->overdueCount());
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        const int row = m_list->currentIndex().row();
        if (row >= first.row() && row <= last.row())
            showSelection();
    });
    connect(m_list, &PromiseListView::selectionMoved, this, &MyPromisesPage::showSelection);
    connect(m_list, &PromiseListView::opened, this, &MyPromisesPage::detailsWanted);
    connect(m_empty, &EmptyState::buttonPressed, m_model, &PromiseListModel::reload);
    showState();
}

void MyPromisesPage::buildLayout() {
    m_details->hide(); // until the window gives it a place
    m_title->setText(tr("My promises"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(titleFont());
    m_summary->setObjectName(QStringLiteral("pageSummary"));
    m_summary->setProperty("dim", true);
    m_states->addWidget(m_list);
    m_states->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin + 2, metrics::pageMargin, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_states, 1);
    setFocusProxy(m_list);
}

void MyPromisesPage::setPerson(domain::PersonId person) {
    m_person = person;
    m_everShown = false;
    services::PromiseQuery query;
    query.holder = person;
    query.outcomes = {domain::Outcome::Open, domain::Outcome::Overdue};
    query.orClosedSince = domain::startOfDay(domain::dayOf(m_clock(), m_zone), m_zone);
    m_model->setQuery(query, PromiseListModel::Grouping::ByDue);
}

void MyPromisesPage::setMonth(const domain::Tally& month) {
    m_month = month;
    showSummary();
}

void MyPromisesPage::setReadOnly(bool readOnly) {
    m_actions->setReadOnly(readOnly);
    showSelection();
}

void MyPromisesPage::select(domain::PromiseId promise) {
    if (const QModelIndex index = m_model->indexOf(promise); index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

void MyPromisesPage::promisesChanged(const std::vector<domain::PromiseId>& ids) {
    m_model->promisesChanged(ids);
    if (std::find(ids.begin(), ids.end(), m_shown) != ids.end())
        loadTimeline(m_shown);
}

void MyPromisesPage::showState() {
    const bool hasRows = m_model->rowCount() > 0;
    m_states->setCurrentWidget(hasRows ? static_cast<QWidget*>(m_list) : m_empty);
    switch (m_model->state()) {
    case PromiseListModel::State::Loading:
        m_empty->setContent(QStringLiteral("refresh-cw"), tr("Reading your promises…"));
        break;
    case PromiseListModel::State::Failed:
        m_empty->setContent(QStringLiteral("triangle-alert"), tr("Your promises could not be read."),
                            m_model->failure(), tr("Try again"));
        m_states->setCurrentWidget(m_empty);
        break;
    case PromiseListModel::State::Ready:
        m_empty->setContent(QStringLiteral("list-checks"), tr("Nothing promised."),
                            tr("Type what you promise above and press Enter."));
        if (hasRows && !m_everShown) {
            m_everShown = true;
            m_list->selectFirst();
        }
        break;
    }
    setFocusProxy(m_states->currentWidget());
}

void MyPromisesPage::showSummary() {
    QStringList parts = {tr("%n open", nullptr, m_model->openCount())};
    if (m_model->overdueCount() > 0)
        parts << tr("%n overdue", nullptr, m_model->overdueCount());
    if (const auto rate = m_month ? m_month->keepRate() : std::nullopt)
        parts << tr("this month %1 of %2 kept, %3 % (%4–%5 %)")
                     .arg(m_locale.toString(static_cast<qlonglong>(m_month->kept())),
                          m_locale.toString(static_cast<qlonglong>(m_month->judged())))
                     .arg(qRound(rate->rate * 100))
                     .arg(qRound(rate->low * 100))
                     .arg(qRound(rate->high * 100));
    m_summary->setFullText(parts.join(QStringLiteral(" · ")));
}

void MyPromisesPage::showSelection() {
    const std::vector<domain::PromiseId> ids = m_list->selectedPromises();
    const QModelIndex index = ids.size() == 1 ? m_model->indexOf(ids.front()) : m_list->currentIndex();
    const services::PromiseRow* found = m_model->rowAt(index);
    if (ids.empty() || !found) {
        m_shown = {};
        m_actions->follow(nullptr);
        return m_details->clear();
    }
    services::PromiseRow row = *found;
    row.outcome = static_cast<domain::Outcome>(index.data(models::OutcomeRole).toInt());
    m_actions->follow(&row);
    if (ids.size() > 1) {
        m_shown = {};
        return m_details->showMany(static_cast<int>(ids.size()));
    }
    m_details->show(row);
    loadTimeline(row.id);
}

void MyPromisesPage::loadTimeline(domain::PromiseId promise) {
    m_shown = promise;
    services::deliver(
        m_source.timeline(promise), this,
        [this, promise](const std::vector<services::TimelineEntry>& entries) {
            if (promise == m_shown)
                m_details->setTimeline(entries);
        },
        [](const QString&) {}); // the list says that the book can't be read
}

} // namespace kept::ui
