#include "startup/calendar_desk.h"

#include "render/promise_icalendar.h"
#include "services/book.h"
#include "services/deliver.h"
#include "services/whole_file.h"
#include "ui/main_window/main_window.h"
#include "ui/widgets/message_bar.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPromise>

#include <algorithm>
#include <memory>
#include <utility>

namespace kept::startup {

using namespace domain;

namespace {

/// Written on that thread, whatever it throws told by the future.
QFuture<void> writeOn(QThreadPool& thread, const services::PromiseCalendar& calendar,
                      const services::CalendarFile& file) {
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    thread.start([promise, calendar, file, locale = QLocale()] {
        try {
            services::writeWholeIfOther(file.path,
                                        render::promiseICalendar(calendar,
                                                                 file.asTasks ? render::CalendarEntries::Tasks
                                                                              : render::CalendarEntries::Appointments,
                                                                 locale),
                                        services::Readers::OwnerOnly);
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    return promise->future();
}

} // namespace

CalendarDesk::CalendarDesk(const Desk::Surroundings& around, QObject* parent) : QObject(parent), m_around(around) {
    m_writer.setMaxThreadCount(1);
    m_overdue.setSingleShot(true);
    connect(&m_overdue, &QTimer::timeout, this, &CalendarDesk::arm);
    // The timer sleeps while the computer does.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            arm();
    });
}

CalendarDesk::~CalendarDesk() = default;

void CalendarDesk::setPerson(std::optional<PersonId> person) {
    m_person = person;
    look();
}

void CalendarDesk::bookChanged(const services::Changes& changes) {
    if (m_person && changes.mayConcern(*m_person))
        refresh();
}

void CalendarDesk::look() {
    m_toldFailure = false;
    m_changesAt.reset();
    m_overdue.stop();
    refresh();
}

std::optional<CalendarDesk::Target> CalendarDesk::target() const {
    if (!m_person)
        return std::nullopt;
    services::CalendarFile file = services::calendarFileOf(m_around.preferences, m_around.book.path(), *m_person);
    return file.on ? std::optional(Target{*m_person, std::move(file)}) : std::nullopt;
}

/// However much changes while one is under way, one follows.
void CalendarDesk::refresh() {
    m_again = m_busy;
    const auto wanted = target();
    if (m_busy || !wanted)
        return;
    m_busy = true;
    services::deliver(
        m_around.book.run([person = wanted->person, now = m_around.clock()](storage::Database& database) {
            return services::openPromisesOf(database, person, now);
        }),
        this, [this, target = *wanted](const services::PromiseCalendar& calendar) { write(calendar, target); },
        [this](const QString& why) { fail(why); });
}

void CalendarDesk::write(const services::PromiseCalendar& calendar, const Target& wanted) {
    if (target() != wanted) { // another person, or another file, since
        m_again = true;
        return done();
    }
    m_changesAt = calendar.changesAt();
    services::deliver(
        writeOn(m_writer, calendar, wanted.file), this,
        [this] {
            m_toldFailure = false;
            done();
        },
        [this](const QString& why) { fail(why); });
}

void CalendarDesk::done() {
    m_busy = false;
    if (std::exchange(m_again, false))
        return refresh();
    arm();
}

void CalendarDesk::fail(const QString& why) {
    if (!std::exchange(m_toldFailure, true))
        m_around.window.messages().say(
            {.kind = ui::MessageKind::Warning,
             .happened = tr("The calendar file is not up to date. %1").arg(why),
             .notLost = tr("The promises themselves are in the book."),
             .whatToDo = tr("Kept tries again with the next change; Settings, Calendar has another file for it.")});
    done();
}

void CalendarDesk::arm() {
    constexpr Duration longest = std::chrono::hours(24); // beyond, a timer may be early or late by hours
    if (!m_changesAt || m_busy)
        return;
    const Moment now = m_around.clock();
    if (now > *m_changesAt) {
        m_changesAt.reset();
        return refresh();
    }
    const Duration wait = std::min<Duration>(*m_changesAt - now + std::chrono::milliseconds(1), longest);
    m_overdue.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

} // namespace kept::startup
