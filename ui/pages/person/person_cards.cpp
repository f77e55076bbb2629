#include "ui/pages/person/person_cards.h"

#include "domain/errors.h"
#include "render/findings.h"
#include "render/number_text.h"
#include "ui/dialogs/questions.h"
#include "ui/pages/chart_saving.h"
#include "ui/pages/charts/card_grid.h"
#include "ui/pages/person/line_card.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>

namespace kept::ui {

using domain::Outcome;
using domain::PromiseQuery;

namespace {

/// In the chart of two: the department, which is nobody's id.
constexpr qint64 wholeDepartment = -1;

} // namespace

PersonCards::PersonCards(Questions& questions, QWidget* parent)
    : QWidget(parent), m_questions(questions), m_tiles(new QWidget), m_grid(new CardGrid) {
    setObjectName(QStringLiteral("scrollContent"));
    auto* row = new QHBoxLayout(m_tiles);
    row->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    row->setSpacing(metrics::small);
    m_open = addTile("openTile", &PersonCards::listOpen);
    m_overdue = addTile("overdueTile", &PersonCards::listOverdue);
    m_today = addTile("todayTile", &PersonCards::listToday);
    m_rate = addTile("rateTile", &PersonCards::listJudged);
    m_owed = addTile("owedTile", &PersonCards::listOwed);
    row->setStretchFactor(m_rate, 2);
    m_trend = addChart("personTrend");
    m_beside = addChart("besideDepartment");
    m_timing = addLines("personTiming");
    m_misses = addLines("personMisses");
    m_thanks = addLines("personThanks");
    m_owedLines = addLines("personOwed");
    connect(m_trend, &ChartView::activated, this, [this](qint64, const QString& key) { listMonth(key); });
    connect(m_beside, &ChartView::activated, this, [this](qint64 id, const QString&) { listBeside(id); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium);
    layout->addWidget(m_tiles);
    layout->addWidget(m_grid, 1);
}

FigureTile* PersonCards::addTile(const char* name, void (PersonCards::*list)()) {
    auto* tile = new FigureTile(name);
    static_cast<QHBoxLayout*>(m_tiles->layout())->addWidget(tile, 1);
    connect(tile, &QPushButton::clicked, this, list);
    return tile;
}

ChartView* PersonCards::addChart(const char* name) {
    auto* chart = new ChartView;
    chart->setObjectName(QLatin1String(name));
    m_grid->add(chart);
    connect(chart, &ChartView::saveRequested, this, [this, chart](ChartView::Format format) { save(*chart, format); });
    return chart;
}

LineCard* PersonCards::addLines(const char* name) {
    auto* card = new LineCard(name);
    m_grid->add(card);
    connect(card, &LineCard::promisesWanted, this, &PersonCards::promisesWanted);
    return card;
}

void PersonCards::setFigures(const services::PersonFigures& figures, const PersonWording& wording, bool seesMisses) {
    m_figures = figures;
    m_wording = wording;
    showTiles();
    showCharts();
    const auto show = [](LineCard& card, PersonLines said) {
        card.setLines(said.finding, said.measured, std::move(said.lines));
    };
    show(*m_timing, timing(figures, wording));
    show(*m_misses, seesMisses ? missesInCommon(figures, wording) : missesInPrivate(figures));
    show(*m_thanks, thanks(figures, wording));
    show(*m_owedLines, owedOwnUps(figures, wording));
}

void PersonCards::showTiles() {
    const QLocale& locale = m_wording.locale;
    const auto number = [&](qint64 count) { return render::countText(count, locale); };
    const domain::Tally& tally = m_figures.all.tally;
    m_open->setFigure(number(m_figures.inHand.open + m_figures.inHand.overdue), tr("to do"));
    m_overdue->setFigure(number(m_figures.inHand.overdue), tr("overdue"), m_figures.inHand.overdue > 0);
    m_today->setFigure(number(m_figures.today), tr("due today"));
    if (const auto rate = tally.keepRate())
        m_rate->setFigure(render::percentText(rate->rate, locale),
                          tr("kept (%1), %2 of %3 judged", "interval, kept, judged")
                              .arg(render::intervalText(*rate, locale), number(tally.kept()), number(tally.judged())));
    else
        m_rate->setFigure(tr("—", "no rate"), tr("nothing judged: %1", "when").arg(m_wording.when));
    m_owed->setFigure(number(m_figures.owedCount), tr("owed own-ups"), m_figures.owedCount > 0);
    m_owed->setEnabled(m_figures.owedCount > 0); // an empty list of certain promises would be one of all
}

void PersonCards::showCharts() {
    const QLocale& locale = m_wording.locale;
    const QString name = render::groupLabel(m_figures.person.name);
    m_trend->setFigure(render::trendFigure(m_figures.months, name, locale));
    services::GroupTally own = m_figures.all;
    own.id = m_figures.person.id.value();
    own.key = m_figures.person.name;
    std::vector<services::GroupTally> both{own};
    if (m_figures.person.departmentId.isValid()) {
        both.push_back(m_figures.department);
        both.back().id = wholeDepartment;
        both.back().key = tr("Everyone in %1", "a department").arg(m_figures.person.department);
    }
    QString measured = m_wording.when;
    if (m_wording.compares)
        measured = tr("%1 · %2: %3", "when, whose, change since the period before")
                       .arg(measured, name, render::changeText(own.tally, m_figures.before, locale));
    render::Figure beside = render::keepRateFigure(both, {}, measured, locale);
    beside.name = tr("Keep rate beside the department");
    beside.measured = render::withOpen(beside.measured, own.tally.of(Outcome::Open), locale);
    m_beside->setFigure(beside);
}

PromiseQuery PersonCards::inHand(std::set<Outcome> outcomes) const {
    PromiseQuery query;
    query.holder = m_figures.person.id;
    query.outcomes = std::move(outcomes);
    return query;
}

void PersonCards::list(const PromiseQuery& query, const QString& what) {
    emit promisesWanted(query, tr("%1: %2", "whose, what").arg(m_figures.person.name, what));
}

void PersonCards::listOpen() {
    list(inHand({Outcome::Open, Outcome::Overdue}), tr("open and overdue"));
}

void PersonCards::listOverdue() {
    list(inHand({Outcome::Overdue}), tr("overdue"));
}

void PersonCards::listToday() {
    PromiseQuery query = inHand({Outcome::Open});
    const QDate today = domain::dayOf(m_figures.at, m_wording.zone);
    query.period = {today, today};
    list(query, tr("due today"));
}

void PersonCards::listJudged() {
    list(behind(m_figures, m_wording), m_wording.when);
}

void PersonCards::listOwed() {
    PromiseQuery query;
    for (const domain::PromiseRow& row : m_figures.owed)
        query.among.push_back(row.id);
    list(query, tr("owed own-ups"));
}

void PersonCards::listBeside(qint64 id) {
    PromiseQuery query = behind(m_figures, m_wording);
    if (id != wholeDepartment)
        return list(query, m_wording.when);
    query.countedPerson.reset();
    query.countedDepartment = m_figures.person.departmentId;
    emit promisesWanted(query, tr("%1 · %2", "a department, when").arg(m_figures.person.department, m_wording.when));
}

void PersonCards::listMonth(const QString& key) {
    const QDate month = QDate::fromString(key, QStringLiteral("yyyy-MM"));
    if (!month.isValid())
        return;
    PromiseQuery query = behind(m_figures, m_wording);
    query.period = domain::Period::month(month.year(), month.month());
    list(query, render::monthLabel(key, m_wording.locale));
}

void PersonCards::save(const ChartView& chart, ChartView::Format format) {
    try {
        if (const auto message = saveChart(m_questions, this, chart, format))
            emit saved(*message);
    } catch (const domain::Error& error) {
        emit failed(error.message());
    }
}

} // namespace kept::ui
