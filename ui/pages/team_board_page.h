#pragma once

#include "models/team_board_model.h"
#include "services/changes.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace kept::services {
class Book;
}

namespace kept::ui {

class BoardView;
class EarlyWarningView;
class ElidedLabel;
class EmptyState;
class MenuButton;
class PromiseActions;

/// What everybody, or every department, has in hand: a column each. What the keys ask for is told by actions().
class TeamBoardPage final : public QWidget {
    Q_OBJECT

public:
    TeamBoardPage(services::Book& book, models::Clock clock, const QTimeZone& zone, const QLocale& locale,
                  QWidget* parent = nullptr);

    void setReadOnly(bool readOnly);
    /// Who looks; whoever has the file, where it is nobody.
    void setViewer(kept::domain::PersonId viewer);

    [[nodiscard]] PromiseActions& actions() { return *m_actions; }
    [[nodiscard]] models::TeamBoardModel& model() { return *m_model; }

public slots:
    void bookChanged(const kept::services::Changes& changes);

signals:
    /// Everything that is open in a column is wanted as a list.
    void promisesWanted(const kept::domain::PromiseQuery& query, const QString& title);
    /// The same, with one promise of it in front.
    void promiseWanted(const kept::domain::PromiseQuery& query, const QString& title, kept::domain::PromiseId promise);
    /// The figures of somebody are wanted.
    void personWanted(kept::domain::PersonId person);
    /// The board could not be read anew; what is shown is older.
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildToggle();
    void ask(services::TeamBoardQuery query);
    void load();
    void showBoard(const services::TeamBoard& board);
    void showFailure(const QString& message);
    void showSummary();
    void showChoices(const std::vector<services::NamedThing>& departments);
    void choose(domain::DepartmentId department, bool chosen);
    void goBackTo(domain::PromiseId promise, const QPoint& cell);
    void followCurrent();
    void showPart();
    void showWarning(bool shown);
    [[nodiscard]] bool isWarningShown() const;
    [[nodiscard]] std::optional<services::PromiseRow> currentRow() const;
    void handOver();
    void openHead(int column);
    void listColumn(int column);
    [[nodiscard]] QString titleOf(int column) const;
    [[nodiscard]] domain::PromiseId currentPromise() const;

    services::Book& m_book;
    models::Clock m_clock;
    QTimeZone m_zone;
    QLocale m_locale;
    services::TeamBoardQuery m_query;
    models::TeamBoardModel* m_model;
    BoardView* m_view;
    PromiseActions* m_actions;
    EarlyWarningView* m_warning;
    QWidget* m_pager; ///< of no use beside the early warning
    EmptyState* m_empty;
    QStackedWidget* m_states;
    ElidedLabel* m_summary;
    QButtonGroup* m_toggle;
    MenuButton* m_departments;
    QTimer m_minute; ///< the words for "when" age while somebody looks
    int m_asked = 0;
    bool m_loading = false;
    bool m_stale = true;
    bool m_everShown = false;
    bool m_warns = false; ///< the early warning is chosen, not the columns
};

} // namespace kept::ui
