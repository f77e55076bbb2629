#pragma once

#include "domain/promise_query.h"
#include "services/person_figures.h"
#include "ui/pages/page_reading.h"
#include "ui/widgets/chart_view.h"

#include <QLocale>
#include <QTimeZone>
#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace kept::ui {

class ElidedLabel;
class EmptyState;
class PeriodButton;
class PersonCards;
class Questions;

/// How one person keeps promises: what they have in hand, the rate beside their department's, the trend, how early or
/// late, what misses have in common, thanks and owed own-ups. Everything leads to its promises.
class PersonPage final : public QWidget {
    Q_OBJECT

public:
    PersonPage(services::Book& book, services::Book::Clock clock, const QTimeZone& zone, const QLocale& locale,
               Questions& questions, QWidget* parent = nullptr);

    /// Who looks: what misses have in common is not for everybody.
    void setViewer(const services::PersonRow& viewer);
    void show(domain::PersonId person);
    using QWidget::show;
    [[nodiscard]] domain::PersonId person() const { return m_person; }

public slots:
    void bookChanged(const kept::services::Changes& changes);

signals:
    void promisesWanted(const kept::domain::PromiseQuery& query, const QString& title);
    void backWanted();
    /// A chart was saved; says where.
    void saved(const QString& message);
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildBack();
    void load();
    [[nodiscard]] PageReading<services::PersonFigures>::Question question() const;
    void take(const services::PersonFigures& figures);
    void showFigures();
    void showFailure(const QString& why);
    [[nodiscard]] QDate today() const;

    services::Book::Clock m_clock;
    QTimeZone m_zone;
    QLocale m_locale;
    PageReading<services::PersonFigures> m_reading;
    services::PersonRow m_viewer;
    domain::PersonId m_person;
    std::optional<services::PersonFigures> m_figures;
    domain::Period m_asked; ///< what the figures are of, or will be
    ElidedLabel* m_title;
    ElidedLabel* m_summary;
    PeriodButton* m_period;
    QStackedWidget* m_states;
    EmptyState* m_empty;
    QScrollArea* m_scroll;
    PersonCards* m_cards;
};

} // namespace kept::ui
