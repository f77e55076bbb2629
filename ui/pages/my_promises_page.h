#pragma once

#include "models/promise_list_model.h"
#include "services/nobody.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace kept::ui {

class ElidedLabel;
class PromiseActions;
class PromiseDetails;
class PromisePanel;
class RiskFilter;

/// A person's open promises, grouped by when they are due, and what was done today. What the keys ask for is told by
/// actions().
class MyPromisesPage final : public QWidget {
    Q_OBJECT

public:
    MyPromisesPage(models::PromiseSource& source, models::Clock clock, const QTimeZone& zone, const QLocale& locale,
                   QWidget* parent = nullptr);

    /// Whose promises are shown, and the title that says so.
    void setPerson(domain::PersonId person, const QString& title);
    /// This month's figures, for the line under the title.
    /// There is no one whose promises are yours.
    void setNobody(services::Nobody why);
    void setMonth(const domain::GroupTally& month);
    void setReadOnly(bool readOnly);
    /// Goes to a promise that a reminder names; false where it is not listed here.
    bool select(domain::PromiseId promise);
    /// Goes to a promise that was just made, once it is listed.
    void awaitPromise(domain::PromiseId promise);

    [[nodiscard]] PromiseActions& actions();
    /// For the panel beside the page; the page does not own it once the window has taken it.
    [[nodiscard]] PromiseDetails& details();
    [[nodiscard]] models::PromiseListModel& model();

public slots:
    void bookChanged(const kept::services::Changes& changes);

signals:
    /// Enter on a promise: its details are wanted in front.
    void detailsWanted();

private:
    void buildLayout();
    void load();
    void showSummary();

    models::Clock m_clock;
    QTimeZone m_zone;
    QLocale m_locale;
    std::optional<domain::GroupTally> m_month;
    PromisePanel* m_panel;
    QLabel* m_title;
    ElidedLabel* m_summary;
    RiskFilter* m_risk;
    domain::PersonId m_person;
};

} // namespace kept::ui
