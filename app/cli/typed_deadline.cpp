#include "cli/typed_deadline.h"

#include "cli/book_session.h"
#include "cli/values.h"
#include "domain/entry/reminder_reader.h"
#include "domain/working_calendar.h"
#include "services/working_time.h"

#include <QLocale>

namespace kept::cli {

using namespace domain;

Deadline deadlineTyped(const QString& text, BookSession& session) {
    const services::Session acting = session.actingSession();
    return session.read([&](storage::Database& database) {
        return deadlineFrom(text, services::calendarOf(database, acting.actor), acting.now);
    });
}

Moment reminderTyped(const QString& text, BookSession& session) {
    const services::Session acting = session.actingSession();
    return session.read([&](storage::Database& database) {
        const WorkingCalendar calendar = services::calendarOf(database, acting.actor);
        if (const auto at = entry::readReminder(text, acting.now, calendar, QLocale()).at)
            return *at;
        const Deadline typed = deadlineFrom(text, calendar, acting.now);
        return typed.dayOnly ? calendar.startOf(dayOf(typed.at, calendar.zone())) : typed.at;
    });
}

} // namespace kept::cli
