#pragma once

#include "domain/figures.h"
#include "domain/ids.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace kept::services {
class Book;
}

namespace kept::models {

/// How many promises the person at this desktop has in hand, whosever list is shown; counted anew when the book changes
/// and right after a deadline has passed.
class OwnCounts final : public QObject {
    Q_OBJECT

public:
    OwnCounts(services::Book& book, std::function<domain::Moment()> clock, QObject* parent = nullptr);

    /// Nobody: there is nothing to count.
    void setPerson(std::optional<domain::PersonId> person);

public slots:
    void refresh();

signals:
    void changed(qint64 open, qint64 overdue);

private:
    void take(const domain::InHand& inHand);

    services::Book& m_book;
    std::function<domain::Moment()> m_clock;
    std::optional<domain::PersonId> m_person;
    QTimer m_due;
};

} // namespace kept::models
