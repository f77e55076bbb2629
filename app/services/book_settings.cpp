#include "services/book_settings.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "services/three_way.h"
#include "services/working_hours_text.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/settings_store.h"
#include "storage/tally_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace kept::services {

using namespace domain;

namespace {

/// By the clock, but never before the newest event: a clock that is turned back makes nothing known earlier.
Moment entering(storage::Database& database, const Session& session) {
    return std::max(session.now, storage::EventStore(database).head().recordedAt);
}

std::set<QDate> daysOf(const std::map<QDate, QString>& holidays) {
    std::set<QDate> days;
    for (const auto& [day, name] : holidays)
        days.insert(day);
    return days;
}

/// Runs `change` on the store in a transaction of its own. How early promises were kept is told in the team's working
/// time, so that is counted anew where it changed.
template <class Change>
void inTransaction(storage::Database& database, const Session& session, Changes& changes, Change change) {
    ActingTransaction transaction(database, session);
    storage::SettingsStore store(database);
    const auto hours = [&store] { return std::pair(store.workingWeek(), daysOf(store.holidays())); };
    const auto before = hours();
    change(store);
    if (hours() != before)
        storage::TallyStore(database).rebuildMargins();
    transaction.commit();
    changes.everything = true;
}

QString checkedName(const Holiday& holiday) {
    if (!holiday.day.isValid())
        throw InvalidInput(QCoreApplication::translate("BookSettings", "A holiday needs a day."));
    return checkedText(holiday.name, QCoreApplication::translate("BookSettings", "The name of the holiday"));
}

/// Of one that is gone nothing is left to be taken in part.
std::vector<Field<Holiday>> holidayFields(bool isGone) {
    const QString day = QCoreApplication::translate("BookSettings", "Day");
    const QString name = QCoreApplication::translate("BookSettings", "Name");
    const auto dayWords = [](QDate date) { return QLocale().toString(date, QLocale::LongFormat); };
    if (isGone)
        return {fieldOf<Holiday>(
            "holiday", QCoreApplication::translate("BookSettings", "Holiday"),
            [](auto& holiday) -> auto& { return holiday; },
            [dayWords](const Holiday& holiday) {
                return holiday.day.isValid() ? QStringLiteral("%1: %2").arg(dayWords(holiday.day), holiday.name)
                                             : QCoreApplication::translate("BookSettings", "removed");
            })};
    return {fieldOf<Holiday>(
                "day", day, [](auto& holiday) -> auto& { return holiday.day; }, dayWords),
            fieldOf<Holiday>(
                "name", name, [](auto& holiday) -> auto& { return holiday.name; })};
}

} // namespace

BookSettings bookSettings(storage::Database& database) {
    storage::SettingsStore store(database);
    BookSettings settings;
    settings.week = store.workingWeek();
    for (const auto& [day, name] : store.holidays())
        settings.holidays.push_back({day, name});
    settings.reminders = reminderRules(database);
    return settings;
}

void setWorkingWeek(storage::Database& database, const Session& session, Changes& changes, const WorkingWeek& week) {
    checkWeek(week, QLocale());
    inTransaction(database, session, changes, [&](storage::SettingsStore& store) {
        store.setWorkingWeek(week, entering(database, session));
        checkEverybodyWorks(database);
    });
}

int addHolidays(storage::Database& database, const Session& session, Changes& changes,
                const std::vector<Holiday>& holidays) {
    int added = 0;
    inTransaction(database, session, changes, [&](storage::SettingsStore& store) {
        auto all = store.holidays();
        for (const Holiday& holiday : holidays)
            added += all.insert_or_assign(holiday.day, checkedName(holiday)).second ? 1 : 0;
        store.setHolidays(all, entering(database, session));
    });
    return added;
}

void changeHoliday(storage::Database& database, const Session& session, Changes& changes, const Holiday& seen,
                   const Holiday& holiday, const Settlement& settlement) {
    inTransaction(database, session, changes, [&](storage::SettingsStore& store) {
        auto all = store.holidays();
        const auto known = all.find(seen.day);
        const bool isGone = known == all.end();
        const Holiday now = isGone ? Holiday() : Holiday{seen.day, known->second};
        const Holiday mine{holiday.day, checkedName(holiday)};
        const auto about = [&] { return Disagreement{.subject = seen.name}; };
        const Holiday result = merged<Holiday>(holidayFields(isGone), seen, now, mine, settlement, about);
        if (!result.day.isValid())
            return; // it is gone, and stays so
        if (result.day != seen.day && all.contains(result.day))
            throw Conflict(QCoreApplication::translate("BookSettings", "There is a holiday on that day already."));
        all.erase(seen.day);
        all[result.day] = result.name;
        store.setHolidays(all, entering(database, session));
    });
}

void removeHolidays(storage::Database& database, const Session& session, Changes& changes,
                    const std::vector<QDate>& days) {
    inTransaction(database, session, changes, [&](storage::SettingsStore& store) {
        auto all = store.holidays();
        for (const QDate day : days)
            all.erase(day);
        store.setHolidays(all, entering(database, session));
    });
}

} // namespace kept::services
