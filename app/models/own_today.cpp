#include "models/own_today.h"

#include "services/alarm.h"
#include "services/book.h"
#include "services/deliver.h"
#include "services/reading.h"

#include <algorithm>
#include <utility>

namespace kept::models {

using domain::Moment;
using domain::Outcome;
using domain::PromiseKey;

OwnToday::OwnToday(services::Book& book, services::Alarm& alarm, std::function<Moment()> clock, const QTimeZone& zone,
                   QObject* parent)
    : QObject(parent), m_book(book), m_alarm(alarm), m_clock(std::move(clock)), m_zone(zone) {
    connect(&m_alarm, &services::Alarm::rang, this, &OwnToday::read);
}

void OwnToday::setPerson(std::optional<domain::PersonId> person) {
    m_person = person;
    m_alarm.setAt({});
    if (person)
        read();
    else
        emit changed({.rows = {}, .asOf = m_clock()});
}

void OwnToday::bookChanged(const services::Changes& changes) {
    if (m_person && changes.mayConcern(*m_person))
        read();
}

void OwnToday::read() {
    if (!m_person)
        return;
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    const domain::PersonId person = *m_person;
    const auto reading = m_book.run([person, now = m_clock(), zone = m_zone](storage::Database& database) {
        const Moment at = services::readingMoment(database, now);
        const QDate day = domain::dayOf(at, zone);
        domain::PromiseQuery query;
        query.holder = person;
        query.outcomes = {Outcome::Open, Outcome::Overdue};
        query.period.to = day;
        const std::vector<PromiseKey> keys = services::promiseKeys(database, query, at);
        std::vector<domain::PromiseId> first;
        for (std::size_t i = 0; i < std::min<std::size_t>(keys.size(), mostRows); ++i)
            first.push_back(keys[i].id);
        const Moment tomorrow = domain::startOfDay(day.addDays(1), zone);
        const auto next = services::inHandOf(database, person, at).nextDue;
        return Reading{.today = {.due = qint64(keys.size()),
                                 .overdue = std::ranges::count_if(
                                     keys, [](const PromiseKey& key) { return key.outcome == Outcome::Overdue; }),
                                 .rows = services::promiseRows(database, first, at),
                                 .asOf = at},
                       .changesAt = next ? std::min(*next + domain::Duration(1), tomorrow) : tomorrow};
    });
    services::deliver(
        reading, this,
        [this, person](const Reading& read) {
            if (person == m_person)
                take(read);
            m_isReading = false;
            if (std::exchange(m_readAgain, false) || person != m_person)
                this->read();
        },
        [this](const QString&) { m_isReading = m_readAgain = false; }); // the list says that the book can't be read
}

void OwnToday::take(const Reading& reading) {
    m_alarm.setAt(reading.changesAt);
    emit changed(reading.today);
}

} // namespace kept::models
