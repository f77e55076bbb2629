#include "services/reminders.h"

#include "services/acting_transaction.h"
#include "services/alarm.h"
#include "services/book.h"
#include "services/chance.h"
#include "services/deliver.h"
#include "services/reading.h"
#include "services/reminder_rules.h"
#include "storage/database.h"
#include "storage/follow_up_store.h"
#include "storage/people_store.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace kept::services {

using namespace domain;
using storage::ReminderTelling;

namespace {

/// A book that could not be read is looked into again after this.
constexpr auto retryAfter = std::chrono::minutes(1);
/// How often one is told; after the last time it is in digests alone.
constexpr int mostTimes = 3;
/// The second time it comes again after so many times as long.
constexpr int longerTheSecondTime = 4;

/// Takes `reminder` for what was told of its promise before: only the latest is told, with the words of all.
void tellLatest(std::vector<Reminder>& reminders, Reminder reminder) {
    const auto earlier =
        std::ranges::find(reminders, reminder.promise.id, [](const Reminder& each) { return each.promise.id; });
    if (earlier != reminders.end()) {
        if (!earlier->about.isEmpty() && !reminder.about.isEmpty())
            reminder.about = earlier->about + u'\n' + reminder.about;
        else if (reminder.about.isEmpty()) {
            reminder.about = earlier->about;
            reminder.followUp = earlier->followUp;
            reminder.planned = earlier->planned;
        }
        reminders.erase(earlier);
    }
    reminders.push_back(std::move(reminder));
}

/// The promises of these reminders as they are now; none for what is gone.
std::vector<Reminder> withPromises(storage::Database& database, const std::vector<ComingReminder>& coming, Moment now) {
    std::vector<Reminder> reminders;
    const Moment at = readingMoment(database, now);
    for (const ComingReminder& each : coming) {
        const auto rows = promiseRows(database, {each.key.promise}, at);
        if (rows.empty())
            continue;
        const auto away = each.away ? storage::PeopleStore(database).find(*each.away) : std::nullopt;
        tellLatest(reminders, {.promise = rows.front(),
                               .at = each.tell,
                               .kind = each.key.kind,
                               .about = each.about,
                               .followUp = each.followUp,
                               .planned = each.key.at,
                               .away = away ? away->name : QString(),
                               .wasToldBefore = each.telling.has_value()});
    }
    return reminders;
}

/// How it is told now, and when again.
ReminderTelling tellingNow(const ComingReminder& reminder, int againMinutes, Moment now) {
    ReminderTelling telling{now, reminder.telling ? reminder.telling->times + 1 : 1};
    const bool comesOnce = reminder.key.kind == ReminderKind::LastCall || reminder.key.kind == ReminderKind::Escalation;
    if (comesOnce || againMinutes == 0 || telling.times >= mostTimes)
        return telling;
    const Moment again = now + std::chrono::minutes(againMinutes) * (telling.times == 1 ? 1 : longerTheSecondTime);
    const bool another = reminder.key.kind == ReminderKind::Before && again >= reminder.due; // at the deadline
    if (!another)
        telling.againAt = again;
    return telling;
}

/// Reads what is due and marks it as told, so that it is told once in all windows.
std::vector<Reminder> takeDue(storage::Database& database, PersonId person, Moment now, const LastCalls& calls) {
    storage::Transaction transaction(database);
    storage::TellingStore tellings(database);
    tellings.forgetClosed(person);
    const int againMinutes = reminderWishesOf(database, person).againMinutes;
    std::vector<ComingReminder> due = comingReminders(database, person, now, calls);
    std::erase_if(due, [&](const ComingReminder& each) {
        return each.tell > now || !tellings.claim(person, each.key, each.telling, tellingNow(each, againMinutes, now));
    });
    std::vector<Reminder> reminders = withPromises(database, due, now);
    transaction.commit();
    return reminders;
}

bool wasSnoozed(const std::vector<storage::FollowUp>& pending, Moment now) {
    return std::ranges::any_of(pending, [now](const storage::FollowUp& followUp) {
        return followUp.kind == ReminderKind::Chosen && !followUp.setBy && followUp.at > now;
    });
}

bool isAmong(const std::vector<storage::FollowUp>& pending, const Reminder& told) {
    return std::ranges::any_of(pending, [&](const storage::FollowUp& followUp) {
        return followUp.id == told.followUp && followUp.at == told.planned;
    });
}

bool stands(storage::Database& database, const Reminder& told, const PromiseRow& is, Moment now) {
    const PromiseRow& was = told.promise;
    if (is.holderId != was.holderId || is.outcome == Outcome::Void)
        return false;
    const auto pending = storage::FollowUpStore(database).pendingOf(is.id);
    if (told.asksOfItself())
        return isAmong(pending, told);
    const bool open = is.outcome == Outcome::Open || is.outcome == Outcome::Overdue || is.outcome == was.outcome;
    return open && is.due == was.due && !wasSnoozed(pending, now);
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
        if (row == rows.end() || !stands(database, reminder, row->second, now))
            continue;
        left.push_back(reminder);
        left.back().promise = row->second;
    }
    return left;
}

void answerReminder(storage::Database& database, const Session& session, Changes& changes, const Reminder& reminder) {
    ActingTransaction transaction(database, session);
    storage::FollowUpStore followUps(database);
    if (isAmong(followUps.pendingOf(reminder.promise.id), reminder))
        followUps.answer(reminder.followUp, session.now);
    transaction.commit();
    changes.add(reminder.promise.id);
}

void putAway(storage::Database& database, PersonId person, const std::vector<PromiseId>& promises) {
    storage::Transaction transaction(database);
    storage::TellingStore tellings(database);
    for (const PromiseId promise : promises)
        tellings.putAway(person, promise);
    transaction.commit();
}

Reminders::Reminders(Book& book, std::function<Moment()> clock, Alarm& alarm, QObject* parent)
    : QObject(parent), m_book(book), m_clock(std::move(clock)), m_alarm(alarm) {
    connect(&m_alarm, &Alarm::rang, this, &Reminders::look);
    connect(&m_book, &Book::changed, this, [this](const Changes& changes) {
        if (m_person && changes.mayConcern(*m_person))
            look();
    });
}

void Reminders::setPerson(std::optional<PersonId> person) {
    m_person = person;
    m_isFirst = true;
    m_calls.clear();
    m_alarm.setAt({});
    look();
}

Reminders::Answer Reminders::lookInto(storage::Database& database, PersonId person, Moment now, const LastCalls& calls,
                                      bool isFirst) {
    Answer answer;
    const auto isDue = [now](const ComingReminder& each) { return each.tell <= now; };
    std::vector<ComingReminder> coming = comingReminders(database, person, now, calls);
    if (isFirst)
        answer.recalled = withPromises(database, unanswered(coming), now);
    if (std::ranges::any_of(coming, isDue)) {
        answer.due = takeDue(database, person, now, calls);
        coming = comingReminders(database, person, now, calls); // what is told now comes again
    }
    if (const auto next = std::ranges::find_if_not(coming, isDue); next != coming.end())
        answer.next = next->tell;
    for (const ComingReminder& each : coming) {
        const auto known = calls.find(each.key.promise);
        if (each.key.kind == ReminderKind::At && each.due > now &&
            (known == calls.end() || known->second.due != each.due))
            answer.uncalled[each.key.promise] = {each.due, {}};
    }
    for (const DigestKind kind : {DigestKind::Own, DigestKind::Team}) {
        if (const auto digest = takeDigest(database, person, kind, now); digest && !digest->isEmpty())
            answer.digests.push_back(*digest);
        const auto next = nextDigest(database, person, kind, now);
        if (next && (!answer.nextDigest || *next < *answer.nextDigest))
            answer.nextDigest = next;
    }
    return answer;
}

void Reminders::look() {
    if (!m_person || !m_book.isOpen())
        return;
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    const auto answer =
        m_book.save([person = *m_person, now = m_clock(), calls = m_calls, isFirst = m_isFirst](
                        storage::Database& database) { return lookInto(database, person, now, calls, isFirst); });
    deliver(
        answer, this,
        [this, person = *m_person](const Answer& found) {
            m_looking = false;
            if (m_person == person)
                take(found);
            if (std::exchange(m_again, false))
                look();
        },
        [this](const QString&) {
            // A busy or lost book is told by whoever wrote to it; the reminder comes with the next look.
            m_looking = false;
            m_alarm.setAt(m_clock() + retryAfter);
        });
}

void Reminders::take(const Answer& answer) {
    m_isFirst = false;
    if (!answer.recalled.empty())
        emit recalled(answer.recalled);
    if (!answer.digests.empty())
        emit digestsDue(answer.digests);
    if (!answer.due.empty())
        emit due(answer.due);
    emit nextChanged(answer.next);
    const bool digestFirst = answer.nextDigest && (!answer.next || *answer.nextDigest < *answer.next);
    m_alarm.setAt(digestFirst ? answer.nextDigest : answer.next);
    if (!answer.uncalled.empty())
        learn(answer.uncalled);
}

void Reminders::learn(const LastCalls& uncalled) {
    std::vector<PromiseId> ids;
    for (const auto& [promise, call] : uncalled) {
        ids.push_back(promise);
        m_calls.insert_or_assign(promise, call); // asked once, whatever comes of it
    }
    auto reading = std::make_shared<ChanceReading>(ids, m_clock());
    const auto read =
        m_book.runSliced([reading](storage::Database& database, Changes&, const Book::ShouldYield& yield) {
            return reading->advance(database, yield);
        });
    deliver(
        read, this,
        [this, reading] {
            bool isNew = false;
            for (const PromiseChance& chance : reading->found()) {
                const auto known = m_calls.find(chance.promise);
                if (known == m_calls.end() || !chance.lastCall)
                    continue;
                known->second.at = chance.lastCall;
                isNew = true;
            }
            if (isNew)
                look();
        },
        [](const QString&) {});
}

} // namespace kept::services
