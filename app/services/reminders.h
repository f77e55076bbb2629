#pragma once

#include "domain/moment.h"
#include "domain/promise_row.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

class Book;

/// A follow-up whose time has come.
struct Reminder {
    enum class Reason { BeforeDeadline, AtDeadline, Chosen };
    domain::PromiseRow promise;
    domain::Moment at;
    Reason reason = Reason::BeforeDeadline;
    QString about = {}; ///< in the words of who set it; empty where it is about the promise itself
};

/// Of reminders that were told, those that still stand, each with its promise as it is at `now`. One falls when its
/// promise was closed, moved, handed over or snoozed since; one with words of its own, when anything was written down
/// about the promise.
[[nodiscard]] std::vector<Reminder> standing(storage::Database& database, const std::vector<Reminder>& told,
                                             domain::Moment now);

/// Tells one person's reminders in time: one timer, armed for the next one. Those missed while nobody listened are told
/// together at the start. A reminder that was told is marked in the book, so that no second window tells it again.
class Reminders : public QObject {
    Q_OBJECT

public:
    Reminders(Book& book, std::function<domain::Moment()> clock, QObject* parent = nullptr);

    /// Whose reminders; looks at once. No person, no reminders.
    void setPerson(std::optional<domain::PersonId> person);

public slots:
    /// Looks what is due by now: after the computer slept, for its timers slept too.
    void look();

signals:
    void due(const std::vector<kept::services::Reminder>& reminders);
    /// When the next one comes.
    void nextChanged(std::optional<kept::domain::Moment> next);

private:
    struct Answer {
        std::vector<Reminder> due;
        std::optional<domain::Moment> next;
    };
    void take(const Answer& answer);

    Book& m_book;
    std::function<domain::Moment()> m_clock;
    std::optional<domain::PersonId> m_person;
    QTimer m_timer;
    bool m_looking = false;
    bool m_again = false;
};

} // namespace kept::services
