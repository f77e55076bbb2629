#include "ui/pages/charts/charts_cards.h"

#include "render/due_hours_figure.h"
#include "render/margin_figure.h"
#include "render/number_text.h"
#include "render/outcome_labels.h"
#include "render/verdicts_figure.h"
#include "ui/pages/charts/card_grid.h"
#include "ui/pages/charts/charts_limits.h"

#include <utility>

namespace kept::ui {

using domain::Grouping;
using domain::PromiseQuery;
using render::Figure;

namespace {

qint64 openIn(const std::vector<services::GroupTally>& groups) {
    qint64 open = 0;
    for (const services::GroupTally& group : groups)
        open += group.tally.of(domain::Outcome::Open);
    return open;
}

/// Of whom or what nothing is judged yet there is nothing to see.
std::vector<services::GroupTally> judgedOnes(std::vector<services::GroupTally> groups, Grouping grouping) {
    std::erase_if(groups, [](const services::GroupTally& group) { return group.tally.judged() == 0; });
    return render::allNamed(std::move(groups), grouping);
}

} // namespace

ChartsCards::ChartsCards(CardGrid& grid, std::function<QDate()> today, const QLocale& locale, QObject* parent)
    : QObject(parent), m_grid(grid), m_today(std::move(today)), m_locale(locale) {
    addGroupCards();
    addPatternCards();
    addSwitches();
}

ChartView* ChartsCards::addCard(const QString& name, bool mayGrow) {
    auto* chart = new ChartView;
    chart->setObjectName(name);
    m_grid.add(chart, mayGrow);
    connect(chart, &ChartView::saveRequested, this,
            [this, chart](ChartView::Format format) { emit saveRequested(*chart, format); });
    return chart;
}

/// In the order in which they are asked for: who, when, how; then of which kind; then why.
void ChartsCards::addGroupCards() {
    m_departments = addCard(QStringLiteral("departmentsChart"));
    m_people = addCard(QStringLiteral("peopleChart"));
    // There are fewer departments than people, as a rule: the trend takes what they leave.
    m_trend = addCard(QStringLiteral("trendChart"), true);
    m_outcomes = addCard(QStringLiteral("outcomesChart"));
    m_margins = addCard(QStringLiteral("marginsChart"));
    m_hours = addCard(QStringLiteral("hoursChart"));
    m_channels = addCard(QStringLiteral("channelsChart"));
    m_promisees = addCard(QStringLiteral("promiseesChart"));
    m_sizes = addCard(QStringLiteral("sizesChart"));
    m_standards = addCard(QStringLiteral("standardsChart"));
    m_verdicts = addCard(QStringLiteral("verdictsChart"));
    m_causes = addCard(QStringLiteral("causesChart"));
    open(*m_departments, [](PromiseQuery& query, qint64 id) {
        query.countedPerson.reset(); // the bar is the whole department's
        query.countedDepartment = domain::DepartmentId(id);
    });
    open(*m_people, [](PromiseQuery& query, qint64 id) { query.countedPerson = domain::PersonId(id); });
    open(*m_channels, [](PromiseQuery& query, qint64 id) { query.channel = domain::ChannelId(id); });
    open(*m_promisees, [](PromiseQuery& query, qint64 id) { query.internal = id != 0; });
    open(*m_standards, [](PromiseQuery& query, qint64 id) { query.service = domain::ServiceId(id); });
    open(*m_sizes, [](PromiseQuery& query, qint64 id) { query.size = static_cast<domain::Size>(id); });
}

void ChartsCards::addPatternCards() {
    open(*m_margins, [](PromiseQuery& query, qint64 id) { query.margin = static_cast<domain::Margin>(id); });
    connect(m_hours, &ChartView::activated, this, [this](qint64 id) {
        PromiseQuery query = behindAll();
        query.dueHour = static_cast<int>(id);
        emit promisesWanted(query, tr("%1 · %2 · %3", "weekday and time, whose, when")
                                       .arg(render::dueHourText(id, m_locale), whose(), when()));
    });
    connect(m_causes, &ChartView::activated, this, [this](qint64 id, const QString& key) {
        PromiseQuery query = behindAll();
        std::erase_if(query.outcomes, domain::isKept);
        query.cause = domain::PersonId(id);
        emit promisesWanted(query,
                            tr("Missed because of %1 · %2", "a person, when").arg(render::groupLabel(key), when()));
    });
    connect(m_outcomes, &ChartView::activated, this, [this](qint64, const QString& key) { openOutcome(key); });
    connect(m_trend, &ChartView::activated, this, [this](qint64, const QString& key) { openStep(key); });
    connect(m_verdicts, &ChartView::activated, this, &ChartsCards::openVerdicts);
}

void ChartsCards::addSwitches() {
    const ChartView::Switch outcomes{.off = tr("Show outcomes"),
                                     .on = tr("Show keep rates"),
                                     .toolTip = tr("What became of the promises, or how many were kept")};
    m_departments->setSwitch(outcomes);
    m_people->setSwitch(outcomes);
    m_trend->setSwitch(
        {.off = tr("Show weeks"), .on = tr("Show months"), .toolTip = tr("The trend by week or by month")});
    connect(m_departments, &ChartView::switched, this, [this](bool on) {
        m_departmentOutcomes = on;
        showDepartments();
    });
    connect(m_people, &ChartView::switched, this, [this](bool on) {
        m_personOutcomes = on;
        showPeople();
    });
    connect(m_trend, &ChartView::switched, this, &ChartsCards::stepsChosen);
}

void ChartsCards::open(ChartView& chart, const Narrow& narrow) {
    connect(&chart, &ChartView::activated, this,
            [this, &chart, narrow](qint64 id, const QString& key, const QString& part) {
                PromiseQuery query = behindAll();
                narrow(query, id);
                const bool isWho = &chart == m_departments || &chart == m_people;
                QString what = render::groupLabel(key);
                if (const auto outcome = domain::outcomeFromKey(part)) {
                    query.outcomes = {*outcome};
                    what = tr("%1 · %2", "whose, outcome").arg(what, render::outcomeText(*outcome));
                }
                emit promisesWanted(
                    query, isWho ? tr("%1 · %2").arg(what, when())
                                 : tr("%1 · %2 · %3", "of which kind, whose, when").arg(what, whose(), when()));
            });
}

void ChartsCards::openOutcome(const QString& key) {
    const auto outcome = domain::outcomeFromKey(key);
    if (!outcome)
        return;
    PromiseQuery query = behindAll();
    query.outcomes = {*outcome};
    emit promisesWanted(query,
                        tr("%1 · %2 · %3", "outcome, whose, when").arg(render::outcomeText(*outcome), whose(), when()));
}

void ChartsCards::openVerdicts(qint64 id, const QString& key) {
    const auto part = static_cast<render::VerdictPart>(id);
    PromiseQuery query = behindAll();
    query.verdict = render::isSaidKept(part);
    std::erase_if(query.outcomes,
                  [part](domain::Outcome outcome) { return domain::isKept(outcome) != render::isOwnKept(part); });
    emit promisesWanted(query, tr("%1 · %2 · %3", "own view and verdict, whose, when").arg(key, whose(), when()));
}

void ChartsCards::openStep(const QString& key) {
    PromiseQuery query = behindAll();
    if (const QDate monday = render::weekOf(key); monday.isValid()) {
        query.period = {monday, monday.addDays(6)};
    } else {
        const QDate month = QDate::fromString(key, QStringLiteral("yyyy-MM"));
        if (!month.isValid())
            return;
        query.period = domain::Period::month(month.year(), month.month());
    }
    emit promisesWanted(query, tr("%1 · %2").arg(whose(), render::stepLabel(key, m_locale)));
}

PromiseQuery ChartsCards::behindAll() const {
    PromiseQuery query;
    query.period = periodOf(m_filter, m_today(), m_locale);
    query.countedDepartment = m_filter.department;
    query.countedPerson = m_filter.person;
    query.channel = m_filter.channel;
    query.service = m_filter.service;
    query.size = m_filter.size;
    query.internal = m_filter.internal;
    query.outcomes = {render::judgedOutcomes.begin(), render::judgedOutcomes.end()};
    query.order = PromiseQuery::Order::DueLast;
    return query;
}

QString ChartsCards::when() const {
    return periodLabel(m_filter, m_today(), m_locale);
}

QString ChartsCards::whose() const {
    return scopeText(m_filter, m_figures.names);
}

QString ChartsCards::whoseAndWhen() const {
    return tr("%1, %2", "whose, when").arg(whose(), when());
}

void ChartsCards::show(const ChartsFigures& figures, const ChartsFilter& filter) {
    m_figures = figures;
    m_filter = filter;
    showDepartments();
    showPeople();
    showTrend();
    showKinds();
    showPatterns();
}

/// Nothing where the filter compares with nothing.
render::Comparison ChartsCards::comparedWith(std::vector<services::GroupTally> before) const {
    return {.before = std::move(before),
            .nowName = when(),
            .beforeName = m_filter.compares ? periodBeforeLabel(m_filter, m_today(), m_locale) : QString()};
}

Figure ChartsCards::keepRates(const ComparedTallies& tallies, Grouping grouping, const QString& name,
                              const QString& measured) const {
    render::Comparison comparison = comparedWith(render::allNamed(tallies.before, grouping));
    if (judgedOnes(tallies.before, grouping).empty())
        comparison.beforeName.clear(); // a dash beside each would say as little
    Figure figure = render::keepRateFigure(judgedOnes(tallies.now, grouping), comparison, measured, m_locale, grouping);
    figure.name = name;
    figure.measured = render::withOpen(figure.measured, openIn(tallies.now), m_locale);
    return figure;
}

Figure ChartsCards::outcomes(const ComparedTallies& tallies, Grouping grouping, const QString& name,
                             const QString& measured) const {
    Figure figure = render::outcomesByGroupFigure(judgedOnes(tallies.now, grouping), measured, m_locale);
    figure.name = name;
    figure.measured = render::withOpen(figure.measured, openIn(tallies.now), m_locale);
    return figure;
}

void ChartsCards::put(ChartView& chart, Figure figure) const {
    figure.measured = render::withOpen(figure.measured, m_figures.all.tally.of(domain::Outcome::Open), m_locale);
    chart.setFigure(figure);
}

void ChartsCards::showDepartments() {
    const QString whole = departmentScopeText(m_filter, m_figures.names);
    const QString measured = m_filter.person ? tr("everyone in %1, %2").arg(whole, when())
                                             : tr("%1, %2", "which departments, when").arg(whole, when());
    Figure figure = keepRates(m_figures.departments, Grouping::Department, tr("Keep rate by department"), measured);
    if (m_departmentOutcomes) {
        figure = outcomes(m_figures.departments, Grouping::Department, tr("Outcomes by department"), measured);
    }
    m_departments->setFigure(figure);
}

void ChartsCards::showPeople() {
    const QString measured = tr("per person, %1, %2").arg(whose(), when());
    Figure figure = keepRates(m_figures.people, Grouping::Person, tr("Keep rate by person"), measured);
    if (m_personOutcomes) {
        figure = outcomes(m_figures.people, Grouping::Person, tr("Outcomes by person"), measured);
    }
    m_people->setFigure(figure);
}

void ChartsCards::showTrend() {
    const bool weeks = isByWeek(m_filter, m_today(), m_locale);
    m_trend->setFigure(render::trendFigure(m_figures.trend, whose(), m_locale));
    m_trend->setSwitched(weeks, mayGoByWeek(m_filter, m_today(), m_locale));
}

void ChartsCards::showKinds() {
    const auto measured = [this](const QString& kind) {
        return tr("%1, %2", "by which kind, whose and when").arg(kind, whoseAndWhen());
    };
    m_channels->setFigure(
        keepRates(m_figures.channels, Grouping::Channel, tr("Keep rate by channel"), measured(tr("by channel"))));
    m_promisees->setFigure(keepRates(m_figures.promisees, Grouping::Promisee,
                                     tr("Keep rate by customers and colleagues"),
                                     measured(tr("to customers and to colleagues"))));
    m_standards->setFigure(
        keepRates(m_figures.standards, Grouping::Service, tr("Keep rate by standard"), measured(tr("by standard"))));
    m_sizes->setFigure(keepRates(m_figures.sizes, Grouping::Size, tr("Keep rate by size"), measured(tr("by size"))));
}

void ChartsCards::showPatterns() {
    put(*m_outcomes,
        render::outcomesFigure(m_figures.all, whoseAndWhen(), m_locale, comparedWith({m_figures.allBefore})));
    put(*m_margins, render::marginFigure(m_figures.margins, whoseAndWhen(), m_locale));
    put(*m_hours, render::dueHoursFigure(m_figures.hours, whoseAndWhen(), m_locale));
    put(*m_causes, render::causesFigure(render::allNamed(m_figures.causes, Grouping::Cause), m_figures.passedOn,
                                        whoseAndWhen(), m_locale));
    put(*m_verdicts, render::verdictsFigure(m_figures.verdicts, whoseAndWhen(), m_locale));
}

} // namespace kept::ui
