#include "services/promise_calendar.h"

#include "domain/errors.h"
#include "services/book_setup.h"
#include "services/people.h"
#include "services/reading.h"
#include "storage/database.h"
#include "storage/follow_ups_ahead.h"
#include "storage/newest_events.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

PromiseCalendar emptyCalendar(storage::Database& database, Moment now) {
    constexpr qsizetype enough = 16; // of a hash in hexadecimal, to tell books apart
    const BookInfo info = bookInfo(database);
    return {.book = QString::fromLatin1(storage::beginningOf(database).toHex().left(enough)),
            .name = {},
            .rehearsal = info.rehearsal,
            .zone = info.zone,
            .at = readingMoment(database, now),
            .entries = {}};
}

void fill(storage::Database& database, PromiseCalendar& calendar, std::vector<PromiseRow> rows, Moment now) {
    std::vector<PromiseId> ids;
    for (const PromiseRow& row : rows)
        ids.push_back(row.id);
    QHash<PromiseId, std::vector<CalendarAlarm>> alarms;
    for (const auto& ahead : storage::FollowUpsAhead(database).after(now, ids))
        alarms[ahead.promise].push_back({ahead.at, ahead.about});
    const auto changed = storage::newestEventsOf(database, ids);
    for (PromiseRow& row : rows) {
        const PromiseId id = row.id;
        const Moment at = changed.value(id, row.madeAt);
        calendar.entries.push_back({std::move(row), at, alarms.take(id)});
    }
}

} // namespace

std::optional<Moment> PromiseCalendar::changesAt() const {
    std::optional<Moment> first;
    for (const CalendarEntry& entry : entries) {
        if (entry.promise.outcome == Outcome::Open && (!first || entry.promise.judgedDue.at < *first))
            first = entry.promise.judgedDue.at;
    }
    return first;
}

PromiseCalendar openPromisesOf(storage::Database& database, PersonId person, Moment now) {
    PromiseCalendar calendar = emptyCalendar(database, now);
    const auto team = people(database);
    const auto found = std::ranges::find(team, person, &PersonRow::id);
    if (found == team.end())
        throw InvalidInput(QCoreApplication::translate("services", "There is no such person in this book."));
    calendar.name = found->name;
    PromiseQuery query;
    query.holder = person;
    query.outcomes = {Outcome::Open, Outcome::Overdue};
    std::vector<PromiseRow> rows;
    forEachPromise(database, query, calendar.at, [&rows](const PromiseRow& row) { rows.push_back(row); });
    fill(database, calendar, std::move(rows), now);
    return calendar;
}

PromiseCalendar calendarWith(storage::Database& database, const std::vector<PromiseId>& promises, Moment now) {
    PromiseCalendar calendar = emptyCalendar(database, now);
    std::vector<PromiseRow> rows = promiseRows(database, promises, calendar.at);
    for (const PromiseId promise : promises) {
        if (std::ranges::find(rows, promise, &PromiseRow::id) == rows.end())
            throw InvalidInput(QCoreApplication::translate("services", "There is no promise %1.").arg(promise.value()));
    }
    fill(database, calendar, std::move(rows), now);
    return calendar;
}

} // namespace kept::services
