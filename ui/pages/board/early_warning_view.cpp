#include "ui/pages/board/early_warning_view.h"

#include "models/early_warning_models.h"
#include "services/book.h"
#include "services/deliver.h"
#include "ui/pages/board/early_warning_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/look.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/promise_actions.h"

#include <QHeaderView>
#include <QPromise>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace kept::ui {

using domain::Outcome;
using domain::PromiseQuery;
using models::HandOverModel;
using models::LoadAheadModel;
using models::WarnedPromisesModel;
using services::EarlyWarning;
using namespace std::chrono_literals;

namespace {

constexpr int mostRowsInSight = 8;

/// As high as its rows, up to some: what is more scrolls.
void fitToRows(PlainTable& table) {
    const int rows = std::min(table.model()->rowCount(), mostRowsInSight);
    table.setVisible(rows > 0);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() +
                         rows * table.verticalHeader()->defaultSectionSize() + 2 * metrics::tight);
}

void chooseFirst(PlainTable& table) {
    if (table.model()->rowCount() > 0 && !table.currentIndex().isValid())
        table.setCurrentIndex(table.model()->index(0, 0));
}

} // namespace

EarlyWarningView::EarlyWarningView(services::Book& book, std::function<domain::Moment()> clock, const QTimeZone& zone,
                                   const QLocale& locale, PromiseActions& actions, QWidget* parent)
    : QWidget(parent), m_book(book), m_clock(std::move(clock)), m_locale(locale),
      m_promises(new WarnedPromisesModel(zone, locale, this)), m_people(new LoadAheadModel(locale, this)),
      m_proposals(new HandOverModel(locale, this)),
      m_promiseTable(new PlainTable(QStringLiteral("warnedPromises"), tr("Open promises by the chance to be kept"))),
      m_loadTable(new PlainTable(QStringLiteral("loadAhead"), tr("What everybody has to do on the coming days"))),
      m_proposalTable(new PlainTable(QStringLiteral("handOverProposals"), tr("What could be handed over"))),
      m_current(m_promiseTable) {
    setObjectName(QStringLiteral("earlyWarning"));
    setAccessibleName(tr("Early warning"));
    m_promiseTable->setTableModel(m_promises, WarnedPromisesModel::What);
    m_promiseTable->setSpareColumns({WarnedPromisesModel::To});
    m_promiseTable->setWholeColumns({WarnedPromisesModel::Chance, WarnedPromisesModel::Due});
    m_loadTable->setTableModel(m_people, LoadAheadModel::person);
    m_proposalTable->setTableModel(m_proposals, HandOverModel::What);
    m_proposalTable->setSpareColumns({HandOverModel::Why});
    m_proposalTable->setWholeColumns({HandOverModel::Due});
    buildLayout();
    for (PlainTable* table : {m_promiseTable, m_proposalTable}) {
        actions.attachTo(*table);
        connect(table, &PlainTable::chosenChanged, this, [this, table] {
            if (table->hasFocus())
                m_current = table;
            emit currentMoved();
        });
        table->installEventFilter(this);
    }
    connect(m_promiseTable, &PlainTable::opened, this, &EarlyWarningView::openPromise);
    connect(m_loadTable, &PlainTable::opened, this, &EarlyWarningView::openDay);
    connect(m_proposalTable, &PlainTable::opened, this, [this] {
        m_current = m_proposalTable;
        emit currentMoved();
        emit handOverWanted();
    });
    connect(m_untold, &QPushButton::clicked, this, &EarlyWarningView::listUntold);
    m_again.setTimerType(Qt::VeryCoarseTimer);
    m_again.setInterval(5min);
    connect(&m_again, &QTimer::timeout, this, &EarlyWarningView::load);
    m_since.start();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &EarlyWarningView::load);
    setHome(*this, m_promiseTable);
}

Card* EarlyWarningView::addCard(const char* name, PlainTable& table) {
    auto* card = new Card;
    card->setObjectName(QLatin1String(name));
    table.setFrameShape(QFrame::NoFrame);
    table.setProperty("bare", true);
    table.setVisible(false);
    card->body().addWidget(&table);
    card->setHeading(tr("Looking ahead…"));
    return card;
}

void EarlyWarningView::buildLayout() {
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("scrollContent"));
    auto* cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, metrics::medium, metrics::pageMargin);
    cards->setSpacing(metrics::medium);
    m_promiseCard = addCard("warnedCard", *m_promiseTable);
    m_loadCard = addCard("loadCard", *m_loadTable);
    m_proposalCard = addCard("proposalCard", *m_proposalTable);
    m_untold = new QPushButton(tr("Show those with no chance told"));
    m_untold->setObjectName(QStringLiteral("showUntold"));
    m_untold->setFlat(true);
    m_untold->hide();
    m_promiseCard->body().addWidget(m_untold, 0, Qt::AlignTrailing);
    for (Card* card : {m_promiseCard, m_loadCard, m_proposalCard})
        cards->addWidget(card);
    cards->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("warningScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void EarlyWarningView::setDepartments(const std::set<domain::DepartmentId>& departments) {
    if (departments == m_departments)
        return;
    m_departments = departments;
    m_loading = false; // the answer that is under way is to another question
    m_stale = true;
    if (isVisible())
        load();
}

void EarlyWarningView::bookChanged(const services::Changes& changes) {
    if (changes.isEmpty())
        return;
    m_stale = true;
    if (isVisible())
        loadSoon();
}

/// A tenth of the time is spent on reading at most, however often the book changes.
void EarlyWarningView::loadSoon() {
    constexpr int rest = 10;
    if (!m_loading && !m_soon.isActive())
        m_soon.start(static_cast<int>(std::max<qint64>(0, rest * m_took - m_since.elapsed())));
}

void EarlyWarningView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_again.start();
    load();
}

void EarlyWarningView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_again.stop();
    m_soon.stop();
}

bool EarlyWarningView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        m_current = watched == m_proposalTable ? m_proposalTable : m_promiseTable;
        emit currentMoved();
    }
    return QWidget::eventFilter(watched, event);
}

/// One question at a time: a change in between is asked for once the answer is here.
void EarlyWarningView::load() {
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    m_stale = false;
    m_soon.stop();
    m_since.start();
    const quint64 asked = ++m_asked;
    m_slices.cancel();
    auto promise = std::make_shared<QPromise<EarlyWarning>>();
    promise->start();
    // Where the book closes first the slice goes unasked; the guard ends the promise then.
    const std::shared_ptr<void> guard(nullptr, [promise](void*) { promise->finish(); });
    m_slices = m_book.runSliced(
        [promise, guard, reading = std::make_shared<services::EarlyWarningReading>(m_departments, m_clock())](
            storage::Database& database, services::Changes&, const services::Book::ShouldYield& shouldYield) {
            try {
                if (!reading->advance(database, shouldYield))
                    return false;
                promise->addResult(reading->found());
            } catch (...) {
                promise->setException(std::current_exception());
            }
            return true;
        });
    services::deliver(
        promise->future(), this,
        [this, asked](const EarlyWarning& warning) {
            if (asked != m_asked)
                return;
            m_loading = false;
            m_took = m_since.elapsed();
            take(warning);
            if (m_stale && isVisible())
                loadSoon();
        },
        [this, asked](const QString& why) {
            if (asked != m_asked)
                return;
            m_loading = false;
            m_promiseCard->setHeading(tr("The early warning could not be read."), why);
            emit failed(why);
        });
}

void EarlyWarningView::take(const EarlyWarning& warning) {
    m_warning = warning;
    m_promises->setPromises(warning.promises, warning.at);
    m_people->setPeople(warning.people, warning.ahead);
    m_proposals->setRows(warning.proposals);
    const auto say = [](Card& card, const WarningWords& words) { card.setHeading(words.finding, words.measured); };
    say(*m_promiseCard, promisesWords(warning, m_locale));
    say(*m_loadCard, loadWords(warning));
    say(*m_proposalCard, handOverWords(warning));
    for (PlainTable* table : {m_promiseTable, m_loadTable, m_proposalTable}) {
        fitToRows(*table);
        chooseFirst(*table);
    }
    m_untold->setVisible(!warning.untold.empty());
    const bool any = !warning.promises.empty();
    setHome(*this, any ? m_promiseTable : m_loadTable);
    if (hasFocus())
        enter(*this, Qt::OtherFocusReason);
    emit currentMoved();
    emit shown(warning);
}

std::optional<domain::PromiseRow> EarlyWarningView::currentPromise() const {
    if (m_current == m_proposalTable) {
        const auto* proposal = m_proposals->rowAt(m_proposalTable->currentIndex());
        return proposal ? std::optional(proposal->promise) : std::nullopt;
    }
    const auto* promise = m_promises->rowAt(m_promiseTable->currentIndex());
    return promise ? std::optional(*promise) : std::nullopt;
}

domain::PersonId EarlyWarningView::proposedTo() const {
    const auto* proposal = m_current == m_proposalTable ? m_proposals->rowAt(m_proposalTable->currentIndex()) : nullptr;
    return proposal ? proposal->to : domain::PersonId();
}

void EarlyWarningView::openPromise(const QModelIndex& index) {
    const domain::PromiseRow* row = m_promises->rowAt(index);
    if (!row)
        return;
    PromiseQuery query;
    for (const domain::PromiseRow& each : m_warning.promises)
        query.among.push_back(each.id);
    emit promiseWanted(query, tr("Early warning: open promises"), row->id);
}

void EarlyWarningView::listUntold() {
    if (m_warning.untold.empty()) // an empty list of certain promises would be one of all
        return;
    PromiseQuery query;
    query.among = m_warning.untold;
    emit promisesWanted(query, tr("Early warning: no chance told"));
}

/// What is to be done on that day; the figures of the person where no day is chosen.
void EarlyWarningView::openDay(const QModelIndex& index) {
    const services::PersonAhead* person = m_people->rowAt(index);
    if (!person)
        return;
    const int day = index.column() - LoadAheadModel::firstDay;
    if (day < 0 || day >= static_cast<int>(services::daysAhead))
        return emit personWanted(person->person);
    const auto at = static_cast<std::size_t>(day);
    PromiseQuery query;
    query.holder = person->person;
    query.outcomes = {Outcome::Open};
    if (day == 0)
        query.outcomes.insert(Outcome::Overdue);
    else
        query.period.from = m_warning.ahead.days.at(at);
    query.period.to = m_warning.ahead.lastDays.at(at);
    emit promisesWanted(query, tr("%1: to do on %2", "who, when")
                                   .arg(person->name, m_locale.toString(person->days.at(at).day, QLocale::LongFormat)));
}

} // namespace kept::ui
