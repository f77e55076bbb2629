#pragma once

#include "models/promise_sections.h"
#include "services/changes.h"
#include "services/summary.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QLocale>
#include <QTimeZone>
#include <QTimer>

#include <functional>

namespace kept::models {

class PromiseSource;
class RowCache;

using Clock = std::function<domain::Moment()>;

/// Promises as a list, grouped by when they are due or plain. Holds a key of each and loads rows as they are looked at
/// (see promise_roles.h for what a row answers). Changes arrive row by row: selection and scroll survive. The words for
/// "when" age by themselves: one timer waits for the next of those shown to change, and none while nobody looks.
class PromiseListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };
    enum class Grouping { ByDue, None };

    PromiseListModel(PromiseSource& source, Clock clock, const QTimeZone& zone, const QLocale& locale,
                     QObject* parent = nullptr);
    ~PromiseListModel() override;
    PromiseListModel(const PromiseListModel&) = delete;
    PromiseListModel& operator=(const PromiseListModel&) = delete;

    /// Asks for the keys anew; what is shown stays until they come.
    void setQuery(const services::PromiseQuery& query, Grouping grouping);
    void reload();

    [[nodiscard]] State state() const { return m_state; }
    /// Why it failed, in one sentence.
    [[nodiscard]] const QString& failure() const { return m_failure; }
    [[nodiscard]] int promiseCount() const;
    [[nodiscard]] int overdueCount() const;
    /// Still to be kept in time: neither closed nor overdue, and not somebody else's that asks for an answer.
    [[nodiscard]] int openCount() const;
    /// What became of them, at this moment.
    [[nodiscard]] domain::GroupTally tally() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] domain::PromiseId idAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(domain::PromiseId id) const;
    /// Null for a header and while the row is not loaded.
    [[nodiscard]] const services::PromiseRow* rowAt(const QModelIndex& index) const;

    /// When the list has to look at the clock again: something turns overdue, a day ends, or a shown word changes.
    [[nodiscard]] domain::Moment nextTick() const;
    /// Looks at the clock: what became overdue moves there.
    void tick();

public slots:
    /// Asks the book only where what is listed may be another list now.
    void bookChanged(const kept::services::Changes& changes);
    void promisesChanged(const std::vector<kept::domain::PromiseId>& ids);

signals:
    void stateChanged();
    void countsChanged();

private:
    void setState(State state, const QString& failure = {});
    void show(std::vector<services::PromiseKey> keys);
    /// Goes row by row from what is shown to these, where it is the same list with a few changes; else false.
    [[nodiscard]] bool mend(const std::vector<services::PromiseKey>& keys);
    void apply(const std::vector<domain::PromiseId>& asked, const std::vector<services::PromiseKey>& keys);
    void place(const services::PromiseKey& key);
    void insert(const services::PromiseKey& key, int section);
    void remove(PromiseSections::Place place);
    void moveRun(int from, int first, int last, int to, int before);
    void showHeader(int section);
    void hideHeaderIfEmpty(int section);
    void tellHeaders();
    void dropDone();
    void rowsLoaded(const std::vector<services::PromiseRow>& rows);
    void arm() const;

    [[nodiscard]] DueGroups groups() const { return DueGroups(m_clock(), m_zone, m_locale); }
    [[nodiscard]] const services::PromiseKey& keyAt(PromiseSections::Place place) const;
    [[nodiscard]] domain::Outcome outcomeOf(const services::PromiseKey& key) const;
    [[nodiscard]] static QString nameOf(int section);
    [[nodiscard]] static QString askWords(const services::PromiseRow& row, const services::PromiseKey& key);
    [[nodiscard]] QVariant groupData(int section, int role) const;
    [[nodiscard]] QVariant keyData(PromiseSections::Place place, int role) const;
    [[nodiscard]] QVariant rowData(const services::PromiseRow& row, const services::PromiseKey& key, int role) const;
    [[nodiscard]] QString closedWords(domain::Moment moment) const;
    /// Whether it is about what others owe, or all goes to one customer: then who promised it is told, not to whom.
    [[nodiscard]] bool tellsGivers() const { return m_query.owedTo || m_query.holdsUp || !m_query.contacts.empty(); }
    [[nodiscard]] QString firstDue(const services::PromiseRow& row, bool isClosed) const;
    [[nodiscard]] DueWords when(const services::PromiseKey& key) const;
    [[nodiscard]] bool isAtRisk(const services::PromiseRow& row) const;
    [[nodiscard]] bool remindsLater(const services::PromiseRow& row) const;
    [[nodiscard]] QString remindsWords(const services::PromiseRow& row) const;
    [[nodiscard]] QString remindsExactly(const services::PromiseRow& row, const services::PromiseKey& key) const;
    /// Something that is shown reads differently from that moment on.
    void changesAt(domain::Moment moment) const;
    [[nodiscard]] QString sentence(const services::PromiseRow& row, const services::PromiseKey& key) const;
    void wantAround(PromiseSections::Place place) const;

    PromiseSource& m_source;
    Clock m_clock;
    QTimeZone m_zone;
    QLocale m_locale;
    services::PromiseQuery m_query;
    Grouping m_grouping = Grouping::ByDue;
    PromiseSections m_sections;
    RowCache* m_rows;
    bool m_isOther = true; ///< what is asked for is another list than what is shown
    State m_state = State::Loading;
    QString m_failure;
    QFuture<std::vector<services::PromiseKey>> m_reading; ///< of all keys, the last that was asked for
    int m_generation = 0;
    domain::Moment m_dayEnds;
    mutable domain::Moment m_wordsChange = domain::Moment::max();
    mutable QTimer m_timer;
};

} // namespace kept::models
