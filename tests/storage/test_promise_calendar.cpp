#include "domain/errors.h"
#include "services/promise_calendar.h"
#include "storage/follow_ups_ahead.h"
#include "tests/support/book_desk.h"

#include <QTest>

#include <algorithm>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::BookDesk;
using tests::monday;

namespace {

std::vector<Moment> alarmsOf(const services::CalendarEntry& entry) {
    std::vector<Moment> moments;
    std::ranges::transform(entry.alarms, std::back_inserter(moments), &services::CalendarAlarm::at);
    return moments;
}

services::PromiseCalendar calendarOf(BookDesk& desk) {
    return services::openPromisesOf(desk.database(), desk.mara, desk.now);
}

} // namespace

/// Promises as other calendars see them, and reminders beside deadlines.
class TestPromiseCalendar : public QObject {
    Q_OBJECT

private slots:
    void whatSomebodyStillHasToKeepIsInIt() {
        BookDesk desk;
        const PromiseId kept = desk.promise(monday + 3h);
        const PromiseId later = desk.promise(monday + 48h);
        const PromiseId sooner = desk.promise(monday + 5h);
        desk.now = monday + 1h;
        desk.ledger(desk.mara).record(kept, Kept{});
        auto calendar = calendarOf(desk);
        QCOMPARE(calendar.name, QStringLiteral("Mara Lind"));
        QCOMPARE(calendar.entries.size(), std::size_t(2));
        QCOMPARE(calendar.entries[0].promise.id, sooner);
        QCOMPARE(calendar.entries[1].promise.id, later);
        QCOMPARE(calendar.changesAt(), std::optional(monday + 5h));
        QVERIFY(services::openPromisesOf(desk.database(), desk.tariq, desk.now).entries.empty());
        desk.now = monday + 6h;
        calendar = calendarOf(desk);
        QCOMPARE(calendar.entries[0].promise.outcome, Outcome::Overdue);
        QCOMPARE(calendar.changesAt(), std::optional(monday + 48h));
        desk.ledger(desk.mara).record(later, Broken{QStringLiteral("forgot")});
        QCOMPARE(calendarOf(desk).changesAt(), std::nullopt);
    }

    void remindersToComeGoWithIt() {
        BookDesk desk;
        const PromiseId id = desk.promise(monday + 5h);
        QCOMPARE(alarmsOf(calendarOf(desk).entries[0]), (std::vector{monday + 4h, monday + 5h}));
        desk.now = monday + 1h;
        desk.ledger(desk.mara).record(id, FollowUpSet{monday + 6h, {}}); // a snooze covers those before
        desk.ledger(desk.mara).record(id, FollowUpSet{monday + 30h, QStringLiteral("Ask Anna")});
        const auto entry = calendarOf(desk).entries.at(0);
        QCOMPARE(alarmsOf(entry), (std::vector{monday + 6h, monday + 30h}));
        QCOMPARE(entry.alarms[0].about, QString());
        QCOMPARE(entry.alarms[1].about, QStringLiteral("Ask Anna"));
        QCOMPARE(entry.changedAt, monday + 1h);
        desk.now = monday + 7h;
        QCOMPARE(alarmsOf(calendarOf(desk).entries[0]), (std::vector{monday + 30h}));
    }

    void aPromiseIsTheSameInEveryCopyOfItsBookAndInNoOther() {
        BookDesk desk;
        BookDesk other;
        desk.promise(monday + 5h);
        const QString book = calendarOf(desk).book;
        QCOMPARE(book.size(), 16);
        QVERIFY(calendarOf(other).book.size() == 16);
        desk.now = monday + 1h;
        desk.promise(monday + 6h);
        QCOMPARE(calendarOf(desk).book, book);
        QCOMPARE(services::calendarWith(desk.database(), {PromiseId(1)}, desk.now).book, book);
    }

    void chosenOnesAreInItWhateverBecameOfThem() {
        BookDesk desk;
        const PromiseId id = desk.promise(monday + 5h);
        desk.ledger(desk.mara).record(id, Kept{});
        const auto calendar = services::calendarWith(desk.database(), {id}, desk.now);
        QCOMPARE(calendar.entries.size(), std::size_t(1));
        QCOMPARE(calendar.entries[0].promise.outcome, Outcome::Kept);
        QVERIFY(calendar.name.isEmpty());
        QVERIFY_EXCEPTION_THROWN((void)services::calendarWith(desk.database(), {PromiseId(99)}, desk.now),
                                 InvalidInput);
        QVERIFY_EXCEPTION_THROWN((void)services::openPromisesOf(desk.database(), PersonId(99), desk.now), InvalidInput);
    }

    void aSnoozeStandsBesideTheDeadlineAndMovesNone() {
        BookDesk desk;
        const PromiseId id = desk.promise(monday + 5h);
        const PromiseId untouched = desk.promise(monday + 6h);
        QVERIFY(!desk.row(id).remindsAt);
        desk.ledger(desk.mara).record(id, FollowUpSet{monday + 30h, QStringLiteral("Ask Anna")});
        desk.ledger(desk.mara).record(id, FollowUpSet{monday + 4h, {}});
        const PromiseRow row = desk.row(id);
        QCOMPARE(row.remindsAt, std::optional(monday + 4h));
        QCOMPARE(row.due.at, monday + 5h);
        QCOMPARE(row.judgedDue.at, monday + 5h);
        QVERIFY(!desk.row(untouched).remindsAt);
        const auto chosen = storage::FollowUpsAhead(desk.database()).chosen(desk.now, {id, untouched});
        QCOMPARE(chosen.size(), 1);
        QVERIFY(storage::FollowUpsAhead(desk.database()).chosen(desk.now, {}).isEmpty());
        desk.ledger(desk.mara).record(id, Kept{});
        QCOMPARE(desk.row(id).remindsAt, std::optional(monday + 30h)); // the one with words of its own stays
        QCOMPARE(desk.problems(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPromiseCalendar)
#include "test_promise_calendar.moc"
