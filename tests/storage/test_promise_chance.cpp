#include "services/chance.h"
#include "services/entry_knowledge.h"
#include "services/reading.h"
#include "services/working_time.h"
#include "tests/support/book_desk.h"

#include <QTest>
#include <QTimeZone>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;

namespace {

using services::Likeness;
using tests::monday;

const QTimeZone berlin("Europe/Berlin");

struct Desk : tests::BookDesk {
    std::vector<PromiseId> made;

    PromiseId makeOne(PersonId promiser, Size size = Size::Medium, const QString& channel = QStringLiteral("phone")) {
        services::NewPromise promise;
        promise.what = QStringLiteral("Call back");
        promise.promiser = promiser;
        promise.channel = channel;
        promise.size = size;
        promise.due = {now + 48h, false};
        return ledger(promiser).make(promise);
    }
    /// Made now, and kept one by one: after a quarter of an hour, after two, and so on, until which time passes.
    void keepSome(PersonId promiser, int count) {
        std::vector<PromiseId> some;
        for (int i = 0; i < count; ++i)
            some.push_back(makeOne(promiser));
        for (const PromiseId id : some) {
            now += 15min;
            ledger(promiser).record(id, Kept{});
        }
    }
    [[nodiscard]] Likeness like(PersonId person, Size size = Size::Medium) {
        const services::EntryKnowledge known = services::entryKnowledge(database(), person);
        QuickEntry entry;
        entry.size = size;
        return services::likenessOf(entry, known);
    }

    Likelihood likelihood(const Likeness& asked) {
        return services::likelihoodOf(database(), asked, services::readingMoment(database(), now));
    }
};

} // namespace

class TestPromiseChance : public QObject {
    Q_OBJECT

private slots:
    void promisesOfTheSameKindAreLikeOneAnother() {
        Desk desk;
        desk.keepSome(desk.mara, 20);
        QCOMPARE(desk.likelihood(desk.like(desk.mara)).count(), 20);
        QCOMPARE(desk.likelihood(desk.like(desk.tariq)).count(), 20); // the team's
        QCOMPARE(desk.likelihood(desk.like(desk.mara, Size::Large)).count(), 0);
        services::Likeness mail = desk.like(desk.mara);
        mail.channel = ChannelId(99);
        QCOMPARE(desk.likelihood(mail).count(), 0);
    }

    void timeIsCountedInTheHoursOfWhoeverHeldIt() {
        Desk desk;
        desk.now = atLocalTime(QDate(2026, 11, 23), QTime(16, 30), berlin);
        for (int i = 0; i < 20; ++i) {
            desk.now = std::max(desk.now, atLocalTime(QDate(2026, 11, 23), QTime(16, 30), berlin));
            desk.made.push_back(desk.makeOne(desk.mara));
        }
        desk.now = atLocalTime(QDate(2026, 11, 24), QTime(9, 30), berlin); // one working hour later
        for (const PromiseId id : desk.made)
            desk.ledger(desk.mara).record(id, Kept{});
        const Likelihood likelihood = desk.likelihood(desk.like(desk.mara));
        QCOMPARE(likelihood.timeFor(goodChance).value(), Duration(1h));
        QCOMPARE(likelihood.chanceBy(59min).value(), 0.0);
        QCOMPARE(likelihood.chanceBy(1h).value(), 1.0);
    }

    void whatIsOpenBrokenOrReleasedCountsForWhatItTells() {
        Desk desk;
        desk.keepSome(desk.mara, 18);
        const PromiseId broken = desk.makeOne(desk.mara);
        const PromiseId released = desk.makeOne(desk.mara);
        const PromiseId open = desk.makeOne(desk.mara);
        const PromiseId voided = desk.makeOne(desk.mara);
        desk.ledger(desk.mara).record(broken, Broken{QStringLiteral("forgot")});
        desk.ledger(desk.mara).record(released, Released{QStringLiteral("Anna Keller"), QStringLiteral("by phone")});
        desk.ledger(desk.mara).record(voided, Voided{QStringLiteral("typed twice"), false});
        QVERIFY(open.isValid());
        const Likelihood likelihood = desk.likelihood(desk.like(desk.mara));
        QCOMPARE(likelihood.count(), 21); // the voided one never was
        // The open one and the released one were seen for no time; of the other 19 one is never kept.
        QVERIFY(qAbs(likelihood.chanceBy(100h).value() - 18.0 / 19) < 0.02);
        QVERIFY(likelihood.chanceBy(100h).value() < 1);
    }

    void anOpenPromiseHasAChanceAndAnOverdueOneNone() {
        Desk desk;
        desk.keepSome(desk.mara, 20);
        desk.now = monday + 24h;
        const PromiseId open = desk.makeOne(desk.mara);
        const auto chances = services::chancesOf(desk.database(), {open}, desk.now);
        QCOMPARE(chances.size(), std::size_t(1));
        QVERIFY(chances[0].chance.value() > 0.9);
        QVERIFY(chances[0].likeIt >= 20);
        QVERIFY(services::chancesOf(desk.database(), {open}, desk.now + 60h).empty());
    }

    void askedInSlicesTheChancesAreTheSame() {
        Desk desk;
        desk.keepSome(desk.mara, 20);
        desk.now = monday + 24h;
        std::vector<PromiseId> open;
        for (int i = 0; i < 3; ++i)
            open.push_back(desk.makeOne(desk.mara));
        services::ChanceReading reading(open, desk.now);
        int slices = 1;
        for (; !reading.advance(desk.database(), [] { return true; }); ++slices) {
        }
        QCOMPARE(slices, 3);
        const auto atOnce = services::chancesOf(desk.database(), open, desk.now);
        QCOMPARE(reading.found().size(), atOnce.size());
        for (std::size_t i = 0; i < atOnce.size(); ++i) {
            QCOMPARE(reading.found()[i].promise, atOnce[i].promise);
            QCOMPARE(reading.found()[i].chance, atOnce[i].chance);
        }
    }

    void everybodysOwnHoursAreTheirs() {
        Desk desk;
        OwnHours mornings;
        mornings[1] = std::vector<WorkingRange>{{QTime(6, 0), QTime(12, 0)}};
        services::setOwnHours(desk.database(), {desk.tariq, desk.now}, desk.changes, desk.tariq, mornings);
        (void)services::addAbsences(desk.database(), {desk.tariq, desk.now}, desk.changes, desk.tariq,
                                    {{.first = QDate(2026, 11, 25), .last = QDate(2026, 11, 26)}});
        storage::Calendars calendars(desk.database());
        for (const std::optional<PersonId> person : {std::optional(desk.tariq), std::optional(desk.mara), {}}) {
            const WorkingCalendar own = services::calendarOf(desk.database(), person);
            for (QDate day(2026, 11, 20); day < QDate(2026, 12, 1); day = day.addDays(1)) {
                QCOMPARE(calendars.of(person).isWorkingDay(day), own.isWorkingDay(day));
                QCOMPARE(calendars.of(person).endOf(day), own.endOf(day));
            }
        }
    }

    void aChanceAtAMomentKnowsNothingOfWhatCameAfter() {
        Desk desk;
        desk.keepSome(desk.mara, 20);
        const Likelihood then = services::likelihoodOf(desk.database(), desk.like(desk.mara), monday);
        QVERIFY(then.chanceBy(100h).value_or(0) == 0.0);
    }

    void theDeadlineMostKeepIsAFullQuarterInTheHoursOfThePromiser() {
        Desk desk;
        desk.keepSome(desk.mara, 20); // the 18th took 4 h 30 min; it is 16:00 in Berlin
        const WorkingCalendar calendar = services::calendarOf(desk.database(), desk.mara);
        const Likelihood likelihood = desk.likelihood(desk.like(desk.mara));
        const Moment asked = desk.now + 5min;
        const auto better = services::deadlineMostKeep(likelihood, asked, calendar);
        QVERIFY(better.has_value());
        QVERIFY(!better->dayOnly);
        QCOMPARE(toIso(better->at), QStringLiteral("2026-11-24T11:45:00Z")); // 12:35, to the next quarter
        const auto outlook = services::outlookOf(likelihood, asked + 30min, asked, calendar);
        QVERIFY(outlook->chance.value() < 0.5);
        QCOMPARE(outlook->better, better);
        QVERIFY(!services::outlookOf(likelihood, better->at, asked, calendar)->better.has_value());
    }

    void outsideWorkingHoursNothingIsToldOfAChance() {
        Desk desk;
        desk.keepSome(desk.mara, 20);
        desk.now = atLocalTime(QDate(2026, 11, 28), QTime(10, 0), berlin); // a Saturday
        const WorkingCalendar calendar = services::calendarOf(desk.database(), desk.mara);
        const Likelihood likelihood = desk.likelihood(desk.like(desk.mara));
        const Moment opening = atLocalTime(QDate(2026, 11, 30), QTime(9, 0), berlin);
        const auto byThen = services::outlookOf(likelihood, opening, desk.now, calendar);
        QVERIFY(!byThen->chance.has_value());
        QVERIFY(byThen->better.value().at > opening);
        QVERIFY(services::outlookOf(likelihood, opening + 1s, desk.now, calendar)->chance.has_value());

        services::NewPromise promise;
        promise.what = QStringLiteral("Water the plants");
        promise.promiser = desk.mara;
        promise.channel = QStringLiteral("phone");
        promise.size = Size::Medium;
        promise.due = {opening, false};
        const PromiseId weekend = desk.ledger(desk.mara).make(promise);
        const auto chances = services::chancesOf(desk.database(), {weekend}, desk.now + 1h);
        QCOMPARE(chances.size(), std::size_t(1));
        QVERIFY(!chances[0].chance.has_value());
    }

    void aProposalComesFromHowLongSuchPromisesTake() {
        Desk desk;
        desk.keepSome(desk.mara, 20);
        const services::EntryKnowledge known = services::entryKnowledge(desk.database(), desk.mara);
        const auto mostKeep = [&](const QuickEntry& entry) {
            return services::deadlineMostKeep(desk.likelihood(services::likenessOf(entry, known)), desk.now,
                                              known.calendar);
        };
        const Deadline fitting = mostKeep({}).value();
        for (const char* text : {"Send the offer soon", "Send the offer"}) {
            const auto understood = services::understand(QLatin1String(text), known, desk.now, QLocale::c(), mostKeep);
            QVERIFY(understood.dueIsProposed);
            QCOMPARE(understood.due, fitting);
        }
        const auto said = services::understand(QStringLiteral("Send the offer tomorrow 15:00"), known, desk.now,
                                               QLocale::c(), mostKeep);
        QVERIFY(!said.dueIsProposed);
    }

    void theWordsSayHowManyAndWhatWouldDo() {
        const services::Outlook thin{0.42, 48, Deadline{atLocalTime(QDate(2026, 11, 26), QTime(12, 0), berlin), false}};
        QCOMPARE(services::chanceWords(thin, monday, berlin, QLocale::c()),
                 QStringLiteral("6 of 10 like this took longer. Thu 12:00 would keep 9 of 10 (n = 48)."));
        QCOMPARE(services::chanceWords({0.95, 48, {}}, monday, berlin, QLocale::c()),
                 QStringLiteral("9 of 10 like this were kept by then (n = 48)."));
        QCOMPARE(services::chanceWords({0.42, 48, {}}, monday, berlin, QLocale::c()),
                 QStringLiteral("6 of 10 like this took longer (n = 48)."));
        QCOMPARE(services::chanceWords({{}, 48, thin.better}, monday, berlin, QLocale::c()),
                 QStringLiteral("No working time lies between now and then. Thu 12:00 would keep 9 of 10 (n = 48)."));
    }

    void theLoadOfTodayIsCountedAgainstTheHoursThatAreLeft() {
        Desk desk;
        desk.promise(monday + 1h);
        desk.promise(monday + 2h);
        desk.promise(monday + 48h);
        desk.now = monday + 90min;
        const services::DayLoad load = services::loadOf(desk.database(), desk.mara, desk.now);
        QCOMPARE(load.dueToday, 1);
        QCOMPARE(load.overdue, 1);
        QCOMPARE(load.left, Duration(4h + 30min)); // 12:30 to 17:00 in Berlin
        QCOMPARE(services::loadWords(load, QLocale::c()), QStringLiteral("Today: 1 due, 1 overdue, 4 h 30 min left"));
        services::addAbsences(desk.database(), {desk.mara, desk.now}, desk.changes, desk.mara,
                              {{.first = QDate(2026, 11, 23), .last = QDate(2026, 11, 23)}});
        QCOMPARE(services::loadOf(desk.database(), desk.mara, desk.now).left, Duration::zero());
    }
};

QTEST_GUILESS_MAIN(TestPromiseChance)

#include "test_promise_chance.moc"
