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

/// How many promises are open for the person at this desktop, whatever is shown; counted anew when the book changes and
/// right after a deadline has passed.
class OwnCounts final : public QObject {
    Q_OBJECT

public:
    enum class Side {
        Holder,   ///< what they have promised
        Promisee, ///< what colleagues have promised to them
    };

    OwnCounts(services::Book& book, std::function<domain::Moment()> clock, Side side, QObject* parent = nullptr);

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
    Side m_side;
    std::optional<domain::PersonId> m_person;
    QTimer m_due;
};

} // namespace kept::models
