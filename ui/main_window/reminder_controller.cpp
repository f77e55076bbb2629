#include "ui/main_window/reminder_controller.h"

#include "domain/shown_text.h"
#include "services/book.h"
#include "services/deliver.h"
#include "services/ledger.h"
#include "services/working_time.h"
#include "ui/widgets/reminder_banner.h"
#include "ui/widgets/reminder_words.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace kept::ui {

using domain::PromiseId;
using services::Reminder;

namespace {

/// More than these at once are told in one notification.
constexpr std::size_t mostNotifications = 3;
/// What a popup has room for, with its buttons on the screen.
constexpr qsizetype longestTitle = 100;
constexpr qsizetype longestBody = 200;
constexpr qsizetype longestLine = 60;

const QString gathered = QStringLiteral("reminders");

QString notificationOf(PromiseId promise) {
    return QStringLiteral("promise/%1").arg(promise.value());
}

std::optional<PromiseId> promiseNotified(const QString& id) {
    static const QString beginning = QStringLiteral("promise/");
    return id.startsWith(beginning) ? std::optional(PromiseId(id.mid(beginning.size()).toLongLong())) : std::nullopt;
}

QString digestId(services::DigestKind kind) {
    return kind == services::DigestKind::Own ? QStringLiteral("digest/own") : QStringLiteral("digest/team");
}

const QString keptKey = QStringLiteral("kept");
const QString renegotiateKey = QStringLiteral("renegotiate");
const QString snoozeKey = QStringLiteral("snooze");
const QString doneKey = QStringLiteral("done");
const QString openKey = QStringLiteral("open");

PromiseId promiseOf(const Reminder& reminder) {
    return reminder.promise.id;
}

} // namespace

ReminderController::ReminderController(services::Book& book, services::Reminders& reminders,
                                       services::Notifier& notifier, ReminderBanner& banner, Clock clock,
                                       const QLocale& locale, QObject* parent)
    : QObject(parent), m_book(book), m_reminders(reminders), m_notifier(notifier), m_banner(banner),
      m_clock(std::move(clock)), m_locale(locale), m_calendar(domain::defaultWorkingWeek(), QTimeZone::utc()) {
    connect(&m_reminders, &services::Reminders::due, this, &ReminderController::tell);
    connect(&m_reminders, &services::Reminders::recalled, this, &ReminderController::showAlso);
    connect(&m_reminders, &services::Reminders::digestsDue, this, &ReminderController::tellDigests);
    connect(&m_reminders, &services::Reminders::nextChanged, this, [this] { m_hasDigest = false; });
    connect(&m_book, &services::Book::changed, this, &ReminderController::lookWhatStands);
    connect(&m_notifier, &services::Notifier::activated, this, &ReminderController::notificationChosen);
    connect(&m_notifier, &services::Notifier::actionChosen, this, &ReminderController::buttonPressed);
    connect(&m_banner, &ReminderBanner::answered, this, &ReminderController::answer);
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
    clear();
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
            m_calendar = calendar;
            m_banner.setCalendar(calendar);
            if (!std::exchange(m_started, true))
                m_reminders.setPerson(m_person); // not before their times can be told
        },
        [this](const QString& message) { emit failed(message); });
}

void ReminderController::showAlso(const std::vector<Reminder>& reminders) {
    for (const Reminder& reminder : reminders) {
        const auto known = std::ranges::find(m_shown, promiseOf(reminder), promiseOf);
        if (known == m_shown.end())
            m_shown.push_back(reminder);
        else
            *known = reminder;
    }
    show();
}

void ReminderController::tell(const std::vector<Reminder>& due) {
    showAlso(due);
    const bool missed =
        std::ranges::all_of(due, [this](const Reminder& reminder) { return reminder.at < m_openSince; });
    if (!m_hasDigest || !missed)
        notify(due);
}

void ReminderController::tellDigests(const std::vector<services::Digest>& digests) {
    for (const services::Digest& digest : digests) {
        m_hasDigest = m_hasDigest || digest.kind == services::DigestKind::Own;
        QStringList lines = {services::digestWords(digest)};
        for (const services::DigestPart* part : {&digest.overdue, &digest.today, &digest.ownUps}) {
            for (const domain::PromiseRow& row : part->rows) {
                if (lines.size() <= static_cast<qsizetype>(mostNotifications))
                    lines << domain::glimpseOf(row.what, longestLine);
            }
        }
        m_notifier.notify({.id = digestId(digest.kind),
                           .title = services::digestTitle(digest),
                           .body = lines.join(u'\n'),
                           .actions = {{openKey, tr("Open")}}});
    }
    emit digestsTold(digests);
}

services::Notification ReminderController::notificationFor(const Reminder& reminder) const {
    const ReminderWords words = reminderWords(reminder, m_clock(), m_calendar.zone(), m_locale);
    services::Notification notification{.id = notificationOf(promiseOf(reminder)),
                                        .title = domain::glimpseOf(words.what, longestTitle),
                                        .body = domain::glimpseOf(words.rest, longestBody)};
    const domain::Outcome outcome = reminder.promise.outcome;
    const bool open = outcome == domain::Outcome::Open || outcome == domain::Outcome::Overdue;
    if (reminder.kind != domain::ReminderKind::Escalation) {
        if (reminder.asksOfItself())
            notification.actions.push_back({doneKey, tr("Done")});
        if (open)
            notification.actions.push_back({keptKey, tr("Kept")});
        if (open && !reminder.asksOfItself())
            notification.actions.push_back({renegotiateKey, tr("Renegotiate")});
        notification.actions.push_back({snoozeKey, tr("Snooze")});
    }
    notification.actions.push_back({openKey, tr("Open")});
    return notification;
}

void ReminderController::notify(const std::vector<Reminder>& due) {
    if (due.size() <= mostNotifications) {
        for (const Reminder& reminder : due)
            m_notifier.notify(notificationFor(reminder));
        return;
    }
    QStringList lines;
    for (std::size_t i = 0; i < mostNotifications; ++i)
        lines << domain::glimpseOf(reminderWords(due[i], m_clock(), m_calendar.zone(), m_locale).what, longestLine);
    lines << tr("and %n more", nullptr, static_cast<int>(due.size() - mostNotifications));
    m_notifier.notify({.id = gathered,
                       .title = remindersHeading(due, m_openSince),
                       .body = lines.join(u'\n'),
                       .actions = {{openKey, tr("Open")}}});
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
    // What asks of itself keeps its words, those of Kept too: a promise that is closed reminds of nothing else.
    const QString about = shown != m_shown.end() && shown->asksOfItself()
                              ? reminderWords(*shown, m_clock(), m_calendar.zone(), m_locale).what
                              : QString();
    const domain::FollowUpSet later{until, about};
    const auto saved = m_book.save([promise, later, session](storage::Database& database, services::Changes& changes) {
        services::Ledger(database, session, changes).record(promise, later);
    });
    // It goes from the banner as from everywhere else: once the book tells that it changed.
    services::deliver(
        saved, this, [this, promise, until] { emit snoozed(promise, until); },
        [this](const QString& message) { emit failed(message); });
}

void ReminderController::answer(PromiseId promise) {
    const auto shown = std::ranges::find(m_shown, promise, promiseOf);
    if (shown == m_shown.end())
        return;
    const services::Session session{.actor = m_person, .now = m_clock()};
    const auto saved =
        m_book.save([reminder = *shown, session](storage::Database& database, services::Changes& changes) {
            services::answerReminder(database, session, changes, reminder);
        });
    services::deliver(
        saved, this, [] {}, [this](const QString& message) { emit failed(message); });
}

void ReminderController::dismiss(PromiseId promise) {
    std::erase_if(m_shown, [promise](const Reminder& reminder) { return promiseOf(reminder) == promise; });
    m_notifier.withdraw(notificationOf(promise));
    writePutAway({promise});
    show();
}

void ReminderController::dismissAll() {
    std::vector<PromiseId> promises;
    for (const Reminder& reminder : m_shown)
        promises.push_back(promiseOf(reminder));
    clear();
    writePutAway(promises);
}

void ReminderController::writePutAway(const std::vector<PromiseId>& promises) {
    if (!m_person || promises.empty())
        return;
    const auto saved = m_book.save(
        [person = *m_person, promises](storage::Database& database) { services::putAway(database, person, promises); });
    services::deliver(
        saved, this, [] {}, [this](const QString& message) { emit failed(message); });
}

void ReminderController::clear() {
    for (const Reminder& reminder : std::exchange(m_shown, {}))
        m_notifier.withdraw(notificationOf(promiseOf(reminder)));
    show();
}

ReminderController::~ReminderController() {
    for (const Reminder& reminder : m_shown)
        m_notifier.withdraw(notificationOf(promiseOf(reminder)));
    for (const QString& id : {gathered, digestId(services::DigestKind::Own), digestId(services::DigestKind::Team)})
        m_notifier.withdraw(id);
}

void ReminderController::notificationChosen(const QString& id) {
    for (const auto kind : {services::DigestKind::Own, services::DigestKind::Team}) {
        if (id == digestId(kind))
            return emit digestWanted(kind);
    }
    const auto chosen =
        std::ranges::find(m_shown, id, [](const Reminder& reminder) { return notificationOf(promiseOf(reminder)); });
    if (chosen != m_shown.end())
        emit openWanted(promiseOf(*chosen), true);
    else if (id == gathered && !m_shown.empty())
        emit openWanted(promiseOf(m_shown.front()), true);
}

void ReminderController::buttonPressed(const QString& id, const QString& key) {
    const auto promise = promiseNotified(id);
    if (key == openKey || !promise)
        return notificationChosen(id);
    if (key == keptKey)
        return emit asked(PromiseAct::Keep, {*promise}, seenOf(*promise));
    if (key == doneKey)
        return answer(*promise);
    if (key == snoozeKey)
        return snooze(*promise, services::snoozeChoices(m_clock(), m_calendar, m_locale).front().at);
    if (key == renegotiateKey) {
        emit windowWanted();
        emit asked(PromiseAct::Renegotiate, {*promise}, seenOf(*promise));
    }
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
