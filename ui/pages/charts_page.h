#pragma once

#include "domain/promise_query.h"
#include "services/book.h"
#include "services/people.h"
#include "ui/pages/charts/charts_figures.h"
#include "ui/pages/charts/charts_filter.h"
#include "ui/pages/page_reading.h"
#include "ui/widgets/chart_view.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace kept::ui {

class CardGrid;
class ChartsFilterBar;
class EmptyState;
class Questions;

/// How well promises are kept: per department, per person, by outcome and over the months, for one filter.
class ChartsPage final : public QWidget {
    Q_OBJECT

public:
    ChartsPage(services::Book& book, services::Book::Clock clock, const QTimeZone& zone, const QLocale& locale,
               const services::PersonRow& viewer, Questions& questions, QWidget* parent = nullptr);

    /// Whose figures are seen first; for who chose others nothing changes.
    void setViewer(const services::PersonRow& viewer);
    void setFilter(const ChartsFilter& filter);
    [[nodiscard]] const ChartsFilter& filter() const;

public slots:
    void bookChanged(const kept::services::Changes& changes);

signals:
    /// A bar, an outcome or a month was picked: the promises behind it are wanted.
    void promisesWanted(const kept::domain::PromiseQuery& query, const QString& title);
    /// For the status line: "412 promises judged · 23 released · overdue counts as not kept".
    void remarkChanged(const QString& remark);
    /// A chart was saved; says where.
    void saved(const QString& message);
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    ChartView* addCard(const QString& name, bool mayGrow = false);
    void connectBars();
    [[nodiscard]] PageReading<ChartsFigures>::Question question() const;
    void load();
    void take(const ChartsFigures& figures);
    void showFigures(const ChartsFigures& figures);
    void showNothing();
    void showFailure(const QString& message);
    void widenFilter();
    void save(const ChartView& chart, ChartView::Format format);
    /// The promises that count in the figures of this filter.
    [[nodiscard]] domain::PromiseQuery behindAll() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString periodText() const;

    services::Book::Clock m_clock;
    QTimeZone m_zone;
    QLocale m_locale;
    Questions& m_questions;
    PageReading<ChartsFigures> m_reading;
    bool m_failed = false;

    ChartsFilterBar* m_bar;
    ChartsFilter m_first; ///< what the viewer sees before they choose
    QStackedWidget* m_states;
    EmptyState* m_empty;
    QScrollArea* m_scroll;
    CardGrid* m_grid;
    ChartView* m_departments;
    ChartView* m_outcomes;
    ChartView* m_causes;
    ChartView* m_verdicts;
    ChartView* m_trend;
    ChartView* m_people;
};

} // namespace kept::ui
