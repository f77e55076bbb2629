#include "ui/main_window/calendar_saving.h"

#include "domain/shown_text.h"
#include "render/promise_icalendar.h"
#include "services/book.h"
#include "services/deliver.h"
#include "services/promise_calendar.h"
#include "services/whole_file.h"
#include "ui/dialogs/questions.h"
#include "ui/pages/file_names.h"
#include "ui/widgets/message_bar.h"

#include <QFileInfo>

namespace kept::ui {

namespace {

/// So that a file system that takes 255 octets takes it in any script.
constexpr qsizetype longestName = 60;

} // namespace

CalendarSaving::CalendarSaving(Needs needs, QObject* parent) : QObject(parent), m_needs(std::move(needs)) {}

void CalendarSaving::save(const std::vector<domain::PromiseId>& promises) {
    services::deliver(
        m_needs.book.run([promises, now = m_needs.clock()](storage::Database& database) {
            return services::calendarWith(database, promises, now);
        }),
        this, [this](const services::PromiseCalendar& calendar) { write(calendar); },
        [this](const QString& why) { m_needs.messages.say({.kind = MessageKind::Error, .happened = why}); });
}

void CalendarSaving::write(const services::PromiseCalendar& calendar) {
    const int count = static_cast<int>(calendar.entries.size());
    QString name = count == 1 ? domain::shownLine(calendar.entries.front().promise.what).left(longestName).trimmed()
                              : tr("%n promise(s)", "the name of a file", count);
    if (name.isEmpty())
        name = tr("%n promise(s)", "the name of a file", count);
    const QString ending = QStringLiteral(".ics");
    const QString path = askWhereToSave(m_needs.questions, m_needs.window, tr("Save for other calendars"),
                                        name + ending, tr("Calendars (*.ics)"), ending);
    if (path.isEmpty())
        return;
    try {
        services::writeWholeIfOther(
            path, render::promiseICalendar(calendar, render::CalendarEntries::Appointments, m_needs.locale),
            services::Readers::OwnerOnly);
    } catch (const domain::Error& error) {
        return m_needs.messages.say({.kind = MessageKind::Error, .happened = error.message()});
    }
    m_needs.messages.say(
        {.kind = MessageKind::Info,
         .happened = tr("Saved as %1: open it with another calendar.").arg(QFileInfo(path).fileName())});
}

} // namespace kept::ui
