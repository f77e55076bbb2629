#include "ui/pages/promise_panel.h"

#include "models/promise_roles.h"
#include "models/promise_source.h"
#include "services/deliver.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/promise_actions.h"
#include "ui/widgets/promise_details.h"
#include "ui/widgets/promise_list_view.h"

#include <QItemSelectionModel>

#include <algorithm>
#include <set>

namespace kept::ui {

using models::PromiseListModel;

PromisePanel::PromisePanel(models::PromiseSource& source, models::Clock clock, const QTimeZone& zone,
                           const QLocale& locale, Words words, QWidget* parent)
    : QStackedWidget(parent), m_source(source), m_words(std::move(words)),
      m_model(new PromiseListModel(source, clock, zone, locale, this)), m_list(new PromiseListView),
      m_actions(new PromiseActions([this] { return m_list->selectedPromises(); }, this)),
      m_details(new PromiseDetails(*m_actions, clock, zone, locale, this)), m_empty(new EmptyState) {
    setObjectName(QStringLiteral("promisePanel"));
    addWidget(m_list);
    addWidget(m_empty);
    m_details->hide(); // until the window gives it a place
    m_list->setModel(m_model);
    m_actions->attachTo(*this);
    connect(m_model, &PromiseListModel::stateChanged, this, &PromisePanel::showState);
    connect(m_model, &PromiseListModel::countsChanged, this, &PromisePanel::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        const int row = m_list->currentIndex().row();
        if (row >= first.row() && row <= last.row()) {
            stayWhereItWas();
            showSelection();
        } else if (m_list->selectionModel()->rowIntersectsSelection(first.row(), {})) {
            m_anotherChanged.start();
        }
    });
    m_anotherChanged.setSingleShot(true);
    connect(&m_anotherChanged, &QTimer::timeout, this, &PromisePanel::showSelection);
    connect(m_list, &PromiseListView::selectionMoved, this, [this] {
        if (m_everShown && m_list->currentPromise() != m_shown) // else its row was only moved by another
            m_wanted.reset();
        showSelection();
    });
    connect(m_list, &PromiseListView::opened, this, &PromisePanel::detailsWanted);
    connect(m_empty, &EmptyState::buttonPressed, m_model, &PromiseListModel::reload);
    showState();
}

void PromisePanel::setQuery(const services::PromiseQuery& query, PromiseListModel::Grouping grouping,
                            std::optional<domain::PromiseId> select) {
    m_idle = false;
    m_everShown = false;
    m_wanted = select;
    m_model->setQuery(query, grouping);
}

void PromisePanel::setIdle(const QString& icon, const QString& sentence, const QString& hint) {
    m_idle = true;
    m_empty->setContent(icon, sentence, hint);
    put(m_empty);
}

void PromisePanel::put(QWidget* shown) {
    const QWidget* focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    setHome(*this, shown);
    setCurrentWidget(shown);
    if (hadFocus && isVisible())
        enter(*shown, Qt::OtherFocusReason);
}

void PromisePanel::setReadOnly(bool readOnly) {
    m_actions->setReadOnly(readOnly);
    showSelection();
}

bool PromisePanel::select(domain::PromiseId promise) {
    const QModelIndex index = m_model->indexOf(promise);
    if (!index.isValid())
        return false;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    return true;
}

void PromisePanel::awaitPromise(domain::PromiseId promise) {
    m_wanted = promise;
    takeWanted();
}

bool PromisePanel::takeWanted() {
    if (!m_wanted || !select(*m_wanted))
        return false;
    m_wanted.reset();
    return true;
}

void PromisePanel::bookChanged(const services::Changes& changes) {
    if (m_idle)
        return;
    m_model->bookChanged(changes);
    if (std::ranges::find(changes.promises, m_shown) != changes.promises.end())
        loadHistory(m_shown);
}

void PromisePanel::showState() {
    if (m_idle)
        return;
    const bool hasRows = m_model->rowCount() > 0;
    const bool failed = m_model->state() == PromiseListModel::State::Failed;
    put(hasRows && !failed ? static_cast<QWidget*>(m_list) : m_empty);
    switch (m_model->state()) {
    case PromiseListModel::State::Loading:
        m_empty->setContent(QStringLiteral("refresh-cw"), m_words.reading);
        break;
    case PromiseListModel::State::Failed:
        m_empty->setContent(QStringLiteral("triangle-alert"), m_words.failed, m_model->failure(), tr("Try again"));
        break;
    case PromiseListModel::State::Ready:
        m_empty->setContent(m_words.emptyIcon, m_words.empty, m_words.emptyHint);
        if (hasRows && !takeWanted() && !m_everShown)
            m_list->selectFirst();
        if (!hasRows)
            showSelection(); // a list that is read anew says nothing of what was selected before
        m_everShown = m_everShown || hasRows;
        break;
    }
    if (hasRows && m_everShown && m_list->selectedPromises().empty())
        m_list->selectNear(m_row);
    emit listChanged();
}

void PromisePanel::stayWhereItWas() {
    const QModelIndex current = m_list->currentIndex();
    const auto outcome = static_cast<domain::Outcome>(current.data(models::OutcomeRole).toInt());
    // What was missed keeps the selection: it has to be owned up to.
    const bool isDone = outcome == domain::Outcome::Kept || outcome == domain::Outcome::KeptAsRenegotiated ||
                        outcome == domain::Outcome::Released || outcome == domain::Outcome::Void;
    if (m_wasOpen && isDone && current.row() != m_row)
        m_list->selectNear(m_row);
}

std::vector<services::PromiseRow> PromisePanel::rowsOf(const std::vector<domain::PromiseId>& ids) const {
    std::vector<services::PromiseRow> rows;
    std::set<domain::Outcome> unread;
    for (const domain::PromiseId id : ids) {
        const QModelIndex index = m_model->indexOf(id);
        const auto outcome = static_cast<domain::Outcome>(index.data(models::OutcomeRole).toInt());
        const services::PromiseRow* read = m_model->rowAt(index);
        if (!read && !unread.insert(outcome).second)
            continue; // thousands may be selected: one of them stands for all that are alike
        services::PromiseRow& row = rows.emplace_back(read ? *read : services::PromiseRow());
        row.id = id;
        row.outcome = outcome;
    }
    return rows;
}

void PromisePanel::showSelection() {
    const std::vector<domain::PromiseId> ids = m_list->selectedPromises();
    const QModelIndex index = ids.size() == 1 ? m_model->indexOf(ids.front()) : m_list->currentIndex();
    if (ids.empty() || (ids.size() == 1 && !m_model->rowAt(index))) {
        m_shown = {};
        m_actions->follow({});
        emit chainChanged({}, {});
        return m_details->clear();
    }
    m_row = index.row();
    const auto outcome = static_cast<domain::Outcome>(index.data(models::OutcomeRole).toInt());
    m_wasOpen = outcome == domain::Outcome::Open || outcome == domain::Outcome::Overdue;
    const std::vector<services::PromiseRow> rows = rowsOf(ids);
    m_actions->follow(rows, ids.size());
    if (ids.size() > 1) {
        m_shown = {};
        emit chainChanged({}, {});
        return m_details->showMany(static_cast<int>(ids.size()));
    }
    m_details->show(rows.front());
    loadHistory(ids.front());
}

void PromisePanel::loadHistory(domain::PromiseId promise) {
    m_shown = promise;
    loadTimeline(promise);
    loadChain(promise);
}

void PromisePanel::loadTimeline(domain::PromiseId promise) {
    m_timeline.cancel(); // whoever goes through a list wants that of the last one
    m_timeline = m_source.timeline(promise);
    services::deliver(
        m_timeline, this,
        [this, promise](const std::vector<services::TimelineEntry>& entries) {
            if (promise == m_shown)
                m_details->setTimeline(entries);
        },
        [](const QString&) {}); // the list says that the book can't be read
}

void PromisePanel::loadChain(domain::PromiseId promise) {
    m_chain.cancel();
    m_chain = m_source.chain(promise);
    services::deliver(
        m_chain, this,
        [this, promise](const std::vector<services::ChainNode>& chain) {
            if (promise != m_shown)
                return;
            m_details->setChain(chain);
            emit chainChanged(promise, chain);
        },
        [](const QString&) {});
}

} // namespace kept::ui
