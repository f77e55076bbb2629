#pragma once

#include "services/chains.h"
#include "services/summary.h"
#include "services/timeline.h"

#include <QLocale>
#include <QTimeZone>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace kept::ui {

class ChainSection;
class FoldedText;
class PromiseActions;
class SeriesLink;
class TimelineView;

/// What is known of one promise, what can be done to it, and what happened to it.
class PromiseDetails final : public QWidget {
    Q_OBJECT

public:
    using Clock = std::function<domain::Moment()>;

    PromiseDetails(PromiseActions& actions, Clock clock, const QTimeZone& zone, const QLocale& locale,
                   QWidget* parent = nullptr);

    /// Nothing selected.
    void clear();
    /// Several are: says how many, and the actions go for all.
    void showMany(int count);
    void show(const services::PromiseRow& row);
    /// Who waits on whom around it.
    void setChain(const std::vector<services::ChainNode>& chain);
    void setTimeline(const std::vector<services::TimelineEntry>& entries);

signals:
    /// Another promise that this one is linked with is to be shown.
    void promiseWanted(kept::domain::PromiseId promise);
    /// The promise that recurs, of which this one is an occurrence.
    void seriesWanted(kept::domain::SeriesId series);

private:
    [[nodiscard]] QWidget* buildButtons();
    /// Nothing, and gives nothing, for an empty value.
    QLabel* addFact(const QString& name, const QString& value, const char* objectName);
    void addDeadlines(const services::PromiseRow& row, domain::Moment now);
    void addReminder(const services::PromiseRow& row, domain::Moment now);
    [[nodiscard]] QString leftWords(const domain::Deadline& due, domain::Moment now) const;
    void clearFacts();

    PromiseActions& m_actions;
    Clock m_clock;
    QTimeZone m_zone;
    QLocale m_locale;
    FoldedText* m_title;
    QWidget* m_factsBox;
    QGridLayout* m_facts;
    SeriesLink* m_series;
    QWidget* m_buttons;
    QLabel* m_limits; ///< whose it is to change the promise
    QLabel* m_remark;
    ChainSection* m_chain;
    TimelineView* m_timeline;
    domain::PromiseId m_shown;
};

} // namespace kept::ui
