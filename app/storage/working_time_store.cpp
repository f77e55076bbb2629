#include "storage/working_time_store.h"

#include "storage/clock_minutes.h"
#include "storage/database.h"
#include "storage/settings_store.h"

namespace kept::storage {

using namespace domain;

namespace {

std::vector<Absence> plain(const std::vector<AbsenceRecord>& records) {
    std::vector<Absence> absences;
    absences.reserve(records.size());
    for (const AbsenceRecord& record : records)
        absences.push_back(record.absence);
    return absences;
}

/// `row` begins with weekday, from and to.
void addHours(OwnHours& hours, const Query& row) {
    auto& day = hours[static_cast<std::size_t>(row.int64(0) - 1)];
    if (!day)
        day.emplace();
    if (row.integer(2) > 0) // else a day off, which has no hours
        day->push_back({timeAt(row.integer(1)), timeAt(row.integer(2))});
}

const QString absenceColumns =
    QStringLiteral("id, first_day, last_day, from_minute, to_minute, reason, entered_at, cover_id");

/// `row` begins with absenceColumns.
AbsenceRecord absenceIn(const Query& row) {
    Absence absence{.first = QDate::fromString(row.text(1), Qt::ISODate),
                    .last = QDate::fromString(row.text(2), Qt::ISODate),
                    .hours = {},
                    .reason = row.text(5),
                    .cover = row.optionalId<PersonId>(7)};
    if (!row.isNull(3))
        absence.hours = {timeAt(row.integer(3)), timeAt(row.integer(4))};
    return {row.int64(0), std::move(absence), row.moment(6)};
}

std::optional<int> beginOf(const std::optional<WorkingRange>& hours) {
    return hours ? std::optional(minuteOf(hours->from)) : std::nullopt;
}

std::optional<int> endOf(const std::optional<WorkingRange>& hours) {
    return hours ? std::optional(endMinuteOf(hours->to)) : std::nullopt;
}

} // namespace

BookHours WorkingTimeStore::bookHours() {
    return bookHoursKnownAt(Moment::max());
}

BookHours WorkingTimeStore::bookHoursKnownAt(Moment moment) {
    SettingsStore settings(m_database);
    BookHours book{settings.workingWeekAt(moment), settings.timeZone(), {}};
    for (const auto& [day, name] : settings.holidaysEnteredBy(moment))
        book.holidays.insert(day);
    return book;
}

WorkingCalendar WorkingTimeStore::calendarOf(std::optional<PersonId> person) {
    return person ? domain::calendarOf(bookHours(), hoursOf(*person), plain(absencesOf(*person)))
                  : domain::calendarOf(bookHours(), {}, {});
}

WorkingCalendar WorkingTimeStore::teamCalendarFor(std::optional<PersonId> person, Moment enteredBy) {
    std::vector<AbsenceRecord> absences = person ? absencesOf(*person) : std::vector<AbsenceRecord>();
    std::erase_if(absences, [&](const AbsenceRecord& record) { return record.enteredAt > enteredBy; });
    return domain::calendarOf(bookHoursKnownAt(enteredBy), {}, plain(absences));
}

OwnHours WorkingTimeStore::hoursOf(PersonId person) {
    auto query = m_database.prepare(QStringLiteral("SELECT weekday, from_minute, to_minute FROM own_hours"
                                                   " WHERE person_id = :person ORDER BY weekday, from_minute"));
    query.bind(":person", person).exec();
    OwnHours hours;
    while (query.next())
        addHours(hours, query);
    return hours;
}

std::map<PersonId, OwnHours> WorkingTimeStore::hours() {
    auto query = m_database.prepare(QStringLiteral("SELECT weekday, from_minute, to_minute, person_id FROM own_hours"
                                                   " ORDER BY person_id, weekday, from_minute"));
    query.exec();
    std::map<PersonId, OwnHours> hours;
    while (query.next())
        addHours(hours[query.id<PersonId>(3)], query);
    return hours;
}

void WorkingTimeStore::setHours(PersonId person, const OwnHours& hours) {
    m_database.prepare(QStringLiteral("DELETE FROM own_hours WHERE person_id = :person"))
        .bind(":person", person)
        .execOnce();
    auto insert = m_database.prepare(QStringLiteral("INSERT INTO own_hours (person_id, weekday, from_minute, to_minute)"
                                                    " VALUES (:person, :weekday, :from, :to)"));
    const auto put = [&](std::size_t day, int from, int to) {
        insert.bind(":person", person).bind(":weekday", day + 1).bind(":from", from).bind(":to", to).execOnce();
    };
    for (std::size_t day = 0; day < hours.size(); ++day) {
        if (hours[day] && hours[day]->empty())
            put(day, 0, 0);
        for (const WorkingRange& range : hours[day].value_or(std::vector<WorkingRange>()))
            put(day, minuteOf(range.from), endMinuteOf(range.to));
    }
}

std::vector<AbsenceRecord> WorkingTimeStore::absencesOf(PersonId person) {
    auto query = m_database.prepare(
        QStringLiteral("SELECT %1 FROM absences WHERE person_id = :person ORDER BY first_day, id").arg(absenceColumns));
    query.bind(":person", person).exec();
    std::vector<AbsenceRecord> records;
    while (query.next())
        records.push_back(absenceIn(query));
    return records;
}

std::map<PersonId, std::vector<AbsenceRecord>> WorkingTimeStore::absences(QDate notBefore) {
    auto query = m_database.prepare(QStringLiteral("SELECT %1, person_id FROM absences WHERE last_day >= :day"
                                                   " ORDER BY person_id, first_day, id")
                                        .arg(absenceColumns));
    query.bind(":day", notBefore.toString(Qt::ISODate)).exec();
    std::map<PersonId, std::vector<AbsenceRecord>> records;
    while (query.next())
        records[query.id<PersonId>(8)].push_back(absenceIn(query));
    return records;
}

void WorkingTimeStore::addAbsence(PersonId person, const Absence& absence, Moment enteredAt) {
    m_database
        .prepare(QStringLiteral("INSERT INTO absences (person_id, first_day, last_day, from_minute, to_minute, reason,"
                                " cover_id, entered_at) VALUES (:person, :first, :last, :from, :to, :reason, :cover,"
                                " :entered)"))
        .bind(":person", person)
        .bind(":first", absence.first.toString(Qt::ISODate))
        .bind(":last", absence.last.toString(Qt::ISODate))
        .bind(":from", beginOf(absence.hours))
        .bind(":to", endOf(absence.hours))
        .bind(":reason", absence.reason)
        .bind(":cover", absence.cover)
        .bind(":entered", enteredAt)
        .execOnce();
}

bool WorkingTimeStore::setCover(PersonId person, std::int64_t id, std::optional<PersonId> cover) {
    return m_database
               .prepare(QStringLiteral("UPDATE absences SET cover_id = :cover WHERE id = :id AND person_id = :person"))
               .bind(":cover", cover)
               .bind(":id", id)
               .bind(":person", person)
               .execOnce() > 0;
}

std::vector<std::pair<PersonId, Absence>> WorkingTimeStore::coveredBy(PersonId cover, QDate day) {
    auto query = m_database.prepare(QStringLiteral("SELECT %1, person_id FROM absences WHERE cover_id = :cover"
                                                   " AND last_day >= :day ORDER BY first_day, id")
                                        .arg(absenceColumns));
    query.bind(":cover", cover).bind(":day", day.toString(Qt::ISODate)).exec();
    std::vector<std::pair<PersonId, Absence>> covered;
    while (query.next())
        covered.emplace_back(query.id<PersonId>(8), absenceIn(query).absence);
    return covered;
}

bool WorkingTimeStore::removeAbsence(PersonId person, std::int64_t id) {
    return m_database.prepare(QStringLiteral("DELETE FROM absences WHERE id = :id AND person_id = :person"))
               .bind(":id", id)
               .bind(":person", person)
               .execOnce() > 0;
}

std::vector<PersonId> WorkingTimeStore::peopleWithHours() {
    auto query = m_database.prepare(QStringLiteral("SELECT DISTINCT person_id FROM own_hours ORDER BY person_id"));
    query.exec();
    std::vector<PersonId> people;
    while (query.next())
        people.push_back(query.id<PersonId>(0));
    return people;
}

const WorkingCalendar& Calendars::of(std::optional<PersonId> person) {
    const auto known = m_known.find(person);
    if (known != m_known.end())
        return known->second;
    if (!m_book) {
        m_book = m_store.bookHours();
        m_hours = m_store.hours();
        m_absences = m_store.absences();
    }
    const PersonId whose = person.value_or(PersonId());
    return m_known.emplace(person, domain::calendarOf(*m_book, m_hours[whose], plain(m_absences[whose]))).first->second;
}

} // namespace kept::storage
