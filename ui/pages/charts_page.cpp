#include "ui/pages/charts_page.h"

#include "domain/errors.h"
#include "render/number_text.h"
#include "render/outcome_labels.h"
#include "render/verdicts_figure.h"
#include "services/whole_file.h"
#include "ui/pages/charts/card_grid.h"
#include "ui/pages/charts/charts_filter_bar.h"
#include "ui/pages/file_names.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/look.h"

#include <QDir>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace kept::ui {

using domain::PromiseQuery;

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

QString fileFilter(ChartView::Format format) {
    switch (format) {
    case ChartView::Format::Png:
        return ChartsPage::tr("PNG picture (*.png)");
    case ChartView::Format::Svg:
        return ChartsPage::tr("SVG picture (*.svg)");
    case ChartView::Format::Csv:
        return ChartsPage::tr("Numbers as CSV (*.csv)");
    }
    Q_UNREACHABLE();
}

} // namespace

ChartsPage::ChartsPage(services::Book& book, services::Book::Clock clock, const QTimeZone& zone, const QLocale& locale,
                       const services::PersonRow& viewer, Questions& questions, QWidget* parent)
    : QWidget(parent), m_clock(std::move(clock)), m_zone(zone), m_locale(locale), m_questions(questions),
      m_reading(*this, book,
                {.ask = [this] { return question(); },
                 .take = [this](const ChartsFigures& figures) { take(figures); },
                 .fail = [this](const QString& why) { showFailure(why); }}),
      m_bar(new ChartsFilterBar([this] { return today(); }, m_locale, this)), m_states(new QStackedWidget(this)),
      m_empty(new EmptyState), m_scroll(new QScrollArea), m_grid(new CardGrid) {
    setObjectName(QStringLiteral("chartsPage"));
    setAccessibleName(tr("Charts"));
    setLocale(m_locale);
    buildLayout();
    connectBars();
    connect(m_bar, &ChartsFilterBar::filterChanged, this, &ChartsPage::load);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] { m_failed ? load() : widenFilter(); });
    m_first = firstFilterOf(viewer);
    m_bar->setFilter(m_first);
    m_empty->setContent(QStringLiteral("chart-column"), tr("Reading the figures…"));
    load();
}

void ChartsPage::setViewer(const services::PersonRow& viewer) {
    const ChartsFilter before = std::exchange(m_first, firstFilterOf(viewer));
    if (m_first == before || m_bar->filter() != before)
        return; // who chose what to see goes on seeing that
    m_bar->setFilter(m_first);
    load();
}

void ChartsPage::buildLayout() {
    auto* title = new QLabel(tr("Charts"));
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setTextFormat(Qt::PlainText);
    title->setFont(titleFont());
    m_departments = addCard(QStringLiteral("departmentsChart"));
    m_people = addCard(QStringLiteral("peopleChart"));
    // There are fewer departments than people, as a rule: the trend takes what they leave.
    m_trend = addCard(QStringLiteral("trendChart"), true);
    m_outcomes = addCard(QStringLiteral("outcomesChart"));
    m_causes = addCard(QStringLiteral("causesChart"));
    m_verdicts = addCard(QStringLiteral("verdictsChart"));
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
    head->addWidget(title);
    head->addWidget(m_bar);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium + 2);
    layout->addLayout(head);
    layout->addWidget(m_states, 1);
    setHome(*this, m_bar->findChild<QWidget*>(QStringLiteral("periodFilter")));
}

ChartView* ChartsPage::addCard(const QString& name, bool mayGrow) {
    auto* chart = new ChartView;
    chart->setObjectName(name);
    m_grid->add(chart, mayGrow);
    connect(chart, &ChartView::saveRequested, this, [this, chart](ChartView::Format format) { save(*chart, format); });
    return chart;
}

void ChartsPage::connectBars() {
    connect(m_departments, &ChartView::activated, this, [this](qint64 id, const QString& key) {
        PromiseQuery query = behindAll();
        query.countedPerson.reset(); // the bar is the whole department's
        query.countedDepartment = domain::DepartmentId(id);
        emit promisesWanted(query, tr("%1 · %2").arg(render::groupLabel(key), periodText()));
    });
    connect(m_people, &ChartView::activated, this, [this](qint64 id, const QString& key) {
        PromiseQuery query = behindAll();
        query.countedPerson = domain::PersonId(id);
        emit promisesWanted(query, tr("%1 · %2").arg(render::groupLabel(key), periodText()));
    });
    connect(m_causes, &ChartView::activated, this, [this](qint64 id, const QString& key) {
        PromiseQuery query = behindAll();
        std::erase_if(query.outcomes, domain::isKept);
        query.cause = domain::PersonId(id);
        emit promisesWanted(
            query, tr("Missed because of %1 · %2", "a person, when").arg(render::groupLabel(key), periodText()));
    });
    connect(m_outcomes, &ChartView::activated, this, [this](qint64, const QString& key) {
        const auto outcome = domain::outcomeFromKey(key);
        if (!outcome)
            return;
        PromiseQuery query = behindAll();
        query.outcomes = {*outcome};
        emit promisesWanted(query, tr("%1 · %2 · %3", "outcome, whose, when")
                                       .arg(render::outcomeText(*outcome), m_bar->scopeText(), periodText()));
    });
    connect(m_verdicts, &ChartView::activated, this, [this](qint64 id, const QString& key) {
        const auto part = static_cast<render::VerdictPart>(id);
        PromiseQuery query = behindAll();
        query.verdict = render::isSaidKept(part);
        std::erase_if(query.outcomes,
                      [part](domain::Outcome outcome) { return domain::isKept(outcome) != render::isOwnKept(part); });
        emit promisesWanted(
            query, tr("%1 · %2 · %3", "own view and verdict, whose, when").arg(key, m_bar->scopeText(), periodText()));
    });
    connect(m_trend, &ChartView::activated, this, [this](qint64, const QString& key) {
        const QDate month = QDate::fromString(key, QStringLiteral("yyyy-MM"));
        if (!month.isValid())
            return;
        PromiseQuery query = behindAll();
        query.period = domain::Period::month(month.year(), month.month());
        emit promisesWanted(query, tr("%1 · %2").arg(m_bar->scopeText(), render::monthLabel(key, m_locale)));
    });
}

PromiseQuery ChartsPage::behindAll() const {
    PromiseQuery query;
    query.period = periodOf(filter(), today(), m_locale);
    query.countedDepartment = filter().department;
    query.countedPerson = filter().person;
    query.outcomes = {render::judgedOutcomes.begin(), render::judgedOutcomes.end()};
    query.order = PromiseQuery::Order::DueLast;
    return query;
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
    m_reading.catchUp();
}

PageReading<ChartsFigures>::Question ChartsPage::question() const {
    ChartsRequest request;
    request.period = periodOf(filter(), today(), m_locale);
    request.before = filter().compares ? periodBefore(filter(), today(), m_locale) : domain::Period();
    request.department = filter().department;
    request.person = filter().person;
    return [request, now = m_clock()](storage::Database& database) { return readCharts(database, request, now); };
}

void ChartsPage::load() {
    m_reading.load();
}

void ChartsPage::take(const ChartsFigures& figures) {
    m_failed = false;
    m_bar->setChoices(figures.departmentNames, figures.everyone);
    emit remarkChanged(remarkOf(figures.all, m_locale));
    bool departmentsJudged = false;
    for (const services::GroupTally& department : figures.departments)
        departmentsJudged = departmentsJudged || department.tally.judged() > 0;
    if (figures.all.tally.judged() > 0 || departmentsJudged)
        showFigures(figures);
    else
        showNothing();
}

void ChartsPage::showFigures(const ChartsFigures& figures) {
    const QString when = periodText();
    const QString whose = m_bar->scopeText();
    render::Figure departments = render::keepRateFigure(
        render::allNamed(figures.departments, domain::Grouping::Department),
        render::allNamed(figures.departmentsBefore, domain::Grouping::Department),
        filter().person ? tr("everyone in %1, %2").arg(m_bar->departmentText(), when)
                        : tr("%1, %2", "which departments, when").arg(m_bar->departmentText(), when),
        m_locale);
    departments.name = tr("Keep rate by department");
    render::Figure people = render::keepRateFigure(figures.people, figures.peopleBefore,
                                                   tr("per person, %1, %2").arg(whose, when), m_locale);
    people.name = tr("Keep rate by person");
    m_departments->setFigure(departments);
    m_outcomes->setFigure(render::outcomesFigure(figures.all, tr("%1, %2", "whose, when").arg(whose, when), m_locale));
    m_verdicts->setFigure(
        render::verdictsFigure(figures.verdicts, tr("%1, %2", "whose, when").arg(whose, when), m_locale));
    m_causes->setFigure(render::causesFigure(render::allNamed(figures.causes, domain::Grouping::Cause),
                                             figures.passedOn, tr("%1, %2", "whose, when").arg(whose, when), m_locale));
    m_trend->setFigure(render::trendFigure(figures.months, whose, m_locale));
    m_people->setFigure(people);
    m_states->setCurrentWidget(m_scroll);
}

void ChartsPage::showNothing() {
    const bool limited = filter().span != ChartsFilter::Span::AllTime;
    const bool narrowed = filter().department || filter().person;
    m_empty->setContent(QStringLiteral("chart-column"),
                        limited ? tr("Nothing judged yet: %1").arg(periodText()) : tr("Nothing judged yet"),
                        tr("A promise counts here once it is kept, or once its deadline has passed."),
                        limited    ? tr("Show all time")
                        : narrowed ? tr("Show everyone")
                                   : QString());
    m_states->setCurrentWidget(m_empty);
}

void ChartsPage::widenFilter() {
    ChartsFilter wider = filter();
    if (wider.span != ChartsFilter::Span::AllTime) {
        wider.span = ChartsFilter::Span::AllTime;
    } else {
        wider.department.reset();
        wider.person.reset();
    }
    setFilter(wider);
}

void ChartsPage::showFailure(const QString& message) {
    m_failed = true;
    m_empty->setContent(QStringLiteral("triangle-alert"), tr("The figures could not be read."), message,
                        tr("Try again"));
    m_states->setCurrentWidget(m_empty);
    emit failed(message);
}

void ChartsPage::save(const ChartView& chart, ChartView::Format format) {
    const QString name = chart.fileName(format);
    const QString path = askWhereToSave(m_questions, this, tr("Save the chart"), name, fileFilter(format),
                                        name.mid(name.lastIndexOf(u'.')));
    if (path.isEmpty())
        return;
    try {
        services::writeWhole(path, chart.content(format));
        emit saved(tr("The chart is in %1.").arg(QDir::toNativeSeparators(path)));
    } catch (const domain::Error& error) {
        emit failed(error.message());
    }
}

} // namespace kept::ui
