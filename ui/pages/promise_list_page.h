#pragma once

#include "models/promise_list_model.h"
#include "services/changes.h"

#include <QWidget>

#include <optional>

class QAction;

namespace kept::ui {

class ElidedLabel;
class PromiseActions;
class PromiseDetails;
class PromisePanel;

/// Promises that somebody asked for: those behind a bar of a chart or a column of the board, or what a search found.
/// Escape and Alt+Left go back to where the question came from.
class PromiseListPage final : public QWidget {
    Q_OBJECT

public:
    PromiseListPage(models::PromiseSource& source, models::Clock clock, const QTimeZone& zone, const QLocale& locale,
                    QWidget* parent = nullptr);

    using QWidget::show;
    /// Lists what the query asks for under that title; selects one of them, or the first.
    void show(const services::PromiseQuery& query, const QString& title, std::optional<domain::PromiseId> select = {});
    void setReadOnly(bool readOnly);

    [[nodiscard]] PromiseActions& actions();
    /// For the place beside the page; the page does not own it once the window has taken it.
    [[nodiscard]] PromiseDetails& details();
    [[nodiscard]] models::PromiseListModel& model();
    /// What is listed.
    [[nodiscard]] const services::PromiseQuery& query() const { return m_query; }

public slots:
    void bookChanged(const kept::services::Changes& changes);

signals:
    /// What is listed is to be saved under a name.
    void saveWanted();
    void backWanted();
    /// Enter on a promise: its details are wanted in front.
    void detailsWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* buildBack();
    [[nodiscard]] QWidget* buildSave();
    void buildLayout();
    void showSummary();

    QLocale m_locale;
    services::PromiseQuery m_query;
    PromisePanel* m_panel;
    QAction* m_back;
    ElidedLabel* m_title;
    ElidedLabel* m_summary;
};

} // namespace kept::ui
