#include "domain/errors.h"
#include "services/people.h"
#include "services/reading.h"
#include "services/redaction.h"
#include "tests/support/series_desk.h"

#include <QTest>

#include <thread>

using namespace kept;
using namespace kept::domain;
using namespace kept::tests;
using kept::test::at;
using services::SeriesState;

namespace {

QString refusalOf(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}

} // namespace

/// Promises that recur, in the book.
class TestSeries : public QObject {
    Q_OBJECT

private slots:
    void theFirstOccurrenceIsPromisedAtOnce() {
        SeriesDesk desk;
        QCOMPARE(desk.days(), QString("11-30"));
        const PromiseRow row = desk.rows().front();
        QCOMPARE(toIso(row.firstDue.at), QString("2026-11-30T08:00:00Z"));
        QCOMPARE(row.madeAt, desk.now);
        QCOMPARE(row.seriesId, desk.series);
        QCOMPARE(desk.problems(), QStringList());
    }

    void theNextOneIsMadeWhenTheOneBeforeIsDue() {
        SeriesDesk desk;
        QCOMPARE(services::nextGrowth(desk.database()), std::optional(at("2026-11-30T08:00:00Z")));
        QCOMPARE(desk.grow("2026-11-30T07:59:59.999999Z"), 0);
        QCOMPARE(desk.grow("2026-11-30T08:00:00Z"), 1);
        QCOMPARE(desk.days(), QString("11-30 12-07"));
        QCOMPARE(desk.grow("2026-11-30T08:00:00Z"), 0);
        QCOMPARE(desk.problems(), QStringList());
    }

    void aBookThatStayedClosedHidesNothing() {
        SeriesDesk desk;
        QCOMPARE(desk.grow("2026-12-16T10:00:00Z"), 3);
        QCOMPARE(desk.days(), QString("11-30 12-07 12-14 12-21"));
        const auto rows = desk.rows();
        QCOMPARE(rows[2].outcome, Outcome::Overdue);
        QCOMPARE(toIso(rows[2].madeAt), QString("2026-12-07T08:00:00Z")); // as it should have been
        QCOMPARE(rows[3].outcome, Outcome::Open);
        QCOMPARE(desk.row().tally.judged(), 3);
        QCOMPARE(desk.problems(), QStringList());
        const History late = services::historyOf(desk.database(), rows[1].id);
        QCOMPARE(late.events().front().recordedAt, desk.now);
        QVERIFY(!late.events().front().actor); // nobody said it: the rule did
    }

    void whatWasMadeLateCanBeClaimedForOneWorkingDayOnly_data() {
        QTest::addColumn<QString>("entered");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("within it") << "2026-12-08T07:59:00Z" << Outcome::Kept;
        QTest::newRow("after it") << "2026-12-08T08:01:00Z" << Outcome::Late;
    }
    void whatWasMadeLateCanBeClaimedForOneWorkingDayOnly() {
        QFETCH(QString, entered);
        QFETCH(Outcome, outcome);
        SeriesDesk desk;
        desk.grow(qPrintable(entered)); // the book was closed since 23 November
        const PromiseId second = desk.rows()[1].id;
        desk.ledger(desk.mara).record(second, Kept{}, at("2026-12-07T07:30:00Z"));
        QCOMPARE(desk.rows()[1].outcome, outcome);
    }

    void noClaimReachesBackBeforeItsMaking() {
        SeriesDesk desk;
        desk.grow("2026-12-07T10:00:00Z");
        const PromiseId second = desk.rows()[1].id;
        desk.ledger(desk.mara).record(second, Kept{}, at("2026-11-30T07:59:00Z"));
        QCOMPARE(desk.rows()[1].outcome, Outcome::Late);
    }

    void onlyAnOccurrenceMayBeDueBeforeItIsWrittenDown() {
        SeriesDesk desk;
        QVERIFY(refusalOf([&] { (void)desk.promise(desk.now - std::chrono::hours(1)); }).contains("before"));
    }

    void aSkippedDayIsLeftOut() {
        SeriesDesk desk;
        desk.skip(QDate(2026, 12, 7));
        QCOMPARE(desk.grow("2026-12-16T10:00:00Z"), 2);
        QCOMPARE(desk.days(), QString("11-30 12-14 12-21"));
        QCOMPARE(desk.row().history.skips.front().reason, QString("Holiday"));
        QCOMPARE(desk.problems(), QStringList());
    }

    void aMissCanNotBeHidden() {
        SeriesDesk desk;
        // What is a promise already stays one, whether it is ahead, or fell to be made while nobody looked.
        QVERIFY(refusalOf([&] { desk.skip(QDate(2026, 11, 30)); }).contains("promised already"));
        desk.now = at("2026-12-16T10:00:00Z");
        for (const QDate day : {QDate(2026, 12, 7), QDate(2026, 12, 14), QDate(2026, 12, 21)}) {
            QVERIFY2(refusalOf([&] { desk.skip(day); }).contains("promised already"), qPrintable(day.toString()));
            QVERIFY2(refusalOf([&] { desk.end(day); }).contains("promised already"), qPrintable(day.toString()));
        }
        QVERIFY(refusalOf([&] { desk.end(QDate(2026, 11, 1)); }).contains("passed"));
        desk.end();
        QCOMPARE(desk.days(), QString("11-30 12-07 12-14 12-21"));
        QCOMPARE(desk.row().tally.judged(), 3);
        QCOMPARE(desk.problems(), QStringList());
    }

    void aRuleMadeOccurrenceIsNoSlipThatCanBeVoidedAtOnce() {
        SeriesDesk desk;
        desk.grow("2026-11-30T08:00:00Z");
        const PromiseId second = desk.rows()[1].id;
        desk.ledger(desk.mara).record(second, Voided{QStringLiteral("Not needed")});
        QCOMPARE(desk.rows()[1].outcome, Outcome::Open); // until somebody else confirms it
        QVERIFY(refusalOf([&] { (void)desk.ledger(desk.mara).undoLast(desk.rows()[1].id); }).isEmpty()); // the void
        QVERIFY(!refusalOf([&] { (void)desk.ledger(desk.mara).undoLast(desk.rows()[1].id); }).isEmpty());
    }

    void aClockThatRunsBackwardsMakesNothingTwice() {
        SeriesDesk desk;
        QCOMPARE(desk.grow("2026-12-07T10:00:00Z"), 2);
        QCOMPARE(desk.grow("2026-11-24T10:00:00Z"), 0);
        QVERIFY(refusalOf([&] { desk.skip(QDate(2026, 12, 7)); }).contains("promised already"));
        QCOMPARE(desk.grow("2026-12-07T10:00:00Z"), 0);
        QCOMPARE(desk.days(), QString("11-30 12-07 12-14"));
    }

    void twoProcessesGrowItOnce() {
        SeriesDesk desk;
        storage::Opened other = storage::openBook(desk.path(), storage::OpenMode::Existing, desk.now);
        services::Changes changes;
        const Moment later = at("2026-12-16T10:00:00Z");
        QCOMPARE(services::growSeries(*other.database, later, changes), 3);
        QCOMPARE(desk.grow("2026-12-16T10:00:00Z"), 0);
        QCOMPARE(desk.days(), QString("11-30 12-07 12-14 12-21"));
    }

    void fourAtOnceGrowItOnce() {
        SeriesDesk desk;
        const Moment later = at("2026-12-16T10:00:00Z");
        std::vector<std::thread> others;
        for (int i = 0; i < 4; ++i)
            others.emplace_back([path = desk.path(), later] {
                try {
                    storage::Opened opened = storage::openBook(path, storage::OpenMode::Existing, later);
                    services::Changes changes;
                    (void)services::growSeries(*opened.database, later, changes);
                } catch (const Error&) { // a busy book: somebody else grows it
                }
            });
        for (std::thread& other : others)
            other.join();
        desk.grow("2026-12-16T10:00:00Z");
        QCOMPARE(desk.days(), QString("11-30 12-07 12-14 12-21"));
        QCOMPARE(desk.problems(), QStringList());
    }

    void itEndsWhereTheRuleEnds() {
        SeriesDesk desk(QStringLiteral("FREQ=WEEKLY;BYDAY=MO;COUNT=3"));
        QCOMPARE(desk.grow("2027-06-01T10:00:00Z"), 2);
        QCOMPARE(desk.days(), QString("11-30 12-07 12-14"));
        QCOMPARE(desk.row().state, SeriesState::Finished);
        QCOMPARE(services::nextGrowth(desk.database()), std::nullopt);
        QVERIFY(refusalOf([&] { desk.end(); }).contains("ended already"));
        QCOMPARE(desk.problems(), QStringList());
    }

    void anEndToComeLetsTheDaysBeforeItBe() {
        SeriesDesk desk;
        desk.end(QDate(2026, 12, 10));
        QCOMPARE(desk.row().state, SeriesState::Running);
        QCOMPARE(desk.grow("2027-06-01T10:00:00Z"), 1);
        QCOMPARE(desk.days(), QString("11-30 12-07"));
        QCOMPARE(desk.row().state, SeriesState::Ended);
    }

    void whatCanNotBeSkippedIsRefused() {
        SeriesDesk desk;
        QVERIFY(refusalOf([&] { desk.skip(QDate(2026, 12, 8)); }).contains("2026-12-08")); // a Tuesday
        QVERIFY(refusalOf([&] { desk.skip(QDate()); }).contains("which day"));
        desk.skip(QDate(2026, 12, 14));
        QVERIFY(refusalOf([&] { desk.skip(QDate(2026, 12, 14)); }).contains("already"));
        QVERIFY(refusalOf([&] {
                    services::skipOccurrence(desk.database(), {desk.mara, desk.now}, desk.changes, desk.series,
                                             QDate(2026, 12, 21), QStringLiteral("  "));
                }).contains("empty"));
        QVERIFY(refusalOf([&] {
                    services::skipOccurrence(desk.database(), {{}, desk.now}, desk.changes, desk.series,
                                             QDate(2026, 12, 21), QStringLiteral("Holiday"));
                }).contains("who you are"));
    }

    void whatIsNoPromiseToRecurIsRefused() {
        SeriesDesk desk;
        const auto start = [&](const services::NewSeries& typed) {
            return refusalOf([&] {
                (void)services::startSeries(desk.database(), {desk.mara, desk.now}, desk.changes, typed);
            });
        };
        auto typed = desk.figures(QStringLiteral("FREQ=DAILY;UNTIL=20261101"), {});
        QVERIFY(start(typed).contains("no day"));
        typed = desk.figures(QStringLiteral("FREQ=DAILY"), {});
        typed.from = QDate(2026, 11, 22);
        QVERIFY(start(typed).contains("past"));
        typed.from.reset();
        typed.promise.what = QStringLiteral(" ");
        QVERIFY(start(typed).contains("empty"));
        QCOMPARE(services::seriesRows(desk.database(), desk.now).size(), std::size_t(1)); // nothing half-written
    }

    void whatIsOverTodayBeginsTheNextTime() {
        SeriesDesk desk(QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO")); // said on a Monday at 11:00, for 9:00
        desk.grow("2026-12-16T10:00:00Z");
        QCOMPARE(desk.days(), QString("11-30 12-14 12-28"));
    }

    void aDayAloneIsDueWhenWorkEnds() {
        SeriesDesk desk(QStringLiteral("FREQ=DAILY"), std::nullopt);
        QCOMPARE(toIso(desk.rows().front().firstDue.at), QString("2026-11-23T16:00:00Z"));
        QVERIFY(desk.rows().front().firstDue.dayOnly);
        desk.grow("2026-11-28T10:00:00Z");
        QCOMPARE(toIso(desk.rows().back().firstDue.at), QString("2026-11-28T22:59:59Z")); // a Saturday
    }

    void theClocksChangeAndTheTimeStays() {
        SeriesDesk desk(QStringLiteral("FREQ=DAILY;COUNT=130"));
        desk.grow("2027-03-29T10:00:00Z");
        QStringList dues;
        for (const PromiseRow& row : desk.rows())
            dues.append(toIso(row.firstDue.at));
        QVERIFY(dues.contains("2027-03-27T08:00:00Z"));
        QVERIFY(dues.contains("2027-03-28T07:00:00Z"));
    }

    void takingTheFirstBackEndsTheSeries() {
        SeriesDesk desk;
        desk.now += std::chrono::minutes(9);
        (void)desk.ledger(desk.mara).undoLast(desk.firstOne);
        QCOMPARE(desk.rows().front().outcome, Outcome::Void);
        QCOMPARE(desk.grow("2026-12-16T10:00:00Z"), 0);
        QCOMPARE(desk.row().state, SeriesState::Ended);
        QCOMPARE(desk.problems(), QStringList());
    }

    void whoLeavesPromisesNoMore() {
        SeriesDesk desk;
        desk.now = at("2026-12-08T10:00:00Z");
        services::leave(desk.database(), {desk.tariq, desk.now}, desk.changes, desk.mara);
        QCOMPARE(desk.days(), QString("11-30 12-07 12-14")); // what fell to be made while she was there
        QCOMPARE(desk.grow("2027-01-16T10:00:00Z"), 0);
        QCOMPARE(desk.row().state, SeriesState::Ended);
        QCOMPARE(desk.problems(), QStringList());
    }

    void aReaderOfThePastSeesOnlyWhatWasWrittenDown() {
        SeriesDesk desk;
        desk.grow("2026-12-16T10:00:00Z");
        PromiseQuery query;
        query.series = desk.series;
        QCOMPARE(services::promiseKeys(desk.database(), query, at("2026-12-15T10:00:00Z")).size(), std::size_t(1));
        QCOMPARE(services::promiseKeys(desk.database(), query, desk.now).size(), std::size_t(4));
    }

    void wordsThatAreRemovedArePromisedNoMore() {
        SeriesDesk desk;
        const auto texts = services::textsOf(desk.database(), desk.firstOne);
        const auto places =
            services::placesOf(desk.database(), desk.firstOne, texts.front().event, texts.front().field);
        QCOMPARE(places.size(), std::size_t(2)); // those of the series beside it
        (void)services::redact(desk.database(), {desk.mara, desk.now}, desk.changes, places, {});
        QCOMPARE(desk.grow("2026-12-16T10:00:00Z"), 0);
        QCOMPARE(desk.row().state, SeriesState::Ended);
        QVERIFY(!desk.row().what.contains("figures"));
        QCOMPARE(desk.problems(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "test_series.moc"
