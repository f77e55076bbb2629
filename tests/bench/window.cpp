#include "tests/bench/window.h"

#include "models/promise_roles.h"
#include "services/book_setup.h"
#include "services/reading.h"
#include "services/summaries.h"
#include "services/team_board.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace kept::bench {

using namespace domain;
using models::PromiseListModel;

namespace {

constexpr int rowsInSight = 25;

QTimeZone zone() {
    return QTimeZone("Europe/Berlin");
}

} // namespace

Window::Window(const Member& member)
    : m_member(member), m_book(now), m_source(
                                         m_book, [this] { return m_book.now(); }, zone(), QLocale::c()),
      m_counts(m_book, [this] { return m_book.now(); }), m_alarm([this] { return m_book.now(); }),
      m_reminders(
          m_book, [this] { return m_book.now(); }, m_alarm),
      m_own(std::make_unique<PromiseListModel>(
          m_source, [this] { return m_book.now(); }, zone(), QLocale::c())),
      m_owed(std::make_unique<PromiseListModel>(
          m_source, [this] { return m_book.now(); }, zone(), QLocale::c())) {
    m_book.setForeignChanges({services::newestEvent, services::changesSince});
    m_book.setPassword(member.password);
    connect(&m_book, &services::Book::changed, this, [this](const services::Changes& changes) {
        emit told(changes);
        follow(changes);
    });
    for (PromiseListModel* list : {m_own.get(), m_owed.get()})
        connect(list, &PromiseListModel::stateChanged, this, [this, list] { look(*list); });
}

void Window::open() {
    m_book.open(m_member.address).waitForFinished();
    m_counts.setPerson(m_member.id);
    m_reminders.setPerson(m_member.id);
    m_own->setQuery(ownQuery(), PromiseListModel::Grouping::ByDue);
    m_owed->setQuery(owedQuery(), PromiseListModel::Grouping::ByDue);
}

services::PromiseQuery Window::ownQuery() const {
    services::PromiseQuery query;
    query.holder = m_member.id;
    query.outcomes = {Outcome::Open, Outcome::Overdue};
    query.askedOf = m_member.id;
    query.orClosedSince = startOfDay(dayOf(m_book.now(), zone()), zone());
    return query;
}

services::PromiseQuery Window::owedQuery() const {
    services::PromiseQuery query;
    query.owedTo = m_member.id;
    query.outcomes = {Outcome::Open, Outcome::Overdue};
    return query;
}

void Window::follow(const services::Changes& changes) {
    m_own->bookChanged(changes);
    m_owed->bookChanged(changes);
    if (changes.mayConcern(m_member.id)) {
        const QDate today = dayOf(m_book.now(), zone());
        (void)m_book.run([today, person = m_member.id, at = m_book.now()](storage::Database& database) {
            return services::totalOf(
                database, {.period = Period::month(today.year(), today.month()), .department = {}, .person = person},
                services::readingMoment(database, at));
        });
        m_counts.refresh();
    }
    if (m_showsBoard)
        (void)m_book.run([at = m_book.now()](storage::Database& database) {
            return services::teamBoard(database, {}, services::readingMoment(database, at));
        });
}

void Window::look(PromiseListModel& list) {
    const int rows = std::min(list.rowCount(), rowsInSight);
    for (int row = 0; row < rows; ++row)
        (void)list.data(list.index(row), models::WhatRole);
}

} // namespace kept::bench
