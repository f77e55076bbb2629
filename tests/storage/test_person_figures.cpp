#include "domain/errors.h"
#include "services/person_figures.h"
#include "services/recognitions.h"
#include "services/trend_steps.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "tests/support/book_desk.h"

#include <QTest>
#include <QTimeZone>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using services::PersonFigures;
using services::Role;

namespace {

const QTimeZone berlin("Europe/Berlin");

Moment at(const char* text) {
    return *fromIso(QString::fromLatin1(text), berlin);
}

/// It is Monday, 2026-11-23, 11:00 in Berlin, where everybody works from nine to five.
struct Desk : tests::BookDesk {
    PromiseId promised(Moment due, const QString& channel = QStringLiteral("phone"), std::optional<PersonId> by = {}) {
        services::NewPromise made;
        made.what = QStringLiteral("Call Anna Keller back");
        made.promiser = by.value_or(mara);
        made.contact = QStringLiteral("Anna Keller");
        made.channel = channel;
        made.due = {due, false};
        return ledger(*made.promiser).make(made);
    }
    void keep(PromiseId promise, std::optional<PersonId> by = {}) { ledger(by.value_or(mara)).record(promise, Kept{}); }
    /// Made now, for tomorrow at noon; done then, so much later or earlier.
    void done(int count, Duration late) {
        const Moment due = at("2026-11-24T12:00");
        std::vector<PromiseId> some;
        for (int i = 0; i < count; ++i)
            some.push_back(promised(due));
        now = due + late;
        for (const PromiseId promise : some)
            keep(promise);
    }
    [[nodiscard]] PersonFigures figures(const Period& period = Period::month(2026, 11),
                                        std::optional<PersonId> whose = {}) {
        return services::personFigures(database(), {whose.value_or(mara), period, Period::month(2026, 10)}, now);
    }
};

} // namespace

class TestPersonFigures : public QObject {
    Q_OBJECT

private slots:
    void whatIsInHandIsCounted() {
        Desk desk;
        desk.promised(at("2026-11-23T15:00"));
        desk.promised(at("2026-11-24T13:00"));
        desk.promised(at("2026-11-24T23:59"));
        desk.promised(at("2026-11-25T00:00"));
        desk.promised(at("2026-11-24T13:00"), {}, desk.tariq);
        desk.now = at("2026-11-24T13:00"); // exactly on a deadline is in time
        const PersonFigures figures = desk.figures();
        QCOMPARE(figures.inHand.open, 3);
        QCOMPARE(figures.inHand.overdue, 1);
        QCOMPARE(figures.today, 2);
        QCOMPARE(figures.all.tally.judged(), 1);
        QCOMPARE(figures.person.name, QStringLiteral("Mara Lind"));
    }

    void theRateStandsBesideThatOfTheDepartment() {
        Desk desk;
        const PersonId ben = services::addPerson(desk.database(), {desk.mara, desk.now}, desk.changes,
                                                 QStringLiteral("Ben"), QStringLiteral("Service"), Role::Staff);
        const PromiseId own = desk.promised(at("2026-11-23T15:00"));
        desk.promised(at("2026-11-23T15:00"), {}, ben);
        desk.promised(at("2026-11-23T15:00"), {}, desk.tariq); // in another department
        desk.keep(own);
        desk.now = at("2026-11-24T09:00");
        const PersonFigures figures = desk.figures();
        QCOMPARE(figures.all.tally.kept(), 1);
        QCOMPARE(figures.all.tally.judged(), 1);
        QCOMPARE(figures.department.tally.kept(), 1);
        QCOMPARE(figures.department.tally.judged(), 2);
        QCOMPARE(desk.figures(Period::month(2026, 12)).all.tally.judged(), 0);
        QCOMPARE(desk.figures(Period::month(2026, 12)).months.size(), std::size_t(1)); // of the thirteen
    }

    void howEarlyOrLateIsToldFromFiveOn_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("hoursLate");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("four") << 4 << -1 << false;
        QTest::newRow("five early") << 5 << -1 << true;
        QTest::newRow("five late") << 5 << 2 << true;
    }
    void howEarlyOrLateIsToldFromFiveOn() {
        QFETCH(int, count);
        QFETCH(int, hoursLate);
        QFETCH(bool, isTold);
        Desk desk;
        desk.done(count, std::chrono::hours(hoursLate));
        const PersonFigures figures = desk.figures();
        QCOMPARE(figures.lateness.count, count);
        QCOMPARE(figures.lateness.isTold(), isTold);
        if (isTold) {
            QCOMPARE(*figures.lateness.half, Duration(std::chrono::hours(hoursLate)));
            QCOMPARE(*figures.lateness.most, Duration(std::chrono::hours(hoursLate)));
        }
    }

    void nightsAreNoWorkingTime() {
        Desk desk;
        desk.done(5, 23h); // at 11:00 on Wednesday: five hours of Tuesday, two of Wednesday
        QCOMPARE(*desk.figures().lateness.half, Duration(7h));
        QCOMPARE(desk.figures().workingDay, Duration(8h));
    }

    void timesAreInOnesOwnHours() {
        Desk desk;
        OwnHours mornings;
        for (int day = 0; day < 5; ++day)
            mornings.at(static_cast<std::size_t>(day)) = std::vector<WorkingRange>{{QTime(9, 0), QTime(12, 0)}};
        services::setOwnHours(desk.database(), {desk.mara, desk.now}, desk.changes, desk.mara, mornings);
        desk.done(5, 23h); // at 11:00 on Wednesday: nothing is left of Tuesday
        QCOMPARE(*desk.figures().lateness.half, Duration(2h));
        QCOMPARE(desk.figures().workingDay, Duration(3h));
    }

    void theUsualTimeIsToldFromTwentyOn_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("nineteen") << 19 << false;
        QTest::newRow("twenty") << 20 << true;
    }
    void theUsualTimeIsToldFromTwentyOn() {
        QFETCH(int, count);
        QFETCH(bool, isTold);
        Desk desk;
        desk.done(count, -1h); // from Monday 11:00 to Tuesday 11:00: a working day
        const PersonFigures figures = desk.figures();
        QCOMPARE(figures.timeToKeep.count, count);
        QCOMPARE(figures.timeToKeep.isTold(), isTold);
        if (isTold)
            QCOMPARE(*figures.timeToKeep.half, Duration(8h));
    }

    void whatIsOpenIsSeenForAsLongAsItIs() {
        Desk desk;
        for (int i = 0; i < 30; ++i)
            desk.promised(at("2026-11-27T12:00")); // open, and known to take longer than a day
        desk.done(20, -1h);
        const PersonFigures figures = desk.figures();
        QCOMPARE(figures.timeToKeep.count, 50);
        QVERIFY(!figures.timeToKeep.isTold()); // of fifty seen for a day only twenty were kept
        QCOMPARE(figures.lateness.count, 20);
    }

    void missesOnOneChannelStandOut() {
        Desk desk;
        std::vector<PromiseId> kept;
        for (int i = 0; i < 30; ++i)
            kept.push_back(desk.promised(at("2026-11-23T15:00"), QStringLiteral("e-mail")));
        for (int i = 0; i < 10; ++i)
            desk.promised(at("2026-11-23T15:00"), QStringLiteral("phone"));
        for (const PromiseId promise : kept)
            desk.keep(promise);
        desk.now = at("2026-11-24T09:00");
        const PersonFigures figures = desk.figures();
        QCOMPARE(figures.misses.found.size(), std::size_t(1));
        QCOMPARE(figures.missNames, std::vector{QStringLiteral("phone")});
        QCOMPARE(figures.misses.found[0].missed.size(), std::size_t(10));
        QCOMPARE(figures.misses.looked, 2); // all were due on one day, and of one size
    }

    void thanksAndOwedOwnUpsAreTheirsAlone() {
        Desk desk;
        const PromiseId kept = desk.promised(at("2026-11-23T15:00"));
        const PromiseId missed = desk.promised(at("2026-11-23T15:00"));
        desk.keep(kept);
        desk.ledger(desk.mara).record(missed, Broken{QStringLiteral("forgot")});
        services::recognize(desk.database(), {desk.tariq, desk.now}, desk.changes, desk.mara, {kept},
                            QStringLiteral("Stayed late for it"));
        const PersonFigures own = desk.figures();
        QCOMPARE(own.recognitions.size(), std::size_t(1));
        QCOMPARE(own.owedCount, 1);
        QCOMPARE(own.owed.at(0).id, missed);
        const PersonFigures other = desk.figures(Period::month(2026, 11), desk.tariq);
        QVERIFY(other.recognitions.empty());
        QCOMPARE(other.owedCount, 0);
    }

    void nobodyHasNoFigures() {
        Desk desk;
        QVERIFY_EXCEPTION_THROWN((void)desk.figures(Period::month(2026, 11), PersonId(99)), InvalidInput);
    }

    void whatMissesHaveInCommonIsNotForEverybody_data() {
        QTest::addColumn<int>("viewer");
        QTest::addColumn<Role>("role");
        QTest::addColumn<int>("department");
        QTest::addColumn<bool>("may");
        QTest::newRow("oneself") << 1 << Role::Staff << 1 << true;
        QTest::newRow("a colleague") << 2 << Role::Staff << 1 << false;
        QTest::newRow("a lead of the department") << 2 << Role::Lead << 1 << true;
        QTest::newRow("a lead of another") << 2 << Role::Lead << 2 << false;
        QTest::newRow("an owner") << 2 << Role::Owner << 2 << true;
        QTest::newRow("nobody named, who may read the file") << 0 << Role::Owner << 0 << true;
        QTest::newRow("nobody") << 0 << Role::Staff << 0 << false;
    }
    void whatMissesHaveInCommonIsNotForEverybody() {
        QFETCH(int, viewer);
        QFETCH(Role, role);
        QFETCH(int, department);
        QFETCH(bool, may);
        const auto row = [](int id, Role as, int of) {
            services::PersonRow person;
            person.id = PersonId(id);
            person.role = as;
            person.departmentId = DepartmentId(of);
            return person;
        };
        QCOMPARE(services::maySeeMisses(row(viewer, role, department), row(1, Role::Staff, 1)), may);
    }

    void monthsHaveNoGapsAndEndWithWhatIsJudged() {
        const auto month = [](const char* key, int judged) {
            GroupTally tally;
            tally.key = QString::fromLatin1(key);
            tally.tally.add(judged > 0 ? Outcome::Kept : Outcome::Open);
            return tally;
        };
        const auto months = services::trendSteps({month("2026-01", 1), month("2026-04", 1), month("2026-05", 0)});
        QCOMPARE(months.size(), std::size_t(4));
        QCOMPARE(months[1].key, QStringLiteral("2026-02"));
        const Period november = services::trendPeriodOf(Period::month(2026, 11));
        QCOMPARE(november.from, QDate(2025, 11, 1));
        QCOMPARE(november.to, QDate(2026, 11, 30));
        QVERIFY(!services::trendPeriodOf({}).from.isValid());
    }
};

QTEST_GUILESS_MAIN(TestPersonFigures)
#include "test_person_figures.moc"
