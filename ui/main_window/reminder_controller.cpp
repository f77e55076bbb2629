#include "ui/main_window/reminder_controller.h"

#include "services/book.h"
#include "services/deliver.h"
#include "services/ledger.h"
#include "services/notifier.h"
#include "services/snooze.h"
#include "services/working_time.h"
#include "ui/widgets/reminder_banner.h"
#include "ui/widgets/reminder_words.h"

#include <QGuiApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace kept::ui {

using domain::PromiseId;
using services::Reminder;

namespace {

/// More than these at once are told in one notification.
constexpr std::size_t mostNotifications = 3;

const QString gathered = QStringLiteral("reminders");

QString notificationOf(PromiseId promise) {
    return QStringLiteral("promise/%1").arg(promise.value());
}

PromiseId promiseOf(const Reminder& reminder) {
    return reminder.promise.id;
}

} // namespace

ReminderController::ReminderController(services::Book& book, services::Reminders& reminders,
                                       services::Notifier& notifier, ReminderBanner& banner, Clock clock,
                                       const QLocale& locale, QObject* parent)
    : QObject(parent), m_book(book), m_reminders(reminders), m_notifier(notifier), m_banner(banner),
      m_clock(std::move(clock)), m_locale(locale) {
    connect(&m_reminders, &services::Reminders::due, this, &ReminderController::tell);
    connect(&m_book, &services::Book::changed, this, &ReminderController::lookWhatStands);
    connect(&m_notifier, &services::Notifier::activated, this, &ReminderController::notificationChosen);
    connect(&m_banner, &ReminderBanner::asked, this,
            [this](PromiseAct act, PromiseId promise) { emit asked(act, {promise}, seenOf(promise)); });
    connect(&m_banner, &ReminderBanner::snoozed, this, &ReminderController::snooze);
    connect(&m_banner, &ReminderBanner::openWanted, this,
            [this](PromiseId promise) { emit openWanted(promise, false); });
    connect(&m_banner, &ReminderBanner::dismissed, this, &ReminderController::dismiss);
    connect(&m_banner, &ReminderBanner::allDismissed, this, &ReminderController::dismissAll);
    // Timers sleep while the computer does; whoever comes back to the window sees at once what was due meanwhile.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_reminders.look();
    });
}

void ReminderController::setPerson(std::optional<domain::PersonId> person) {
    dismissAll();
    m_person = person;
    m_openSince = m_clock();
    m_started = false;
    m_reminders.setPerson({});
    loadCalendar();
}

void ReminderController::loadCalendar() {
    services::deliver(
        m_book.run([person = m_person](storage::Database& database) { return services::calendarOf(database, person); }),
        this,
        [this](const domain::WorkingCalendar& calendar) {
            m_zone = calendar.zone();
            m_banner.setCalendar(calendar);
            if (!std::exchange(m_started, true))
                m_reminders.setPerson(m_person); // not before their times can be told
        },
        [this](const QString& message) { emit failed(message); });
}

void ReminderController::tell(const std::vector<Reminder>& due) {
    for (const Reminder& reminder : due) {
        const auto known = std::ranges::find(m_shown, promiseOf(reminder), promiseOf);
        if (known == m_shown.end())
            m_shown.push_back(reminder);
        else
            *known = reminder;
    }
    show();
    notify(due);
}

void ReminderController::notify(const std::vector<Reminder>& due) {
    const auto wordsOf = [this](const Reminder& reminder) {
        return reminderWords(reminder, m_clock(), m_zone, m_locale);
    };
    if (due.size() <= mostNotifications) {
        for (const Reminder& reminder : due) {
            const ReminderWords words = wordsOf(reminder);
            m_notifier.notify({notificationOf(promiseOf(reminder)), words.what, words.rest});
        }
        return;
    }
    QStringList lines;
    for (std::size_t i = 0; i < mostNotifications; ++i)
        lines << wordsOf(due[i]).what;
    lines << tr("and %n more", nullptr, static_cast<int>(due.size() - mostNotifications));
    m_notifier.notify({gathered, remindersHeading(due, m_openSince), lines.join(u'\n')});
}

void ReminderController::lookWhatStands(const services::Changes& changes) {
    if (changes.everything)
        loadCalendar();
    if (m_shown.empty())
        return;
    const auto read = m_book.run([told = m_shown, now = m_clock()](storage::Database& database) {
        return services::standing(database, told, now);
    });
    const auto take = [this, told = m_shown](const std::vector<Reminder>& standing) {
        for (const Reminder& reminder : told) {
            const auto shown = std::ranges::find(m_shown, promiseOf(reminder), promiseOf);
            if (shown == m_shown.end() || shown->at != reminder.at)
                continue; // put away meanwhile, or told anew
            const auto still = std::ranges::find(standing, promiseOf(reminder), promiseOf);
            if (still != standing.end()) {
                *shown = *still;
                continue;
            }
            m_notifier.withdraw(notificationOf(promiseOf(reminder)));
            m_shown.erase(shown);
        }
        show();
    };
    services::deliver(read, this, take, [this](const QString& message) { emit failed(message); });
}

void ReminderController::snooze(PromiseId promise, domain::Moment until) {
    const services::Session session{.actor = m_person, .now = m_clock()};
    const auto shown = std::ranges::find(m_shown, promise, promiseOf);
    const domain::FollowUpSet later{until, shown == m_shown.end() ? QString() : shown->about};
    const auto saved = m_book.save([promise, later, session](storage::Database& database, services::Changes& changes) {
        services::Ledger(database, session, changes).record(promise, later);
    });
    // It goes from the banner as from everywhere else: once the book tells that it changed.
    services::deliver(
        saved, this, [this, promise] { emit snoozed(promise); },
        [this](const QString& message) { emit failed(message); });
}

void ReminderController::dismiss(PromiseId promise) {
    std::erase_if(m_shown, [promise](const Reminder& reminder) { return promiseOf(reminder) == promise; });
    m_notifier.withdraw(notificationOf(promise));
    show();
}

void ReminderController::dismissAll() {
    for (const Reminder& reminder : std::exchange(m_shown, {}))
        m_notifier.withdraw(notificationOf(promiseOf(reminder)));
    show();
}

void ReminderController::notificationChosen(const QString& id) {
    const auto chosen =
        std::ranges::find(m_shown, id, [](const Reminder& reminder) { return notificationOf(promiseOf(reminder)); });
    if (chosen != m_shown.end())
        emit openWanted(promiseOf(*chosen), true);
    else if (id == gathered && !m_shown.empty())
        emit openWanted(promiseOf(m_shown.front()), true);
}

void ReminderController::show() {
    if (m_shown.empty())
        m_notifier.withdraw(gathered);
    m_banner.setReminders(m_shown, m_openSince);
}

domain::SeenEvents ReminderController::seenOf(domain::PromiseId promise) const {
    domain::SeenEvents seen;
    for (const services::Reminder& reminder : m_shown) {
        if (reminder.promise.id == promise && reminder.promise.newestEvent.isValid())
            seen[promise] = reminder.promise.newestEvent;
    }
    return seen;
}

} // namespace kept::ui
