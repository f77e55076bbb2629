#pragma once

#include "services/calendar_file.h"
#include "services/promise_calendar.h"
#include "startup/desk.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace kept::startup {

/// Keeps the file up to date in which other calendars find the open promises of whoever sits here: written when it is
/// switched on, when something changed that may concern them, and when a promise turns overdue; on a thread of its own,
/// for its folder may be slow. A failure is told once, until it can be written again.
class CalendarDesk final : public QObject {
    Q_OBJECT

public:
    /// All that is `around` outlives it.
    explicit CalendarDesk(const Desk::Surroundings& around, QObject* parent);
    ~CalendarDesk() override;
    CalendarDesk(const CalendarDesk&) = delete;
    CalendarDesk& operator=(const CalendarDesk&) = delete;

    void setPerson(std::optional<domain::PersonId> person);
    void bookChanged(const services::Changes& changes);
    /// Whether it is kept, where, or as what, may be another than before.
    void look();
    /// Whether all that was to be written is, or was given up until the next change.
    [[nodiscard]] bool isSettled() const { return !m_busy; }

private:
    /// What is to be written now; nothing where nobody wants it.
    struct Target {
        domain::PersonId person;
        services::CalendarFile file;
        bool operator==(const Target&) const = default;
    };
    [[nodiscard]] std::optional<Target> target() const;
    void refresh();
    void write(const services::PromiseCalendar& calendar, const Target& target);
    void done();
    void fail(const QString& why);
    void arm();

    Desk::Surroundings m_around;
    std::optional<domain::PersonId> m_person;
    QThreadPool m_writer;
    bool m_busy = false;
    bool m_again = false;
    bool m_toldFailure = false;
    std::optional<domain::Moment> m_changesAt; ///< when a promise turns overdue
    QTimer m_overdue;
};

} // namespace kept::startup
