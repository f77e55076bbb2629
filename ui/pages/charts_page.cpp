#include "ui/pages/charts_page.h"

#include "domain/errors.h"
#include "render/number_text.h"
#include "services/deliver.h"
#include "ui/dialogs/counting_explanation.h"
#include "ui/pages/chart_saving.h"
#include "ui/pages/charts/card_grid.h"
#include "ui/pages/charts/charts_address.h"
#include "ui/pages/charts/charts_cards.h"
#include "ui/pages/charts/charts_filter_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace kept::ui {

namespace {

QString remarkOf(const services::GroupTally& figures, const QLocale& locale) {
    const domain::Tally& all = figures.tally;
    const QString judged = ChartsPage::tr("%1 promises judged", nullptr, static_cast<int>(all.judged()))
                               .arg(render::countText(all.judged(), locale));
    const QString remark = ChartsPage::tr("%1 · %2 released · overdue counts as not kept")
                               .arg(judged, render::countText(all.of(domain::Outcome::Released), locale));
    return figures.importedEvents == 0 ? remark
                                       : ChartsPage::tr("%1 · %2", "what is judged, what was imported")
                                             .arg(remark, render::importedText(figures.importedEvents, locale));
}

} // namespace

ChartsPage::ChartsPage(services::Book& book, services::Book::Clock clock, const QTimeZone& zone, const QLocale& locale,
                       const services::PersonRow& viewer, Questions& questions, QWidget* parent)
    : QWidget(parent), m_book(book), m_clock(std::move(clock)), m_zone(zone), m_locale(locale), m_questions(questions),
      m_reading(*this, book,
                {.ask = [this] { return question(); },
                 .take = [this](const ChartsFigures& figures) { take(figures); },
                 .fail = [this](const QString& why) { showFailure(why); }}),
      m_bar(new ChartsFilterBar([this] { return today(); }, m_locale, this)), m_states(new QStackedWidget(this)),
      m_empty(new EmptyState), m_scroll(new QScrollArea), m_grid(new CardGrid),
      m_cards(new ChartsCards(
          *m_grid, [this] { return today(); }, m_locale, this)) {
    setObjectName(QStringLiteral("chartsPage"));
    setAccessibleName(tr("Charts"));
    setLocale(m_locale);
    buildLayout();
    addActions();
    connect(m_bar, &ChartsFilterBar::filterChanged, this, &ChartsPage::load);
    connect(m_bar, &ChartsFilterBar::filterChanged, this, &ChartsPage::filterChanged);
    connect(m_bar, &ChartsFilterBar::saveWanted, this, &ChartsPage::saveViewWanted);
    connect(m_cards, &ChartsCards::promisesWanted, this, &ChartsPage::promisesWanted);
    connect(m_cards, &ChartsCards::saveRequested, this, &ChartsPage::save);
    connect(m_cards, &ChartsCards::stepsChosen, this, [this](bool weeks) {
        ChartsFilter other = filter();
        other.byWeek = weeks;
        m_bar->choose(other);
    });
    connect(m_empty, &EmptyState::buttonPressed, this, [this] { m_failed ? load() : widenFilter(); });
    m_viewer = viewer.id;
    m_first = firstFilterOf(viewer);
    m_bar->setFilter(m_first);
    m_empty->setContent(QStringLiteral("chart-column"), tr("Reading the figures…"));
    load();
}

void ChartsPage::setViewer(const services::PersonRow& viewer) {
    const bool isAnother = std::exchange(m_viewer, viewer.id) != viewer.id;
    const ChartsFilter before = std::exchange(m_first, firstFilterOf(viewer));
    if (m_first != before && m_bar->filter() == before)
        m_bar->setFilter(m_first); // who chose what to see goes on seeing that
    else if (!isAnother)
        return;
    load();
}

void ChartsPage::buildLayout() {
    auto* title = new QLabel(tr("Charts"));
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setTextFormat(Qt::PlainText);
    title->setFont(titleFont());
    m_grid->setObjectName(QStringLiteral("scrollContent"));
    m_scroll->setObjectName(QStringLiteral("chartsScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_grid);
    m_states->setObjectName(QStringLiteral("chartsStates"));
    m_states->addWidget(m_empty);
    m_states->addWidget(m_scroll);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(metrics::pageMargin, metrics::pageMargin + 2, metrics::pageMargin, 0);
    head->setSpacing(metrics::small + 2);
    auto* top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(countingButton(*this));
    head->addLayout(top);
    head->addWidget(m_bar);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium + 2);
    layout->addLayout(head);
    layout->addWidget(m_states, 1);
    setHome(*this, m_bar->findChild<QWidget*>(QStringLiteral("periodFilter")));
}

void ChartsPage::addActions() {
    m_bar->addViewAction(addPageAction(QStringLiteral("copyChartsAddress"), tr("Copy the address of these charts"),
                                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &ChartsPage::copyAddress));
    m_bar->addViewAction(addPageAction(QStringLiteral("pasteChartsAddress"), tr("Open the address that was copied"),
                                       QKeySequence::Paste, &ChartsPage::pasteAddress));
}

QAction* ChartsPage::addPageAction(const QString& name, const QString& text, const QKeySequence& keys,
                                   void (ChartsPage::*run)()) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

QString ChartsPage::address() const {
    return addressOf(filter(), m_bar->names());
}

void ChartsPage::copyAddress() {
    QGuiApplication::clipboard()->setText(address());
    emit saved(tr("The address is copied: %1").arg(address()));
}

void ChartsPage::pasteAddress() {
    openAddress(QGuiApplication::clipboard()->text());
}

/// By the names of the book as they are now, whatever was read last.
void ChartsPage::openAddress(const QString& address) {
    const auto found = m_book.run([address = address.left(4096)](storage::Database& database) {
        return filterOfAddress(address, readChartsNames(database));
    });
    services::deliver(
        found, this,
        [this](const ChartsFilter& wanted) {
            setFilter(wanted);
            emit addressOpened();
        },
        [this](const QString& why) { emit addressRefused(why); });
}

QDate ChartsPage::today() const {
    return domain::dayOf(m_clock(), m_zone);
}

QString ChartsPage::periodText() const {
    return periodLabel(filter(), today(), m_locale);
}

const ChartsFilter& ChartsPage::filter() const {
    return m_bar->filter();
}

void ChartsPage::setFilter(const ChartsFilter& filter) {
    m_bar->setFilter(filter);
    load();
}

void ChartsPage::bookChanged(const services::Changes& changes) {
    m_reading.bookChanged(changes);
}

void ChartsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_isDue ? load() : m_reading.catchUp();
}

PageReading<ChartsFigures>::Question ChartsPage::question() const {
    ChartsRequest request;
    request.what = {.period = periodOf(filter(), today(), m_locale),
                    .department = filter().department,
                    .person = filter().person,
                    .channel = filter().channel,
                    .size = filter().size,
                    .service = filter().service,
                    .internal = filter().internal,
                    .viewer = m_viewer};
    request.before = filter().compares ? periodBefore(filter(), today(), m_locale) : domain::Period();
    request.byWeek = isByWeek(filter(), today(), m_locale);
    return [request, now = m_clock()](storage::Database& database) { return readCharts(database, request, now); };
}

void ChartsPage::load() {
    m_isDue = !isVisible();
    if (!m_isDue)
        m_reading.load();
}

void ChartsPage::take(const ChartsFigures& figures) {
    m_failed = false;
    m_bar->setNames(figures.names);
    emit remarkChanged(remarkOf(figures.all, m_locale));
    bool departmentsJudged = false;
    for (const services::GroupTally& department : figures.departments.now)
        departmentsJudged = departmentsJudged || department.tally.judged() > 0;
    if (figures.all.tally.judged() == 0 && !departmentsJudged)
        return showNothing();
    m_cards->show(figures, filter());
    m_states->setCurrentWidget(m_scroll);
}

void ChartsPage::showNothing() {
    const bool limited = filter().span != ChartsFilter::Span::AllTime;
    const bool narrowed = isLimited(filter());
    const auto before = spanBefore(filter().span);
    m_empty->setContent(QStringLiteral("chart-column"),
                        limited ? tr("Nothing judged yet: %1").arg(periodText()) : tr("Nothing judged yet"),
                        tr("A promise counts here once it is kept, or once its deadline has passed."),
                        before     ? tr("Show %1").arg(periodBeforeLabel(filter(), today(), m_locale))
                        : limited  ? tr("Show all time")
                        : narrowed ? tr("Clear the filter")
                                   : QString());
    m_states->setCurrentWidget(m_empty);
}

/// On the first of a month there is nothing of it yet, but all of the one before.
void ChartsPage::widenFilter() {
    ChartsFilter wider = filter();
    if (const auto before = spanBefore(wider.span))
        wider.span = *before;
    else if (wider.span != ChartsFilter::Span::AllTime)
        wider.span = ChartsFilter::Span::AllTime;
    else
        wider = unlimited(wider);
    m_bar->choose(wider);
}

void ChartsPage::showFailure(const QString& message) {
    m_failed = true;
    m_empty->setContent(QStringLiteral("triangle-alert"), tr("The figures could not be read."), message,
                        tr("Try again"));
    m_states->setCurrentWidget(m_empty);
    emit failed(message);
}

void ChartsPage::save(const ChartView& chart, ChartView::Format format) {
    try {
        if (const auto message = saveChart(m_questions, this, chart, format))
            emit saved(*message);
    } catch (const domain::Error& error) {
        emit failed(error.message());
    }
}

} // namespace kept::ui
