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

class QAction;
class QKeySequence;
class QScrollArea;
class QStackedWidget;

namespace kept::ui {

class CardGrid;
class ChartsCards;
class ChartsFilterBar;
class EmptyState;
class Questions;

/// How well promises are kept: by whom, when, how early or late, of which kind and why, for one filter. A filter can
/// be saved as a view, and passed on as an address.
class ChartsPage final : public QWidget {
    Q_OBJECT

public:
    ChartsPage(services::Book& book, services::Book::Clock clock, const QTimeZone& zone, const QLocale& locale,
               const services::PersonRow& viewer, Questions& questions, QWidget* parent = nullptr);

    /// Whose figures are seen first; for who chose others nothing changes.
    void setViewer(const services::PersonRow& viewer);
    void setFilter(const ChartsFilter& filter);
    [[nodiscard]] const ChartsFilter& filter() const;
    /// What is shown now, as a text to be pasted elsewhere: see addressOf().
    [[nodiscard]] QString address() const;
    /// Shows what the address says, and tells addressOpened(); or addressRefused() with the part that is not
    /// understood.
    void openAddress(const QString& address);

public slots:
    void bookChanged(const kept::services::Changes& changes);

signals:
    /// A bar, an outcome or a month was picked: the promises behind it are wanted.
    void promisesWanted(const kept::domain::PromiseQuery& query, const QString& title);
    /// For the status line: "412 promises judged · 23 released · overdue counts as not kept".
    void remarkChanged(const QString& remark);
    /// A chart was saved, or the address is copied; says so.
    void saved(const QString& message);
    void failed(const QString& message);
    /// Somebody chose another: what is shown is no longer the view that was opened.
    void filterChanged();
    /// What is shown is wanted as a view in the navigation.
    void saveViewWanted();
    void addressOpened();
    void addressRefused(const QString& why);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    void addActions();
    QAction* addPageAction(const QString& name, const QString& text, const QKeySequence& keys,
                           void (ChartsPage::*run)());
    [[nodiscard]] PageReading<ChartsFigures>::Question question() const;
    /// Now, or once somebody looks.
    void load();
    void take(const ChartsFigures& figures);
    void showNothing();
    void showFailure(const QString& message);
    void widenFilter();
    void save(const ChartView& chart, ChartView::Format format);
    void copyAddress();
    void pasteAddress();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString periodText() const;

    services::Book& m_book;
    services::Book::Clock m_clock;
    QTimeZone m_zone;
    QLocale m_locale;
    Questions& m_questions;
    PageReading<ChartsFigures> m_reading;
    bool m_failed = false;
    bool m_isDue = false; ///< what is chosen has to be read

    ChartsFilterBar* m_bar;
    domain::PersonId m_viewer;
    ChartsFilter m_first; ///< what the viewer sees before they choose
    QStackedWidget* m_states;
    EmptyState* m_empty;
    QScrollArea* m_scroll;
    CardGrid* m_grid;
    ChartsCards* m_cards;
};

} // namespace kept::ui
