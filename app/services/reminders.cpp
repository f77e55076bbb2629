#include "services/reminders.h"

#include "services/book.h"
#include "services/deliver.h"
#include "services/reading.h"
#include "storage/database.h"
#include "storage/follow_up_store.h"
#include "storage/transaction.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kept::services {

using namespace domain;

namespace {

/// A timer's longest stretch; after it the timer is armed again.
constexpr auto longestWaitForReminder = std::chrono::hours(24);

Reminder::Reason reasonOf(storage::FollowUpReason reason) {
    switch (reason) {
    case storage::FollowUpReason::Before:
        return Reminder::Reason::BeforeDeadline;
    case storage::FollowUpReason::At:
        return Reminder::Reason::AtDeadline;
    case storage::FollowUpReason::Chosen:
        break;
    }
    return Reminder::Reason::Chosen;
}

/// Takes `reminder` for what was told of its promise before: only the latest is told, with the words of all.
void tellLatest(std::vector<Reminder>& reminders, Reminder reminder) {
    const auto earlier =
        std::ranges::find(reminders, reminder.promise.id, [](const Reminder& each) { return each.promise.id; });
    if (earlier != reminders.end()) {
        if (!earlier->about.isEmpty() && !reminder.about.isEmpty())
            reminder.about = earlier->about + u'\n' + reminder.about;
        else if (reminder.about.isEmpty())
            reminder.about = earlier->about;
        reminders.erase(earlier);
    }
    reminders.push_back(std::move(reminder));
}

/// Reads what is due and marks it as told, so that it is told once in all windows.
std::vector<Reminder> takeDue(storage::Database& database, PersonId person, Moment now) {
    storage::FollowUpStore store(database);
    storage::Transaction transaction(database);
    std::vector<Reminder> reminders;
    for (const storage::FollowUp& followUp : store.due(person, now)) {
        store.markShown(followUp.id, now);
        const auto rows = promiseRows(database, {followUp.promise}, readingMoment(database, now));
        if (rows.empty())
            continue;
        tellLatest(reminders, {rows.front(), followUp.at, reasonOf(followUp.reason), followUp.about});
    }
    transaction.commit();
    return reminders;
}

bool wasSnoozed(storage::Database& database, PromiseId promise) {
    const auto pending = storage::FollowUpStore(database).pendingOf(promise);
    return std::ranges::any_of(pending, [](const storage::FollowUp& followUp) {
        return followUp.reason == storage::FollowUpReason::Chosen && followUp.about.isEmpty();
    });
}

bool stands(storage::Database& database, const Reminder& told, const PromiseRow& is) {
    const PromiseRow& was = told.promise;
    if (is.holderId != was.holderId)
        return false;
    if (!told.about.isEmpty())
        return is.version == was.version;
    const bool open = is.outcome == Outcome::Open || is.outcome == Outcome::Overdue || is.outcome == was.outcome;
    return open && is.due == was.due && !wasSnoozed(database, is.id);
}

} // namespace

std::vector<Reminder> standing(storage::Database& database, const std::vector<Reminder>& told, Moment now) {
    std::vector<PromiseId> ids;
    ids.reserve(told.size());
    for (const Reminder& reminder : told)
        ids.push_back(reminder.promise.id);
    std::map<PromiseId, PromiseRow> rows;
    for (PromiseRow& row : promiseRows(database, ids, readingMoment(database, now)))
        rows.emplace(row.id, std::move(row));
    std::vector<Reminder> left;
    for (const Reminder& reminder : told) {
        const auto row = rows.find(reminder.promise.id);
        if (row != rows.end() && stands(database, reminder, row->second))
            left.push_back({row->second, reminder.at, reminder.reason, reminder.about});
    }
    return left;
}

Reminders::Reminders(Book& book, std::function<Moment()> clock, QObject* parent)
    : QObject(parent), m_book(book), m_clock(std::move(clock)) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
    connect(&m_book, &Book::changed, this, [this](const Changes& changes) {
        if (m_person && changes.mayConcern(*m_person))
            look();
    });
}

void Reminders::setPerson(std::optional<PersonId> person) {
    m_person = person;
    m_timer.stop();
    look();
}

void Reminders::look() {
    if (!m_person || !m_book.isOpen())
        return;
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    const auto answer = m_book.save([person = *m_person, now = m_clock()](storage::Database& database) {
        Answer found;
        storage::FollowUpStore store(database);
        if (!store.due(person, now).empty())
            found.due = takeDue(database, person, now);
        found.next = store.next(person, now);
        return found;
    });
    deliver(
        answer, this, [this](const Answer& found) { take(found); },
        [this](const QString&) {
            // A busy or lost book is told by whoever wrote to it; the reminder comes with the next look.
            m_looking = false;
            m_timer.start(std::chrono::minutes(1));
        });
}

void Reminders::take(const Answer& answer) {
    m_looking = false;
    if (!answer.due.empty())
        emit due(answer.due);
    emit nextChanged(answer.next);
    m_timer.stop();
    if (answer.next) {
        const auto wait = std::clamp<Duration>(*answer.next - m_clock(), Duration::zero(), longestWaitForReminder);
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
    }
    if (std::exchange(m_again, false))
        look();
}

} // namespace kept::services
