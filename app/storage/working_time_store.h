#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "domain/person_hours.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// An absence with its number in the book, and when it was entered.
struct AbsenceRecord {
    std::int64_t id = 0;
    domain::Absence absence;
    domain::Moment enteredAt;
};

/// When people work: the one place that makes a calendar of what the book holds.
class WorkingTimeStore {
public:
    explicit WorkingTimeStore(Database& database) : m_database(database) {}

    /// The calendar of a person, or of the book where nobody is named. Throws InvalidInput for one without any hours.
    [[nodiscard]] domain::WorkingCalendar calendarOf(std::optional<domain::PersonId> person);

    /// The team's calendar as it was known then, less the person's absences that were.
    [[nodiscard]] domain::WorkingCalendar teamCalendarFor(std::optional<domain::PersonId> person,
                                                          domain::Moment enteredBy);

    /// What holds for everybody.
    [[nodiscard]] domain::BookHours bookHours();

    [[nodiscard]] domain::OwnHours hoursOf(domain::PersonId person);
    /// Of all who have any.
    [[nodiscard]] std::map<domain::PersonId, domain::OwnHours> hours();
    void setHours(domain::PersonId person, const domain::OwnHours& hours);
    /// What this person covers for others and that has not ended before that day, with whose it is.
    [[nodiscard]] std::vector<std::pair<domain::PersonId, domain::Absence>> coveredBy(domain::PersonId cover,
                                                                                      QDate day);
    /// By their first day.
    [[nodiscard]] std::vector<AbsenceRecord> absencesOf(domain::PersonId person);
    /// Of all who have any; those that ended before that day left out.
    [[nodiscard]] std::map<domain::PersonId, std::vector<AbsenceRecord>> absences(QDate notBefore = {});
    void addAbsence(domain::PersonId person, const domain::Absence& absence, domain::Moment enteredAt);
    /// Names another who covers for them, or nobody. False where that person has none of that number.
    bool setCover(domain::PersonId person, std::int64_t id, std::optional<domain::PersonId> cover);
    /// False where that person has none of that number.
    bool removeAbsence(domain::PersonId person, std::int64_t id);
    /// Who has hours of their own.
    [[nodiscard]] std::vector<domain::PersonId> peopleWithHours();

private:
    [[nodiscard]] domain::BookHours bookHoursKnownAt(domain::Moment moment);

    Database& m_database;
};

/// The calendars of many people, each made once, of what was read once.
class Calendars {
public:
    explicit Calendars(Database& database) : m_store(database) {}
    [[nodiscard]] const domain::WorkingCalendar& of(std::optional<domain::PersonId> person);

private:
    WorkingTimeStore m_store;
    std::optional<domain::BookHours> m_book;
    std::map<domain::PersonId, domain::OwnHours> m_hours;
    std::map<domain::PersonId, std::vector<AbsenceRecord>> m_absences;
    std::map<std::optional<domain::PersonId>, domain::WorkingCalendar> m_known;
};

} // namespace kept::storage
