#pragma once

#include "services/changes.h"
#include "services/early_warning.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QLocale>
#include <QTimeZone>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <set>

class QPushButton;

namespace kept::models {
class HandOverModel;
class LoadAheadModel;
class WarnedPromisesModel;
} // namespace kept::models

namespace kept::services {
class Book;
}

namespace kept::ui {

class Card;
class PlainTable;
class PromiseActions;

/// What may go wrong in the coming days: promises by the chance that they are kept, what everybody has to do, and what
/// could be handed over. Read in slices, while it is looked at.
class EarlyWarningView final : public QWidget {
    Q_OBJECT

public:
    EarlyWarningView(services::Book& book, std::function<domain::Moment()> clock, const QTimeZone& zone,
                     const QLocale& locale, PromiseActions& actions, QWidget* parent = nullptr);

    /// These only; all of them where it is empty.
    void setDepartments(const std::set<domain::DepartmentId>& departments);
    /// The promise that is chosen in the table with the focus, or was last.
    [[nodiscard]] std::optional<domain::PromiseRow> currentPromise() const;
    /// To whom it could be handed over; invalid where nobody is proposed.
    [[nodiscard]] domain::PersonId proposedTo() const;
    void bookChanged(const services::Changes& changes);

signals:
    void currentMoved();
    void shown(const kept::services::EarlyWarning& warning);
    void promisesWanted(const kept::domain::PromiseQuery& query, const QString& title);
    void promiseWanted(const kept::domain::PromiseQuery& query, const QString& title, kept::domain::PromiseId promise);
    void personWanted(kept::domain::PersonId person);
    void handOverWanted();
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    Card* addCard(const char* name, PlainTable& table);
    void load();
    void loadSoon();
    void take(const services::EarlyWarning& warning);
    void listUntold();
    void openPromise(const QModelIndex& index);
    void openDay(const QModelIndex& index);

    services::Book& m_book;
    std::function<domain::Moment()> m_clock;
    QLocale m_locale;
    std::set<domain::DepartmentId> m_departments;
    services::EarlyWarning m_warning;
    models::WarnedPromisesModel* m_promises;
    models::LoadAheadModel* m_people;
    models::HandOverModel* m_proposals;
    PlainTable* m_promiseTable;
    PlainTable* m_loadTable;
    PlainTable* m_proposalTable;
    PlainTable* m_current; ///< of the two with promises the one that was used last
    Card* m_promiseCard = nullptr;
    Card* m_loadCard = nullptr;
    Card* m_proposalCard = nullptr;
    QPushButton* m_untold = nullptr;
    QFuture<void> m_slices;
    QTimer m_again;        ///< chances fall while somebody looks
    QTimer m_soon;         ///< after a change, so that it is not read all the time
    QElapsedTimer m_since; ///< the last reading began
    qint64 m_took = 0;     ///< milliseconds
    quint64 m_asked = 0;
    bool m_loading = false;
    bool m_stale = true;
};

} // namespace kept::ui
