#include "services/load_ahead.h"

#include "domain/working_calendar.h"
#include "storage/database.h"
#include "storage/load_ahead_store.h"
#include "storage/people_store.h"
#include "storage/person_record_store.h"
#include "storage/working_time_store.h"

#include <algorithm>
#include <cmath>

namespace kept::services {

using namespace domain;

namespace {

struct Usual {
    std::optional<double> perDay;
    int days = 0;
};

double medianOfCounts(std::vector<qint64> counts) {
    std::ranges::sort(counts);
    const std::size_t middle = counts.size() / 2;
    const auto upper = static_cast<double>(counts[middle]);
    return counts.size() % 2 == 1 ? upper : (upper + static_cast<double>(counts[middle - 1])) / 2;
}

/// On the working days of the person before today, from when they were on the team or did the first thing.
Usual usualOf(storage::Database& database, const WorkingCalendar& calendar, const Memberships& memberships,
              PersonId person, Moment at) {
    const QTimeZone& zone = calendar.zone();
    const QDate today = dayOf(at, zone);
    const QDate first = today.addDays(-usualWindowDays);
    std::map<QDate, qint64> done;
    for (const Moment moment : storage::PersonRecordStore(database, at).doneSince(person, startOfDay(first, zone)))
        ++done[dayOf(moment, zone)];
    std::vector<qint64> counts;
    for (QDate day = first; day < today; day = day.addDays(1)) {
        const bool wasThere = memberships.departmentOf(person, startOfDay(day, zone)).has_value() ||
                              (!done.empty() && done.begin()->first <= day);
        if (!wasThere || !calendar.isWorkingDay(day))
            continue;
        const auto found = done.find(day);
        counts.push_back(found == done.end() ? 0 : found->second);
    }
    Usual usual{.perDay = {}, .days = static_cast<int>(counts.size())};
    if (usual.days >= fewestUsualDays)
        usual.perDay = medianOfCounts(std::move(counts));
    return usual;
}

bool isTooMuch(const PersonAhead& person, std::size_t day) {
    const qint64 toDo = person.toDo(day);
    if (toDo == 0)
        return false;
    if (person.days.at(day).working == Duration::zero())
        return true;
    return person.usual && toDo > person.capacity();
}

} // namespace

std::optional<std::size_t> CalendarAhead::dayOfDue(Moment due) const {
    if (due < borders.front() || due >= borders.back())
        return std::nullopt;
    return static_cast<std::size_t>(std::ranges::upper_bound(borders, due) - borders.begin()) - 1;
}

CalendarAhead calendarAhead(storage::Calendars& calendars, Moment at) {
    const WorkingCalendar& calendar = calendars.of(std::nullopt);
    CalendarAhead ahead{.at = at, .days = {}, .lastDays = {}, .borders = {}};
    QDate day = dayOf(at, calendar.zone());
    const bool isOver =
        calendar.workingTimeBetween(at, startOfDay(day.addDays(1), calendar.zone())) == Duration::zero();
    if (isOver)
        day = calendar.nextWorkingDay(day);
    for (std::size_t i = 0; i < daysAhead; ++i) {
        ahead.days.at(i) = day;
        day = calendar.nextWorkingDay(day);
        ahead.lastDays.at(i) = day.addDays(-1);
        ahead.borders.at(i + 1) = startOfDay(day, calendar.zone());
    }
    ahead.borders.front() = at;
    return ahead;
}

qint64 PersonAhead::capacity() const {
    return usual ? std::max<qint64>(1, static_cast<qint64>(std::floor(*usual))) : 0;
}

qint64 PersonAhead::room(std::size_t day) const {
    if (!usual || days.at(day).working == Duration::zero())
        return 0;
    return std::max<qint64>(0, static_cast<qint64>(std::floor(*usual)) - toDo(day));
}

bool PersonAhead::standsOut() const {
    return std::ranges::any_of(days, &DayAhead::isTooMuch);
}

std::vector<PersonAhead> peopleAhead(storage::Database& database, storage::Calendars& calendars,
                                     const CalendarAhead& ahead, const std::set<DepartmentId>& departments) {
    const auto loads = storage::LoadAheadStore(database).loads({ahead.borders.begin(), ahead.borders.end()});
    const Memberships memberships = storage::PeopleStore(database).memberships();
    std::vector<PersonAhead> all;
    for (const PersonRow& row : people(database)) {
        if (row.left || (!departments.empty() && !departments.contains(row.departmentId)))
            continue;
        const WorkingCalendar& calendar = calendars.of(row.id);
        const Usual usual = usualOf(database, calendar, memberships, row.id, ahead.at);
        PersonAhead& person = all.emplace_back();
        person.person = row.id;
        person.name = row.name;
        person.department = row.departmentId;
        person.departmentName = row.department;
        person.usual = usual.perDay;
        person.usualDays = usual.days;
        const auto load = loads.find(row.id);
        person.overdue = load == loads.end() ? 0 : load->second.overdue;
        for (std::size_t i = 0; i < daysAhead; ++i) {
            DayAhead& day = person.days.at(i);
            day.day = ahead.days.at(i);
            day.due = load == loads.end() ? 0 : load->second.due.at(i);
            day.working = calendar.workingTimeBetween(std::max(ahead.at, startOfDay(day.day, calendar.zone())),
                                                      startOfDay(day.day.addDays(1), calendar.zone()));
            day.isTooMuch = isTooMuch(person, i);
        }
    }
    std::ranges::stable_sort(all, [](const PersonAhead& a, const PersonAhead& b) {
        return a.standsOut() != b.standsOut() ? a.standsOut() : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return all;
}

} // namespace kept::services
