#include "services/generated_team.h"

#include "domain/working_calendar.h"
#include "services/book_settings.h"
#include "services/generated_words.h"
#include "services/people.h"
#include "services/standards.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "storage/settings_store.h"

#include <algorithm>

namespace kept::services::generated {

using namespace domain;

namespace {

/// Who is on the team may not be taken for a customer.
constexpr int firstCustomer = mostPeople;

template <class List> QString at(const List& list, int place) {
    return QString::fromUtf8(list[static_cast<std::size_t>(place) % list.size()]);
}

void addYearlyHolidays(storage::Database& database, const Session& session, Changes& changes, int from, int to) {
    std::vector<Holiday> days;
    for (int year = from; year <= to; ++year) {
        for (const YearlyHoliday& yearly : holidays)
            days.push_back({QDate(year, yearly.month, yearly.day), QString::fromUtf8(yearly.name)});
    }
    (void)addHolidays(database, session, changes, days);
}

/// Half of them work as the book does.
OwnHours hours(Dice& dice) {
    OwnHours own;
    const auto all = [&own](const std::vector<WorkingRange>& ranges) {
        std::fill(own.begin(), own.begin() + 5, std::optional(ranges));
    };
    switch (dice.below(8)) {
    case 0:
        all({{QTime(7, 0), QTime(15, 30)}});
        break;
    case 1:
        all({{QTime(10, 0), QTime(18, 30)}});
        break;
    case 2:
        all({{QTime(9, 0), QTime(13, 0)}});
        break;
    case 3:
        own[4] = std::vector<WorkingRange>();
        break;
    default:
        break;
    }
    return own;
}

/// A week in winter or spring, two or three in summer and a few days at the end of each year, and now and then an
/// illness.
std::vector<Absence> absences(Dice& dice, QDate first, QDate last) {
    std::vector<Absence> away;
    const auto add = [&](QDate from, int days, const char* reason) {
        const QDate to = from.addDays(days - 1);
        if (from >= first && to <= last)
            away.push_back({.first = from, .last = to, .hours = {}, .reason = QString::fromUtf8(reason)});
    };
    for (int year = first.year(); year <= last.year(); ++year) {
        add(QDate(year, 2, 1).addDays(dice.below(70)), 5, "Vacation");
        add(QDate(year, 6, 20).addDays(dice.below(60)), 12 + dice.below(8), "Vacation");
        add(QDate(year, 10, 15).addDays(dice.below(30)), 3 + dice.below(3), "Vacation");
        add(QDate(year, 1, 1).addDays(dice.below(31)), 1 + dice.below(4), "Ill");
    }
    return away;
}

Role roleOf(int person) {
    if (person == 0)
        return Role::Owner;
    return person <= static_cast<int>(departments.size()) ? Role::Lead : Role::Staff;
}

} // namespace

WorkDays::WorkDays(const WorkingCalendar& calendar, QDate first, QDate last) {
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (calendar.isWorkingDay(day))
            m_days.push_back({day, calendar.startOf(day), calendar.endOf(day)});
    }
}

const WorkDays::Day* WorkDays::on(QDate day) const {
    const auto found = std::ranges::lower_bound(m_days, day, {}, &Day::day);
    return found != m_days.end() && found->day == day ? &*found : nullptr;
}

std::vector<WorkDays::Day>::const_iterator WorkDays::find(Moment moment) const {
    const auto found = std::ranges::upper_bound(m_days, moment, {}, &Day::to);
    return found == m_days.end() ? std::prev(found) : found;
}

const WorkDays::Day& WorkDays::onOrAfter(Moment moment) const {
    return *find(moment);
}

Moment WorkDays::add(Moment from, Duration amount) const {
    auto day = find(from);
    Moment start = std::max(from, day->from);
    while (day->to - start < amount && std::next(day) != m_days.end()) {
        amount -= std::max(day->to - start, Duration::zero());
        ++day;
        start = day->from;
    }
    return start + amount;
}

std::size_t WorkDays::tenthOfDay(Moment moment) const {
    constexpr int tenths = 10;
    const Day& day = onOrAfter(moment);
    const auto passed = (std::max(moment, day.from) - day.from) * tenths / (day.to - day.from);
    return static_cast<std::size_t>(std::clamp<std::int64_t>(passed, 0, tenths - 1));
}

Moment WorkDays::share(Moment from, Moment to, int hundredths) const {
    Duration between{};
    for (auto day = find(from); day != m_days.end() && day->from < to; ++day)
        between += std::max(std::min(day->to, to) - std::max(day->from, from), Duration::zero());
    return std::clamp(add(from, between * hundredths / 100), from, to);
}

std::vector<Colleague> addTeam(storage::Database& database, Changes& changes, Dice& dice, int people, Moment since,
                               QDate last) {
    const QDate first = dayOf(since, storage::SettingsStore(database).timeZone());
    addYearlyHolidays(database, {std::nullopt, since}, changes, first.year(), last.year());
    std::vector<Colleague> team;
    for (int i = 0; i < people; ++i) {
        const int department = i == 0 ? 0 : (i - 1) % static_cast<int>(departments.size());
        const PersonId id =
            addPerson(database, {std::nullopt, since}, changes, personName(i), at(departments, department), roleOf(i));
        if (const OwnHours own = hours(dice); own != OwnHours())
            setOwnHours(database, {id, since}, changes, id, own);
        (void)addAbsences(database, {id, since}, changes, id, absences(dice, first, last));
        team.push_back({.id = id,
                        .department = department,
                        .reliability = 66 + dice.below(28),
                        .pace = 6 + dice.below(9),
                        .slowness = 4 + dice.below(4),
                        .days = WorkDays(calendarOf(database, id), first, last)});
    }
    return team;
}

QHash<QString, ServiceId> addStandards(storage::Database& database, Changes& changes,
                                       const std::vector<Colleague>& team, Moment since) {
    const Session owner{team.front().id, since};
    for (const GivenStandard& standard : givenStandards)
        (void)defineStandard(
            database, owner, changes, QString::fromUtf8(standard.name),
            {.words = QString::fromUtf8(standard.words), .limit = {standard.workingHours, LimitUnit::WorkingHours}});
    QHash<QString, ServiceId> ids;
    for (const OfferedStandard& standard : offeredStandards(database)) {
        ids.insert(standard.name, standard.id);
        for (const Colleague& who : team)
            acknowledgeStandard(database, {who.id, since}, changes, standard.id, standard.version);
    }
    return ids;
}

std::vector<BusyDay> spread(std::int64_t promises, const WorkingCalendar& calendar, QDate first, QDate end) {
    std::vector<BusyDay> days;
    std::int64_t weight = 0;
    for (QDate day = first; day < end; day = day.addDays(1)) {
        if (!calendar.isWorkingDay(day))
            continue;
        weight += busyMonths[static_cast<std::size_t>(day.month()) - 1] *
                  busyDays[static_cast<std::size_t>(day.dayOfWeek()) - 1];
        days.push_back({{day, calendar.startOf(day), calendar.endOf(day)}, weight});
    }
    for (BusyDay& day : days)
        day.promisesByThen = promises * day.promisesByThen / weight;
    return days;
}

QString personName(int number) {
    const int firsts = static_cast<int>(firstNames.size());
    return at(firstNames, number) + QLatin1Char(' ') + at(lastNames, number + number / firsts);
}

QString customerName(int number) {
    constexpr int oneOfThree = 3;
    const int place = number / oneOfThree;
    if (number % oneOfThree == 0 && firstCustomer + place < static_cast<int>(firstNames.size() * lastNames.size()))
        return personName(firstCustomer + place);
    const auto names = static_cast<int>(lastNames.size());
    const auto forms = static_cast<int>(companies.size());
    return at(companies, number).arg(at(lastNames, number / forms)) + QLatin1String(", ") +
           at(towns, number / forms / names + number * 5);
}

} // namespace kept::services::generated
