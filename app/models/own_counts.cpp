#include "models/own_counts.h"

#include "services/book.h"
#include "services/deliver.h"
#include "services/reading.h"

#include <algorithm>

namespace kept::models {

using namespace std::chrono;

namespace {

/// A computer that slept, or a clock that was set, is noticed that late at most.
constexpr milliseconds longestWait = hours(1);
constexpr milliseconds shortestWait = seconds(1);

} // namespace

OwnCounts::OwnCounts(services::Book& book, std::function<domain::Moment()> clock, Side side, QObject* parent)
    : QObject(parent), m_book(book), m_clock(std::move(clock)), m_side(side) {
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &OwnCounts::refresh);
}

void OwnCounts::setPerson(std::optional<domain::PersonId> person) {
    m_person = person;
    m_due.stop();
    if (person)
        refresh();
    else
        emit changed(0, 0);
}

void OwnCounts::refresh() {
    if (!m_person)
        return;
    const domain::PersonId person = *m_person;
    services::deliver(
        m_book.run([person, side = m_side, now = m_clock()](storage::Database& database) {
            const domain::Moment at = services::readingMoment(database, now);
            return side == Side::Holder ? services::inHandOf(database, person, at)
                                        : services::owedTo(database, person, at);
        }),
        this,
        [this, person](const domain::InHand& inHand) {
            if (person == m_person)
                take(inHand);
        },
        [](const QString&) {}); // the list says that the book can't be read
}

void OwnCounts::take(const domain::InHand& inHand) {
    if (inHand.nextDue) {
        const auto left = ceil<milliseconds>(*inHand.nextDue - m_clock()) + milliseconds(1);
        m_due.start(std::clamp<milliseconds>(left, shortestWait, longestWait));
    } else {
        m_due.stop();
    }
    emit changed(inHand.open, inHand.overdue);
}

} // namespace kept::models
