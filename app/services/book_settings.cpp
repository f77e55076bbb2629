#include "services/book_settings.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "services/follow_up_plan.h"
#include "services/working_hours_text.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/settings_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

const QString reminderLeadKey = QStringLiteral("reminder_lead_minutes");

/// By the clock, but never before the newest event: a clock that is turned back makes nothing known earlier.
Moment entering(storage::Database& database, const Session& session) {
    return std::max(session.now, storage::EventStore(database).head().recordedAt);
}

/// Runs `change` on the store in a transaction of its own.
template <class Change>
void inTransaction(storage::Database& database, const Session& session, Changes& changes, Change change) {
    ActingTransaction transaction(database, session);
    storage::SettingsStore store(database);
    change(store);
    transaction.commit();
    changes.everything = true;
}

QString checkedName(const Holiday& holiday) {
    if (!holiday.day.isValid())
        throw InvalidInput(QCoreApplication::translate("BookSettings", "A holiday needs a day."));
    return checkedText(holiday.name, QCoreApplication::translate("BookSettings", "The name of the holiday"));
}

} // namespace

BookSettings bookSettings(storage::Database& database) {
    storage::SettingsStore store(database);
    BookSettings settings;
    settings.week = store.workingWeek();
    for (const auto& [day, name] : store.holidays())
        settings.holidays.push_back({day, name});
    const auto lead = store.value(reminderLeadKey);
    settings.reminderLeadMinutes = lead ? lead->toInt() : defaultReminderLeadMinutes;
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

void changeHoliday(storage::Database& database, const Session& session, Changes& changes, QDate day,
                   const Holiday& holiday) {
    inTransaction(database, session, changes, [&](storage::SettingsStore& store) {
        auto all = store.holidays();
        if (holiday.day != day && all.contains(holiday.day))
            throw Conflict(QCoreApplication::translate("BookSettings", "There is a holiday on that day already."));
        all.erase(day);
        all[holiday.day] = checkedName(holiday);
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

void setReminderLead(storage::Database& database, const Session& session, Changes& changes, int minutes) {
    if (minutes < 0 || minutes > longestReminderLeadMinutes)
        throw InvalidInput(
            QCoreApplication::translate("BookSettings", "A reminder comes at most a week before the deadline."));
    inTransaction(database, session, changes,
                  [&](storage::SettingsStore& store) { store.setValue(reminderLeadKey, QString::number(minutes)); });
}

} // namespace kept::services
