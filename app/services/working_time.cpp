#include "services/working_time.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "domain/history.h"
#include "services/acting_transaction.h"
#include "services/authority.h"
#include "services/holidays.h"
#include "services/working_hours_text.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/name_trace_store.h"
#include "storage/people_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

using namespace domain;
using storage::WorkingTimeStore;

namespace {

struct WorkingTimeText {
    Q_DECLARE_TR_FUNCTIONS(WorkingHours)
};

/// Runs `change` on the store in a transaction of its own, for whoever may set this person's working time.
template <class Change>
void changeTimeOf(PersonId person, storage::Database& database, const Session& session, Changes& changes,
                  Change change) {
    if (session.actor != person)
        requireAuthority(database, session, Authority::Team);
    ActingTransaction transaction(database, session);
    WorkingTimeStore store(database);
    change(store);
    transaction.commit();
    changes.add(person);
}

bool isSameButForCover(Absence one, const Absence& other) {
    one.cover = other.cover;
    return one == other;
}

Absence checked(storage::Database& database, PersonId person, Absence absence) {
    checkAbsence(absence);
    if (absence.cover == person)
        throw InvalidInput(WorkingTimeText::tr("Somebody else has to cover for who is away."));
    if (absence.cover)
        checkIsOnTeam(database, *absence.cover);
    if (!absence.reason.trimmed().isEmpty())
        absence.reason = checkedText(absence.reason, WorkingTimeText::tr("The reason of the absence"));
    return absence;
}

} // namespace

WorkingCalendar calendarOf(storage::Database& database, std::optional<PersonId> person) {
    return WorkingTimeStore(database).calendarOf(person);
}

WorkingCalendar claimCalendarOf(storage::Database& database, const History& history) {
    const Moment deadline = history.latest().judgedDue.at;
    const std::optional<PromiseState> then = history.stateAt(deadline);
    return WorkingTimeStore(database).teamCalendarFor(then ? then->holder : std::nullopt, deadline);
}

PersonTime workingTimeOf(storage::Database& database, PersonId person) {
    WorkingTimeStore store(database);
    return {store.hoursOf(person), store.absencesOf(person)};
}

std::map<PersonId, PersonTime> workingTimes(storage::Database& database) {
    std::map<PersonId, PersonTime> times;
    for (const storage::Person& person : storage::PeopleStore(database).all())
        times.emplace(person.id, workingTimeOf(database, person.id));
    return times;
}

void setOwnHours(storage::Database& database, const Session& session, Changes& changes, PersonId person,
                 const OwnHours& hours) {
    WorkingWeek typed;
    for (std::size_t day = 0; day < hours.size(); ++day)
        typed[day] = hours[day].value_or(std::vector<WorkingRange>());
    checkWeek(typed, QLocale());
    changeTimeOf(person, database, session, changes, [&](WorkingTimeStore& store) {
        store.setHours(person, hours);
        (void)store.calendarOf(person); // refuses what is no calendar
    });
}

int addAbsences(storage::Database& database, const Session& session, Changes& changes, PersonId person,
                const std::vector<Absence>& absences) {
    int added = 0;
    changeTimeOf(person, database, session, changes, [&](WorkingTimeStore& store) {
        // By the clock, but never before the newest event: a clock that is turned back makes nothing known earlier.
        const Moment now = std::max(session.now, storage::EventStore(database).head().recordedAt);
        std::vector<AbsenceRecord> known = store.absencesOf(person);
        for (const Absence& typed : absences) {
            const Absence absence = checked(database, person, typed);
            const auto same = std::find_if(known.begin(), known.end(), [&](const AbsenceRecord& record) {
                return isSameButForCover(record.absence, absence);
            });
            if (same != known.end()) {
                if (same->id != 0 && same->absence.cover != absence.cover)
                    store.setCover(person, same->id, absence.cover);
                continue;
            }
            store.addAbsence(person, absence, now);
            known.push_back({0, absence, now});
            ++added;
        }
    });
    return added;
}

void removeAbsences(storage::Database& database, const Session& session, Changes& changes, PersonId person,
                    const std::vector<std::int64_t>& ids) {
    const storage::WipingDeletes wiping(database);
    changeTimeOf(person, database, session, changes, [&](WorkingTimeStore& store) {
        for (const std::int64_t id : ids) {
            if (!store.removeAbsence(person, id))
                throw InvalidInput(WorkingTimeText::tr("There is no absence %1 of this person.").arg(id));
        }
    });
}

std::vector<Absence> readAbsences(const QByteArray& iCalendar, int firstYear, int lastYear) {
    std::vector<Absence> absences;
    for (const Holiday& day : readHolidays(iCalendar, firstYear, lastYear)) {
        const auto before = std::find_if(absences.rbegin(), absences.rend(), [&](const Absence& absence) {
            return absence.reason == day.name && absence.last.addDays(1) == day.day &&
                   absence.first.daysTo(day.day) < longestAbsenceDays;
        });
        if (before != absences.rend())
            before->last = day.day;
        else
            absences.push_back({.first = day.day, .last = day.day, .hours = {}, .reason = day.name});
    }
    return absences;
}

void checkEverybodyWorks(storage::Database& database) {
    WorkingTimeStore store(database);
    for (const PersonId person : store.peopleWithHours()) {
        try {
            (void)store.calendarOf(person);
        } catch (const InvalidInput&) {
            const auto found = storage::PeopleStore(database).find(person);
            throw InvalidInput(WorkingTimeText::tr("%1, whose own hours differ, would have no working hours left.")
                                   .arg(found ? found->name : QString::number(person.value())));
        }
    }
}

} // namespace kept::services
