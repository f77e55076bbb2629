#pragma once

#include "models/promise_list_model.h"
#include "services/chains.h"
#include "services/timeline.h"

#include <QFuture>
#include <QStackedWidget>
#include <QTimer>

#include <optional>

namespace kept::ui {

class EmptyState;
class PromiseActions;
class PromiseDetails;
class PromiseListView;

/// A list of promises with what it shows while there is nothing, the actions on what is selected, and the details with
/// their timeline: what every page of promises has in common. What the keys ask for is told by actions().
class PromisePanel final : public QStackedWidget {
    Q_OBJECT

public:
    /// Said instead of the list.
    struct Words {
        QString reading;
        QString failed;
        QString emptyIcon; ///< a file name from resources/icons
        QString empty;
        QString emptyHint;
    };

    PromisePanel(models::PromiseSource& source, models::Clock clock, const QTimeZone& zone, const QLocale& locale,
                 Words words, QWidget* parent = nullptr);

    /// Shows other promises, and selects one of them: this, or the first.
    void setQuery(const services::PromiseQuery& query, models::PromiseListModel::Grouping grouping,
                  std::optional<domain::PromiseId> select = {});
    /// Shows nothing but these words until there is something to ask for.
    void setIdle(const QString& icon, const QString& sentence, const QString& hint);
    void setReadOnly(bool readOnly);
    /// False, and nothing happens, where it is not listed.
    bool select(domain::PromiseId promise);
    /// Selects it as soon as it is listed, unless the person goes elsewhere before.
    void awaitPromise(domain::PromiseId promise);

    [[nodiscard]] PromiseActions& actions() { return *m_actions; }
    /// For the place beside the page; the panel does not own it once that has taken it.
    [[nodiscard]] PromiseDetails& details() { return *m_details; }
    [[nodiscard]] models::PromiseListModel& model() { return *m_model; }

public slots:
    void bookChanged(const kept::services::Changes& changes);

signals:
    /// Enter on a promise: its details are wanted in front.
    void detailsWanted();
    /// What is listed, or the state of it, is not what it was.
    void listChanged();
    /// The one promise that is selected, or the chain around it, is another.
    void chainChanged(kept::domain::PromiseId promise, const std::vector<kept::services::ChainNode>& chain);

private:
    void showState();
    /// Selects what is waited for, where it is listed.
    bool takeWanted();
    /// In the place of what is there, the focus included.
    void put(QWidget* shown);
    void showSelection();
    /// What is known of them; of those that are not read yet one for each outcome, with nothing but that.
    [[nodiscard]] std::vector<services::PromiseRow> rowsOf(const std::vector<domain::PromiseId>& ids) const;
    /// A promise that was just done goes to its place; the selection stays where it was, on the next one.
    void stayWhereItWas();
    void loadHistory(domain::PromiseId promise);
    void loadTimeline(domain::PromiseId promise);
    void loadChain(domain::PromiseId promise);

    models::PromiseSource& m_source;
    Words m_words;
    models::PromiseListModel* m_model;
    PromiseListView* m_list;
    PromiseActions* m_actions;
    PromiseDetails* m_details;
    EmptyState* m_empty;
    QTimer m_anotherChanged; ///< of those that are selected together, once for all that change together
    QFuture<std::vector<services::TimelineEntry>> m_timeline; ///< of what is shown
    QFuture<std::vector<services::ChainNode>> m_chain;
    domain::PromiseId m_shown;
    std::optional<domain::PromiseId> m_wanted;
    int m_row = 0;          ///< where the selection was: when its promise leaves the list, the next one takes its place
    bool m_wasOpen = false; ///< and whether that was still to be done
    bool m_everShown = false;
    bool m_idle = false;
};

} // namespace kept::ui
