#include "domain/errors.h"
#include "services/book_settings.h"
#include "services/claim.h"
#include "services/entry_knowledge.h"
#include "services/working_time.h"
#include "tests/support/book_desk.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;

namespace {

using tests::monday;

const QDate today(2026, 11, 23);

struct Desk : tests::BookDesk {
    void sayHours(PersonId person, std::size_t day, const std::vector<WorkingRange>& ranges) {
        OwnHours hours = services::workingTimeOf(database(), person).hours;
        hours[day] = ranges;
        services::setOwnHours(database(), {mara, now}, changes, person, hours);
    }
    int away(PersonId person, PersonId actor, QDate first, QDate last) {
        return services::addAbsences(database(), {actor, now}, changes, person, {{.first = first, .last = last}});
    }
    Deadline dueOf(const QString& text, PersonId promiser) {
        return services::understand(text, services::entryKnowledge(database(), promiser), now, QLocale::c()).due;
    }
};

const std::vector<WorkingRange> morning = {{QTime(8, 0), QTime(12, 0)}};

} // namespace

class TestWorkingTime : public QObject {
    Q_OBJECT

private slots:
    void hoursAndAbsencesComeBackAsTheyWereSaid() {
        Desk desk;
        desk.sayHours(desk.mara, 0, morning);
        desk.sayHours(desk.mara, 2, {});
        desk.sayHours(desk.mara, 3, {{QTime(18, 0), QTime(0, 0)}});
        const Absence absence{today, today, WorkingRange{QTime(13, 0), QTime(0, 0)}, QStringLiteral("dentist")};
        services::addAbsences(desk.database(), {desk.mara, desk.now}, desk.changes, desk.mara, {absence});
        const services::PersonTime time = services::workingTimeOf(desk.database(), desk.mara);
        QVERIFY(time.hours[0] == morning);
        QVERIFY(!time.hours[1].has_value());
        QVERIFY(time.hours[2].has_value() && time.hours[2]->empty());
        QVERIFY(time.hours[3] == std::vector<WorkingRange>({{QTime(18, 0), QTime(0, 0)}}));
        QVERIFY(time.absences.at(0).absence == absence);
        QVERIFY(!services::workingTimeOf(desk.database(), desk.tariq).hours[0].has_value());
    }

    void aDayMeansTheEndOfThePromisersDay() {
        Desk desk;
        desk.sayHours(desk.tariq, 1, morning);
        const QString text = QStringLiteral("Send the offer tomorrow");
        QCOMPARE(toIso(desk.dueOf(text, desk.tariq).at), QStringLiteral("2026-11-24T11:00:00Z"));
        QCOMPARE(toIso(desk.dueOf(text, desk.mara).at), QStringLiteral("2026-11-24T16:00:00Z"));
    }

    void theProposedDayIsOneOnWhichThePromiserIsThere() {
        Desk desk;
        desk.away(desk.tariq, desk.mara, today.addDays(1), today.addDays(2));
        const QString text = QStringLiteral("Send the offer");
        QCOMPARE(toIso(desk.dueOf(text, desk.tariq).at), QStringLiteral("2026-11-26T16:00:00Z"));
        QCOMPARE(toIso(desk.dueOf(text, desk.mara).at), QStringLiteral("2026-11-24T16:00:00Z"));
    }

    void aDeadlineThatWasGivenStaysWhateverHappensToTheCalendar() {
        Desk desk;
        services::NewPromise promise;
        promise.what = QStringLiteral("Send the offer");
        promise.promiser = desk.mara;
        promise.due = desk.dueOf(QStringLiteral("Send the offer tomorrow"), desk.mara);
        const PromiseId id = desk.ledger(desk.mara).make(promise);
        desk.sayHours(desk.mara, 1, morning);
        desk.away(desk.mara, desk.mara, today, today.addDays(9));
        QCOMPARE(desk.row(id).due, promise.due);
        QCOMPARE(desk.problems(), QStringList());
    }

    void aClaimIsHeardOnTheFirstDayBackOfWhoeverSaidInTimeThatTheyAreAway_data() {
        QTest::addColumn<int>("enteredAfter"); // minutes after the promise was made, which is due after 60; none: never
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("never") << -1 << Outcome::Late;
        QTest::newRow("on the deadline") << 60 << Outcome::Kept;
        QTest::newRow("after the deadline") << 61 << Outcome::Late;
        QTest::newRow("when it is claimed") << 4 * 24 * 60 << Outcome::Late;
    }
    void aClaimIsHeardOnTheFirstDayBackOfWhoeverSaidInTimeThatTheyAreAway() {
        QFETCH(int, enteredAfter);
        Desk desk;
        const PromiseId id = desk.promise(monday + 1h);
        if (enteredAfter >= 0) {
            desk.now = monday + std::chrono::minutes(enteredAfter);
            desk.away(desk.mara, desk.mara, today.addDays(1), today.addDays(3));
        }
        desk.now = monday + 24h * 4; // Friday, their first day back
        desk.ledger(desk.mara).record(id, Kept{}, monday + 30min);
        QTEST(desk.row(id).outcome, "outcome");
    }

    void aHolidayMadeUpAfterTheDeadlineHearsNoClaim_data() {
        QTest::addColumn<int>("enteredAfter"); // hours after the promise was made, which is due after one
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("known in time") << 0 << Outcome::Kept;
        QTest::newRow("made up when it is claimed") << 48 << Outcome::Late;
    }
    void aHolidayMadeUpAfterTheDeadlineHearsNoClaim() {
        QFETCH(int, enteredAfter);
        Desk desk;
        const PromiseId id = desk.promise(monday + 1h);
        desk.now = monday + std::chrono::hours(enteredAfter);
        services::addHolidays(desk.database(), {desk.mara, desk.now}, desk.changes,
                              {{today.addDays(1), QStringLiteral("Company outing")}});
        desk.now = monday + 48h;
        desk.ledger(desk.mara).record(id, Kept{}, monday + 30min);
        QTEST(desk.row(id).outcome, "outcome");
    }

    void aHolidayThatIsNamedAnewKeepsWhenItWasEntered() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 1h);
        const auto name = [&](const QString& words) {
            services::addHolidays(desk.database(), {desk.mara, desk.now}, desk.changes, {{today.addDays(1), words}});
        };
        name(QStringLiteral("Outing"));
        desk.now = monday + 24h;
        name(QStringLiteral("Company outing"));
        desk.now = monday + 47h;
        desk.ledger(desk.mara).record(id, Kept{}, monday + 30min);
        QCOMPARE(desk.row(id).outcome, Outcome::Kept);
    }

    void shorterHoursSaidAfterTheDeadlineHearNoClaim() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 1h);
        desk.now = monday + 47h;
        WorkingWeek week = services::bookSettings(desk.database()).week;
        week[1].clear(); // no Tuesdays
        services::setWorkingWeek(desk.database(), {desk.mara, desk.now}, desk.changes, week);
        desk.ledger(desk.mara).record(id, Kept{}, monday + 30min);
        QCOMPARE(desk.row(id).outcome, Outcome::Late);
    }

    void aClaimIsNotHeardLaterBecauseSomebodyWhoIsAwayTookThePromiseOn() {
        Desk desk;
        desk.away(desk.tariq, desk.tariq, today.addDays(1), today.addDays(3));
        const PromiseId id = desk.promise(monday + 1h);
        desk.now = monday + 2h;
        desk.ledger(desk.mara).record(id, HandedOver{desk.tariq});
        desk.ledger(desk.tariq).record(id, Accepted{});
        desk.now = monday + 24h * 4;
        desk.ledger(desk.tariq).record(id, Kept{}, monday + 30min);
        QCOMPARE(desk.row(id).outcome, Outcome::Late);
    }

    void aClockTurnedBackMakesNoAbsenceKnownEarlier() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 1h);
        desk.now = monday + 2h;
        desk.ledger(desk.mara).record(id, Note{QStringLiteral("forgot it")});
        desk.now = monday;
        desk.away(desk.mara, desk.mara, today.addDays(1), today.addDays(3));
        desk.now = monday + 24h * 4;
        desk.ledger(desk.mara).record(id, Kept{}, monday + 30min);
        QCOMPARE(desk.row(id).outcome, Outcome::Late);
    }

    void aClaimedDayEndsWithTheHoldersHours() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 30h);
        desk.sayHours(desk.mara, 0, {{QTime(9, 0), QTime(12, 0)}});
        desk.now = monday + 20h;
        const auto claimed = services::claimedMoment(today, desk.database(), id, desk.now);
        QCOMPARE(toIso(claimed.value()), QStringLiteral("2026-11-23T11:00:00Z"));
    }

    void onesOwnTimeIsOnesOwnToSayAndALeadMayToo() {
        Desk desk;
        QCOMPARE(desk.away(desk.tariq, desk.tariq, today, today), 1);
        QCOMPARE(desk.away(desk.tariq, desk.mara, today, today), 0); // is there already
        QVERIFY_THROWS_EXCEPTION(NotAllowed, desk.away(desk.mara, desk.tariq, today, today));
        const auto id = services::workingTimeOf(desk.database(), desk.tariq).absences.at(0).id;
        const services::Session tariq{desk.tariq, desk.now};
        QVERIFY_THROWS_EXCEPTION(InvalidInput,
                                 services::removeAbsences(desk.database(), tariq, desk.changes, desk.tariq, {id + 1}));
        services::removeAbsences(desk.database(), tariq, desk.changes, desk.tariq, {id});
        QVERIFY(services::workingTimeOf(desk.database(), desk.tariq).absences.empty());
    }

    void aPersonWithoutAnyHoursIsRefusedAndNothingIsHalfWritten() {
        Desk desk;
        OwnHours none;
        none.fill(std::vector<WorkingRange>());
        const services::Session mara{desk.mara, desk.now};
        QVERIFY_THROWS_EXCEPTION(InvalidInput,
                                 services::setOwnHours(desk.database(), mara, desk.changes, desk.mara, none));
        QVERIFY(!services::workingTimeOf(desk.database(), desk.mara).hours[0].has_value());
    }

    void theBooksWeekIsCheckedBeforeItIsStored() {
        Desk desk;
        WorkingWeek week = defaultWorkingWeek();
        week[4] = {{QTime(12, 0), QTime(9, 0)}};
        try {
            services::setWorkingWeek(desk.database(), {desk.mara, desk.now}, desk.changes, week);
            QFAIL("hours that end before they begin were stored");
        } catch (const InvalidInput& error) {
            QVERIFY2(error.message().startsWith(QStringLiteral("Friday: ")), qPrintable(error.message()));
        }
        QVERIFY(services::bookSettings(desk.database()).week == defaultWorkingWeek());
    }

    void theBooksWeekMayNotLeaveAnybodyWithoutHours() {
        Desk desk;
        for (const std::size_t day : {0, 1, 2, 3})
            desk.sayHours(desk.tariq, day, {});
        WorkingWeek week = defaultWorkingWeek();
        week[4].clear();
        QVERIFY_THROWS_EXCEPTION(InvalidInput,
                                 services::setWorkingWeek(desk.database(), {desk.mara, desk.now}, desk.changes, week));
        QVERIFY(services::bookSettings(desk.database()).week == defaultWorkingWeek());
    }
};

QTEST_GUILESS_MAIN(TestWorkingTime)

#include "test_working_time.moc"
