#pragma once

#include "domain/ids.h"
#include "domain/promise_row.h"

#include <QObject>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <vector>

namespace kept::services {
class Alarm;
class Book;
struct Changes;
} // namespace kept::services

namespace kept::models {

/// What a person has to keep by the end of today, in the book's zone.
struct DueToday {
    qint64 due = 0;                       ///< overdue, or due today
    qint64 overdue = 0;                   ///< of those
    std::vector<domain::PromiseRow> rows; ///< the first of them by deadline, so those overdue first
    domain::Moment asOf;
};

/// Follows what the person at this desktop has to keep today: read anew when the book changes for them, right after a
/// deadline has passed, and when a day begins. In between nothing runs.
class OwnToday final : public QObject {
    Q_OBJECT

public:
    static constexpr int mostRows = 10;

    /// alarm: for this object alone.
    OwnToday(services::Book& book, services::Alarm& alarm, std::function<domain::Moment()> clock, const QTimeZone& zone,
             QObject* parent = nullptr);

    /// Nobody: there is nothing to keep.
    void setPerson(std::optional<domain::PersonId> person);

public slots:
    void bookChanged(const kept::services::Changes& changes);

signals:
    void changed(const kept::models::DueToday& today);

private:
    struct Reading {
        DueToday today;
        domain::Moment changesAt;
    };

    void read();
    void take(const Reading& reading);

    services::Book& m_book;
    services::Alarm& m_alarm;
    std::function<domain::Moment()> m_clock;
    QTimeZone m_zone;
    std::optional<domain::PersonId> m_person;
    bool m_isReading = false;
    bool m_readAgain = false;
};

} // namespace kept::models
