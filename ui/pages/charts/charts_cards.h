#pragma once

#include "domain/promise_query.h"
#include "ui/pages/charts/charts_figures.h"
#include "ui/pages/charts/charts_filter.h"
#include "ui/widgets/chart_view.h"

#include <QLocale>
#include <QObject>

#include <functional>
#include <optional>

namespace kept::ui {

class CardGrid;

/// All charts of the page as cards: puts figures into them, and knows which promises are behind each bar.
class ChartsCards final : public QObject {
    Q_OBJECT

public:
    /// The grid takes the cards over. `today` is asked whenever a period is put into words.
    ChartsCards(CardGrid& grid, std::function<QDate()> today, const QLocale& locale, QObject* parent = nullptr);

    /// The figures of that filter.
    void show(const ChartsFigures& figures, const ChartsFilter& filter);

signals:
    /// A bar, an outcome, an hour or a month was picked: the promises behind it are wanted.
    void promisesWanted(const kept::domain::PromiseQuery& query, const QString& title);
    void saveRequested(const kept::ui::ChartView& chart, kept::ui::ChartView::Format format);
    /// The trend is wanted by week, or by month.
    void stepsChosen(bool weeks);

private:
    /// Makes of the promises that count in all figures those behind one bar.
    using Narrow = std::function<void(domain::PromiseQuery&, qint64 id)>;

    ChartView* addCard(const QString& name, bool mayGrow = false);
    void addGroupCards();
    void addPatternCards();
    void addSwitches();
    /// A bar of that chart opens what `narrow` says; it is called as its key.
    void open(ChartView& chart, const Narrow& narrow);
    void openOutcome(const QString& key);
    void openStep(const QString& key);
    void openVerdicts(qint64 id, const QString& key);
    [[nodiscard]] render::Comparison comparedWith(std::vector<services::GroupTally> before) const;
    [[nodiscard]] render::Figure keepRates(const ComparedTallies& tallies, domain::Grouping grouping,
                                           const QString& name, const QString& measured) const;
    [[nodiscard]] render::Figure outcomes(const ComparedTallies& tallies, domain::Grouping grouping,
                                          const QString& name, const QString& measured) const;
    /// One of all promises of the filter.
    void put(ChartView& chart, render::Figure figure) const;
    void showDepartments();
    void showPeople();
    void showKinds();
    void showPatterns();
    void showTrend();
    /// The promises that count in the figures of this filter.
    [[nodiscard]] domain::PromiseQuery behindAll() const;
    [[nodiscard]] QString when() const;
    [[nodiscard]] QString whose() const;
    /// "Service, October 2026"
    [[nodiscard]] QString whoseAndWhen() const;

    CardGrid& m_grid;
    std::function<QDate()> m_today;
    QLocale m_locale;
    ChartsFilter m_filter;
    ChartsFigures m_figures;
    bool m_departmentOutcomes = false; ///< in place of their keep rates
    bool m_personOutcomes = false;

    ChartView* m_departments = nullptr;
    ChartView* m_people = nullptr;
    ChartView* m_trend = nullptr;
    ChartView* m_outcomes = nullptr;
    ChartView* m_margins = nullptr;
    ChartView* m_hours = nullptr;
    ChartView* m_channels = nullptr;
    ChartView* m_promisees = nullptr;
    ChartView* m_standards = nullptr;
    ChartView* m_sizes = nullptr;
    ChartView* m_causes = nullptr;
    ChartView* m_verdicts = nullptr;
};

} // namespace kept::ui
