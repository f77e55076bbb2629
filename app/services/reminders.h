#pragma once

#include "domain/moment.h"
#include "domain/promise_row.h"
#include "domain/reminder_time.h"
#include "services/coming_reminders.h"
#include "services/digest.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace kept::services {

class Alarm;
class Book;
struct Changes;
struct Session;

/// A reminder whose time has come.
struct Reminder {
    domain::PromiseRow promise;
    domain::Moment at; ///< when it was to be told
    domain::ReminderKind kind = domain::ReminderKind::Before;
    QString about = {};          ///< in the words of who set it; empty where it is about the promise itself
    std::int64_t followUp = 0;   ///< its number in the book; 0 where the clock alone brings it
    domain::Moment planned = {}; ///< for when: in a file another may have that number later
    QString away = {};           ///< who holds the promise and is away; empty where it is one's own
    bool wasToldBefore = false;  ///< it was not answered, and comes again

    /// Whether it waits for an answer of its own, beside what becomes of the promise.
    [[nodiscard]] bool asksOfItself() const { return !about.isEmpty() || kind == domain::ReminderKind::After; }
};

/// Of reminders that were told, those that still stand, each with its promise as it is at `now`. One falls when its
/// promise was closed, moved, handed over or snoozed since; one that asks of itself, when it was answered.
[[nodiscard]] std::vector<Reminder> standing(storage::Database& database, const std::vector<Reminder>& told,
                                             domain::Moment now);
/// Says of one that asks of itself that it needs no more. Nothing happens where somebody did before.
void answerReminder(storage::Database& database, const Session& session, Changes& changes, const Reminder& reminder);

/// Somebody put what they were told of these promises away: it is shown no more until it comes again.
void putAway(storage::Database& database, domain::PersonId person, const std::vector<domain::PromiseId>& promises);

/// Tells one person's reminders in time: one alarm, set for the next one. Those missed while nobody listened are told
/// together at the start. One that was told is marked in the book, so that no second window tells it again, and comes
/// again where nobody answers it: once after the person's time for that, once after four times as long, and from then
/// on in their digests.
class Reminders : public QObject {
    Q_OBJECT

public:
    Reminders(Book& book, std::function<domain::Moment()> clock, Alarm& alarm, QObject* parent = nullptr);

    /// Whose reminders; looks at once. No person, no reminders.
    void setPerson(std::optional<domain::PersonId> person);

public slots:
    /// Looks what is due by now.
    void look();

signals:
    void due(const std::vector<kept::services::Reminder>& reminders);
    /// At the start: what another window told before, which is not answered.
    void recalled(const std::vector<kept::services::Reminder>& reminders);
    /// Before due(), where both come: what was missed is in the digest.
    void digestsDue(const std::vector<kept::services::Digest>& digests);
    /// When the next one comes, a digest not counted.
    void nextChanged(std::optional<kept::domain::Moment> next);

private:
    struct Answer {
        std::vector<Reminder> due;
        std::vector<Reminder> recalled;
        std::vector<Digest> digests;
        std::optional<domain::Moment> next;
        std::optional<domain::Moment> nextDigest;
        LastCalls uncalled; ///< open ones of which the last call is not known yet
    };
    static Answer lookInto(storage::Database& database, domain::PersonId person, domain::Moment now,
                           const LastCalls& calls, bool isFirst);
    void take(const Answer& answer);
    void learn(const LastCalls& uncalled);

    Book& m_book;
    std::function<domain::Moment()> m_clock;
    Alarm& m_alarm;
    std::optional<domain::PersonId> m_person;
    LastCalls m_calls;
    bool m_isFirst = true;
    bool m_looking = false;
    bool m_again = false;
};

} // namespace kept::services
