#include "services/chance.h"
#include "services/early_warning.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "tests/support/book_desk.h"

#include <QTest>
#include <QTimeZone>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using services::CalendarAhead;
using services::EarlyWarning;
using services::HandOverProposal;
using services::PersonAhead;

namespace {

const QTimeZone berlin("Europe/Berlin");

Moment at(const char* text) {
    return *fromIso(QString::fromLatin1(text), berlin);
}

/// It is Monday, 2026-11-23, 11:00 in Berlin, where everybody works from nine to five.
struct Desk : tests::BookDesk {
    PersonId ben = services::addPerson(database(), {mara, now}, changes, QStringLiteral("Ben"),
                                       QStringLiteral("Service"), services::Role::Staff);

    PromiseId promised(Moment due, PersonId by, Size size = Size::Medium) {
        services::NewPromise made;
        made.what = QStringLiteral("Call Anna Keller back");
        made.promiser = by;
        made.contact = QStringLiteral("Anna Keller");
        made.size = size;
        made.due = {due, false};
        return ledger(by).make(made);
    }
    /// Made now and kept half an hour later.
    void done(PersonId by, int count) {
        std::vector<PromiseId> some;
        for (int i = 0; i < count; ++i)
            some.push_back(promised(now + 48h, by));
        now += 30min;
        for (const PromiseId promise : some)
            ledger(by).record(promise, Kept{});
    }
    /// So many things on each of so many working days, which pass.
    void work(PersonId by, int days, int aDay) {
        for (int i = 0; i < days; ++i) {
            done(by, aDay);
            const QDate today = dayOf(now, berlin);
            now = atLocalTime(today.addDays(today.dayOfWeek() == 5 ? 3 : 1), QTime(11, 0), berlin);
        }
    }
    [[nodiscard]] EarlyWarning warning(const std::set<DepartmentId>& departments = {}) {
        return services::earlyWarning(database(), departments, now);
    }
    [[nodiscard]] PersonAhead ahead(PersonId person) {
        for (const PersonAhead& each : warning().people)
            if (each.person == person)
                return each;
        return {};
    }
    [[nodiscard]] static QList<qint64> due(const PersonAhead& person) {
        QList<qint64> counts;
        for (const services::DayAhead& day : person.days)
            counts << day.due;
        return counts;
    }
};

/// Five days from Monday, each from midnight to midnight.
CalendarAhead plainWeek() {
    CalendarAhead ahead{.at = at("2026-11-23T11:00"), .days = {}, .lastDays = {}, .borders = {}};
    for (std::size_t i = 0; i < services::daysAhead; ++i) {
        ahead.days.at(i) = QDate(2026, 11, 23).addDays(static_cast<int>(i));
        ahead.borders.at(i + 1) = startOfDay(ahead.days.at(i).addDays(1), berlin);
    }
    ahead.borders.front() = ahead.at;
    return ahead;
}

/// Somebody who usually does that much a day, and has so much to do on Tuesday.
PersonAhead person(int id, double usual, qint64 tuesday, int department = 1) {
    PersonAhead one;
    one.person = PersonId(id);
    one.name = QStringLiteral("Person %1").arg(id);
    one.department = DepartmentId(department);
    one.usual = usual;
    one.usualDays = 20;
    for (services::DayAhead& day : one.days)
        day.working = 8h;
    one.days[1].due = tuesday;
    one.days[1].isTooMuch = tuesday > one.capacity();
    return one;
}

PromiseRow dueOnTuesday(int id, std::optional<double> chance = {}) {
    PromiseRow row;
    row.id = PromiseId(id);
    row.judgedDue = {at("2026-11-24T15:00"), false};
    row.chance = chance;
    return row;
}

/// "1→2, 2→3": which promise to whom.
QString shape(const std::vector<HandOverProposal>& proposals) {
    QStringList parts;
    for (const HandOverProposal& each : proposals)
        parts << QStringLiteral("%1→%2").arg(each.promise.id.value()).arg(each.to.value());
    return parts.join(QStringLiteral(", "));
}

std::optional<services::PromiseChance> unknown(PromiseId id, PersonId) {
    return services::PromiseChance{.promise = id, .chance = std::nullopt, .likeIt = 0};
}

} // namespace

class TestEarlyWarning : public QObject {
    Q_OBJECT

private slots:
    void aChanceIsToldFromTwentyLikeOnes_data() {
        QTest::addColumn<int>("like");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("eighteen and itself") << 18 << false;
        QTest::newRow("nineteen and itself") << 19 << true;
    }
    void aChanceIsToldFromTwentyLikeOnes() {
        QFETCH(int, like);
        QFETCH(bool, isTold);
        Desk desk;
        desk.done(desk.mara, like);
        const PromiseId open = desk.promised(desk.now + 5h, desk.mara);
        const EarlyWarning warning = desk.warning();
        QCOMPARE(warning.promises.size(), std::size_t(isTold ? 1 : 0));
        QCOMPARE(warning.untold, isTold ? std::vector<PromiseId>() : std::vector{open});
        if (isTold)
            QVERIFY(warning.promises[0].chance && warning.promises[0].likeIt >= 19);
    }

    void thoseMostLikelyToBeMissedComeFirst() {
        Desk desk;
        std::vector<PromiseId> slow;
        for (int i = 0; i < 12; ++i)
            slow.push_back(desk.promised(desk.now + 72h, desk.mara));
        desk.done(desk.mara, 20);
        desk.now = at("2026-11-24T11:00");
        for (const PromiseId promise : slow)
            desk.ledger(desk.mara).record(promise, Kept{});
        const PromiseId enough = desk.promised(at("2026-11-25T17:00"), desk.mara);
        const PromiseId soon = desk.promised(at("2026-11-24T11:10"), desk.mara);
        const EarlyWarning warning = desk.warning();
        QCOMPARE(warning.promises.size(), std::size_t(2));
        QCOMPARE(warning.promises[0].id, soon);
        QCOMPARE(warning.promises[1].id, enough);
        QVERIFY(*warning.promises[0].chance < *warning.promises[1].chance);
        desk.now = at("2026-11-24T11:11"); // what is overdue can't be warned of
        QCOMPARE(desk.warning().promises.size(), std::size_t(1));
    }

    void onlyTheDepartmentsAskedForAreLookedAt() {
        Desk desk;
        desk.promised(desk.now + 6h, desk.mara);
        desk.promised(desk.now + 6h, desk.tariq);
        QCOMPARE(desk.warning().untold.size(), std::size_t(2));
        QCOMPARE(desk.warning({DepartmentId(1)}).untold.size(), std::size_t(1));
        QCOMPARE(desk.warning({DepartmentId(1)}).people.size(), std::size_t(2));
        QCOMPARE(desk.warning({DepartmentId(1), DepartmentId(2)}).people.size(), std::size_t(3));
    }

    void whatIsDueIsCountedOnWorkingDays() {
        Desk desk;
        for (const char* due : {"2026-11-23T11:00", "2026-11-23T23:59", "2026-11-24T00:00", "2026-11-27T12:00",
                                "2026-11-29T23:59", "2026-11-30T00:00"})
            desk.promised(std::max(at(due), desk.now + 1us), desk.mara);
        const PersonAhead mara = desk.ahead(desk.mara);
        QCOMPARE(Desk::due(mara), (QList<qint64>{2, 1, 0, 0, 2})); // the weekend belongs to Friday
        QCOMPARE(mara.overdue, 0);
        QCOMPARE(mara.days[0].working, Duration(6h)); // what is left of today
        QCOMPARE(mara.days[1].working, Duration(8h));
        desk.now = at("2026-11-28T12:00"); // a Saturday
        const PersonAhead later = desk.ahead(desk.mara);
        QCOMPARE(later.days[0].day, QDate(2026, 11, 30));
        QCOMPARE(later.days[4].day, QDate(2026, 12, 4));
        QCOMPARE(Desk::due(later), (QList<qint64>{2, 0, 0, 0, 0}));
        QCOMPARE(later.overdue, 4);
        QCOMPARE(later.toDo(0), 6);
        desk.now = at("2026-12-01T16:59");
        QCOMPARE(desk.ahead(desk.mara).days[0].day, QDate(2026, 12, 1));
        desk.now = at("2026-12-01T17:00"); // after work
        QCOMPARE(desk.ahead(desk.mara).days[0].day, QDate(2026, 12, 2));
    }

    void theUsualIsToldFromTenWorkingDaysOn_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("nine") << 9 << false;
        QTest::newRow("ten") << 10 << true;
    }
    void theUsualIsToldFromTenWorkingDaysOn() {
        QFETCH(int, days);
        QFETCH(bool, isTold);
        Desk desk;
        desk.work(desk.mara, days, 3);
        const PersonAhead mara = desk.ahead(desk.mara);
        QCOMPARE(mara.usualDays, days);
        QCOMPARE(mara.usual.has_value(), isTold);
        if (isTold)
            QCOMPARE(*mara.usual, 3.0);
        QCOMPARE(desk.ahead(desk.ben).usual.value_or(0), 0.0); // who did nothing on as many days
    }

    void aDayHoldsTooMuchBesideTheUsual_data() {
        QTest::addColumn<int>("usual");
        QTest::addColumn<int>("due");
        QTest::addColumn<int>("overdue");
        QTest::addColumn<bool>("tooMuch");
        QTest::newRow("nothing") << 0 << 0 << 0 << false;
        QTest::newRow("one thing is never too much") << 0 << 1 << 0 << false;
        QTest::newRow("two where none is usual") << 0 << 2 << 0 << true;
        QTest::newRow("as much as usual") << 2 << 2 << 0 << false;
        QTest::newRow("more than usual") << 2 << 3 << 0 << true;
        QTest::newRow("what is overdue counts today") << 2 << 2 << 1 << true;
    }
    void aDayHoldsTooMuchBesideTheUsual() {
        QFETCH(int, usual);
        QFETCH(int, due);
        QFETCH(int, overdue);
        QFETCH(bool, tooMuch);
        Desk desk;
        desk.work(desk.mara, 11, usual); // on the first day nobody was on the team from the morning on
        for (int i = 0; i < overdue; ++i)
            desk.promised(desk.now + 1min, desk.mara);
        desk.now += 2min;
        for (int i = 0; i < due; ++i)
            desk.promised(desk.now + 1h, desk.mara);
        const PersonAhead mara = desk.ahead(desk.mara);
        QCOMPARE(mara.toDo(0), due + overdue);
        QCOMPARE(mara.days[0].isTooMuch, tooMuch);
        QCOMPARE(mara.standsOut(), tooMuch);
    }

    void whatIsDueWhileSomebodyIsAwayStandsOut() {
        Desk desk;
        desk.promised(at("2026-11-25T15:00"), desk.mara);
        QVERIFY(!desk.ahead(desk.mara).standsOut());
        (void)services::addAbsences(desk.database(), {desk.mara, desk.now}, desk.changes, desk.mara,
                                    {{.first = QDate(2026, 11, 25), .last = QDate(2026, 11, 25)}});
        const PersonAhead mara = desk.ahead(desk.mara);
        QVERIFY(mara.days[2].isTooMuch);
        QCOMPARE(mara.days[2].working, Duration(0));
        QCOMPARE(desk.warning().people.front().person, desk.mara); // who stands out comes first
    }

    void aColleagueWithRoomCouldTakeIt() {
        Desk desk;
        desk.work(desk.ben, 10, 3);
        (void)services::addAbsences(desk.database(), {desk.mara, desk.now}, desk.changes, desk.mara,
                                    {{.first = QDate(2026, 12, 9), .last = QDate(2026, 12, 9)}});
        const PromiseId promise = desk.promised(at("2026-12-09T15:00"), desk.mara);
        const EarlyWarning warning = desk.warning();
        QCOMPARE(warning.proposals.size(), std::size_t(1));
        QCOMPARE(warning.proposals[0].promise.id, promise);
        QCOMPARE(warning.proposals[0].to, desk.ben);
        QCOMPARE(warning.proposals[0].day, QDate(2026, 12, 9));
        QCOMPARE(warning.proposals[0].toDoThere, 0);
        QVERIFY(warning.proposals[0].dayIsTooMuch);
    }

    void onlyWhatIsTooMuchIsProposed_data() {
        QTest::addColumn<QList<double>>("usual"); ///< of colleagues 2, 3, …
        QTest::addColumn<QList<qint64>>("toDo");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("nobody has room") << QList{2.0} << QList<qint64>{2} << QString();
        QTest::newRow("room for one") << QList{2.0} << QList<qint64>{1} << QStringLiteral("1→2");
        QTest::newRow("no more than is too much") << QList{9.0} << QList<qint64>{0} << QStringLiteral("1→2, 2→2");
        QTest::newRow("most room first") << QList{2.0, 5.0} << QList<qint64>{1, 1} << QStringLiteral("1→3, 2→3");
        QTest::newRow("filled no further than usual")
            << QList{2.0, 2.0} << QList<qint64>{1, 1} << QStringLiteral("1→2, 2→3");
        QTest::newRow("who does less than one a day has no room") << QList{0.5} << QList<qint64>{0} << QString();
        QTest::newRow("nor who does nothing on most days") << QList{0.0} << QList<qint64>{0} << QString();
        QTest::newRow("who does one has room for one") << QList{1.0} << QList<qint64>{0} << QStringLiteral("1→2");
        QTest::newRow("half of one is no room") << QList{1.5} << QList<qint64>{1} << QString();
    }
    void onlyWhatIsTooMuchIsProposed() {
        QFETCH(QList<double>, usual);
        QFETCH(QList<qint64>, toDo);
        QFETCH(QString, proposed);
        std::vector<PersonAhead> people{person(1, 1, 3)}; // two too many
        for (int i = 0; i < usual.size(); ++i)
            people.push_back(person(i + 2, usual[i], toDo[i]));
        people.push_back(person(9, 50, 0, 2)); // in another department
        services::HandOverSearch search(plainWeek(), people, unknown);
        search.begin(PersonId(1), {dueOnTuesday(1), dueOnTuesday(2), dueOnTuesday(3)});
        QVERIFY(search.advance([] { return false; }));
        QCOMPARE(shape(search.found()), proposed);
    }

    void aKnownChanceGoesBeforeRoom_data() {
        QTest::addColumn<double>("here");
        QTest::addColumn<double>("there"); ///< of colleague 2, who has least room; below zero: not known
        QTest::addColumn<QString>("proposed");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("better") << 0.4 << 0.8 << QStringLiteral("1→2") << true;
        QTest::newRow("not known") << 0.4 << -1.0 << QStringLiteral("1→3") << false;
        QTest::newRow("worse") << 0.4 << 0.3 << QStringLiteral("1→3") << false;
        QTest::newRow("the same") << 0.4 << 0.4 << QStringLiteral("1→3") << false;
    }
    void whoHasNoTimeBeforeItIsDueIsNotProposed() {
        const auto chance = [](PromiseId id, PersonId colleague) {
            return colleague == PersonId(2) ? std::nullopt : unknown(id, colleague);
        };
        services::HandOverSearch search(plainWeek(), {person(1, 1, 2), person(2, 9, 0), person(3, 2, 1)}, chance);
        search.begin(PersonId(1), {dueOnTuesday(1, 0.4)});
        QVERIFY(search.advance([] { return false; }));
        QCOMPARE(shape(search.found()), QStringLiteral("1→3"));
    }
    void aKnownChanceGoesBeforeRoom() {
        QFETCH(double, here);
        QFETCH(double, there);
        QFETCH(QString, proposed);
        QFETCH(bool, isTold);
        const auto chance = [&](PromiseId id, PersonId colleague) -> std::optional<services::PromiseChance> {
            if (colleague != PersonId(2) || there < 0)
                return unknown(id, colleague);
            return services::PromiseChance{.promise = id, .chance = there, .likeIt = 20};
        };
        services::HandOverSearch search(plainWeek(), {person(1, 1, 2), person(2, 2, 1), person(3, 9, 0)}, chance);
        search.begin(PersonId(1), {dueOnTuesday(1, here)});
        QVERIFY(search.advance([] { return false; }));
        QCOMPARE(shape(search.found()), proposed);
        QCOMPARE(search.found()[0].chanceThere.has_value(), isTold);
        QCOMPARE(search.found()[0].likeThere, isTold ? 20 : 0);
    }

    void whatIsLikelyMissedIsProposedFirstAndOnAnyDay() {
        services::HandOverSearch search(plainWeek(), {person(1, 1, 2), person(2, 9, 0)}, unknown);
        PromiseRow doubtful = dueOnTuesday(5, 0.49);
        doubtful.judgedDue.at = at("2026-11-26T15:00"); // a day that is not too full
        PromiseRow even = dueOnTuesday(6, 0.5);
        even.judgedDue.at = at("2026-11-26T15:00");
        PromiseRow offered = dueOnTuesday(7, 0.1);
        offered.handOverToId = PersonId(2);
        PromiseRow late = dueOnTuesday(8, 0.1);
        late.judgedDue.at = at("2026-12-07T15:00");
        search.begin(PersonId(1), {dueOnTuesday(1, 0.9), dueOnTuesday(2, 0.2), doubtful, even, offered, late});
        QVERIFY(search.advance([] { return false; }));
        QCOMPARE(shape(search.found()), QStringLiteral("2→2, 5→2"));
        QVERIFY(search.found()[0].dayIsTooMuch);
        QVERIFY(!search.found()[1].dayIsTooMuch);
    }

    void askedInSlicesItIsTheSame() {
        Desk desk;
        desk.work(desk.ben, 10, 3);
        for (int i = 0; i < 4; ++i)
            desk.promised(at("2026-12-09T15:00"), desk.mara);
        (void)services::addAbsences(desk.database(), {desk.mara, desk.now}, desk.changes, desk.mara,
                                    {{.first = QDate(2026, 12, 9), .last = QDate(2026, 12, 9)}});
        services::EarlyWarningReading reading({}, desk.now);
        int slices = 1;
        for (; !reading.advance(desk.database(), [] { return true; }); ++slices) {
        }
        QVERIFY(slices > 4);
        const EarlyWarning atOnce = desk.warning();
        QCOMPARE(shape(reading.found().proposals), shape(atOnce.proposals));
        QCOMPARE(reading.found().promises.size(), atOnce.promises.size());
        QCOMPARE(reading.found().people.size(), atOnce.people.size());
    }
};

QTEST_GUILESS_MAIN(TestEarlyWarning)
#include "test_early_warning.moc"
