#include "services/book_settings.h"
#include "services/book_setup.h"
#include "services/generated_book.h"
#include "services/people.h"
#include "services/verification.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/figure_store.h"
#include "storage/people_store.h"
#include "storage/tally_store.h"
#include "storage/transaction.h"
#include "storage/working_time_store.h"
#include "tests/support/book_desk.h"

#include <QTest>
#include <QTimeZone>

#include <map>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using storage::FigureQuery;
using storage::FigureStore;
using storage::TallyStore;
using tests::BookDesk;
using tests::monday;

namespace {

const QTimeZone zone("Europe/Berlin");

using Figures = std::map<QString, std::pair<Tally, qint64>>;

/// A team of years, made once for all that look at it.
struct YearsOfPromises {
    QTemporaryDir folder;
    std::unique_ptr<storage::Database> database;
    services::Changes changes;

    YearsOfPromises()
        : database(storage::openBook(tests::freshBookPlace(folder), storage::OpenMode::Create, monday).database) {
        services::BookGenerator generator({.promises = 1'500, .people = 6}, monday);
        services::setUpBook(*database, {.zone = zone, .rehearsal = false, .openedAt = generator.beginning()});
        while (!generator.advance(*database, changes)) {
        }
    }
};

YearsOfPromises& years() {
    static YearsOfPromises book;
    return book;
}

/// What the figures should be, from every history: no row and no count is asked.
class Recount {
public:
    Recount(storage::Database& database, Moment at)
        : m_at(at), m_calendar(storage::WorkingTimeStore(database).calendarOf({})) {
        const Memberships memberships = storage::PeopleStore(database).memberships();
        storage::EventStore(database).forEachHistory([&](const std::vector<Event>& events) {
            if (const auto state = History(events).stateAt(at))
                m_promises.emplace_back(*state, attributionOf(*state, memberships));
        });
    }

    /// By the id of the group, or the number of the month or the week's Monday.
    [[nodiscard]] std::map<qint64, Tally> by(Grouping grouping, const FigureQuery& query) const {
        std::map<qint64, Tally> groups;
        for (const auto& [state, counted] : m_promises) {
            if (storage::isIn(query, state, counted, zone))
                groups[groupOf(grouping, state, counted)].add(state.outcomeAt(m_at));
        }
        return groups;
    }

private:
    [[nodiscard]] qint64 groupOf(Grouping grouping, const PromiseState& state, const Attribution& counted) const {
        const QDateTime due = toDateTime(state.judgedDue.at, zone);
        const QDate day = due.date();
        switch (grouping) {
        case Grouping::Person:
            return counted.person.value_or(PersonId()).value();
        case Grouping::Department:
            return counted.department.value_or(DepartmentId()).value();
        case Grouping::Channel:
            return state.channel.value_or(ChannelId()).value();
        case Grouping::Size:
            return static_cast<qint64>(state.size);
        case Grouping::Service:
            return state.service.value_or(ServiceId()).value();
        case Grouping::Promisee:
            return std::holds_alternative<PersonId>(state.promisee) ? 1 : 0;
        case Grouping::Month:
            return day.year() * 100 + day.month();
        case Grouping::Week:
            return day.addDays(1 - day.dayOfWeek()).toJulianDay();
        case Grouping::DueHour:
            return (day.dayOfWeek() - 1) * 24 + due.time().hour();
        case Grouping::Margin:
            return state.resolution ? static_cast<qint64>(marginOf(state.outcomeAt(m_at), state.resolution->decidedAt,
                                                                   state.judgedDue.at, m_calendar))
                                    : 0;
        default:
            return 0;
        }
    }

    Moment m_at;
    WorkingCalendar m_calendar;
    std::vector<std::pair<PromiseState, Attribution>> m_promises;
};

/// The same of the store: months and weeks by what their keys say.
std::map<qint64, Tally> stored(storage::Database& database, Moment at, Grouping grouping, const FigureQuery& query) {
    std::map<qint64, Tally> groups;
    for (const GroupTally& group : FigureStore(database, at, zone).tallies(grouping, query)) {
        qint64 id = group.id;
        if (grouping == Grouping::Month)
            id = QString(group.key).remove(u'-').toLongLong();
        if (grouping == Grouping::Week)
            id = QDate::fromString(group.key, Qt::ISODate).toJulianDay();
        groups[id] += group.tally;
    }
    return groups;
}

QByteArray differences(const std::map<qint64, Tally>& have, const std::map<qint64, Tally>& want) {
    const auto text = [](const std::map<qint64, Tally>& groups) {
        QStringList parts;
        for (const auto& [id, tally] : groups) {
            QStringList counts;
            for (const Outcome outcome : allOutcomes)
                counts << QString::number(tally.of(outcome));
            parts << QStringLiteral("%1: %2").arg(id).arg(counts.join(u' '));
        }
        return parts.join(QStringLiteral("; "));
    };
    return have == want ? QByteArray() : (text(have) + QStringLiteral(" instead of ") + text(want)).toUtf8();
}

constexpr std::array groupings = {Grouping::Person,  Grouping::Department, Grouping::Channel,  Grouping::Size,
                                  Grouping::Service, Grouping::Month,      Grouping::Promisee, Grouping::Week,
                                  Grouping::Margin,  Grouping::DueHour};

} // namespace

/// Counts that are kept beside the promises say what the promises say: always, and of every group.
class TestTallies : public QObject {
    Q_OBJECT

private slots:
    void figuresAreThoseOfTheHistories_data();
    void figuresAreThoseOfTheHistories();
    void wholeMonthsOfAPeriod_data();
    void wholeMonthsOfAPeriod();
    void onePartAnswers_data();
    void onePartAnswers();
    void aPromiseIsCountedWithItsEvents();
    void aSecondBeforeTheMonthEndsIsThatMonth();
    void anActThatFailsCountsNothing();
    void aMonthCountedInSlicesIsCountedWhole();
    void sliceOfAMonthThatNoYearHasIsNone();
    void marginsFollowTheTeamsHours();
    void verifyNamesTheMonthThatWasChanged();
    void repairCountsAnew();
    void aBookWithoutCountsIsReadFromItsRows();
    void onlyMonthsThatOccurAreLookedAt();
    void aCountOfNoMonthIsFoundAndMended();
    void countsThatAnUpgradeDidNotReachAreMadeOnOpening();
    void theNameOfAHolidayChangesNoCount();
};

void TestTallies::figuresAreThoseOfTheHistories_data() {
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<Moment>("at");
    const auto day = [](int before) { return dayOf(monday, zone).addDays(-before); };
    const auto row = [](const char* name, QDate from, QDate to, Moment at = monday) {
        QTest::newRow(name) << from << to << at;
    };
    row("all time", {}, {});
    row("all time, a minute later", {}, {}, monday + 1min);
    row("this month", {2026, 11, 1}, {2026, 11, 30});
    row("last month", {2026, 10, 1}, {2026, 10, 31});
    row("some days", day(20), day(3));
    row("from a day on", day(75), {});
    row("until a day", {}, day(75));
    row("months and days", {2026, 7, 31}, {2026, 11, 1});
    row("a year", {2026, 1, 1}, {2026, 12, 31});
    row("before there was any", {2001, 1, 1}, {2001, 12, 31});
    row("all time, half a year ago", {}, {}, monday - 24h * 180);
    row("a year, as it was in it", {2026, 1, 1}, {2026, 12, 31}, monday - 24h * 45);
    row("days, as they were in them", day(60), day(30), monday - 24h * 45);
}

void TestTallies::figuresAreThoseOfTheHistories() {
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(Moment, at);
    storage::Database& database = *years().database;
    const Recount recount(database, at);
    const FigureQuery all{.period = {from, to}, .department = {}, .person = {}};
    std::vector<FigureQuery> queries(8, all);
    queries[1].department = DepartmentId(2);
    queries[2].person = PersonId(3);
    queries[3].channel = ChannelId(1);
    queries[4].size = Size::Small;
    queries[5].internal = false;
    queries[6].service = ServiceId();
    queries[7].department = DepartmentId(2);
    queries[7].channel = ChannelId(2);
    for (std::size_t i = 0; i < queries.size(); ++i) {
        for (const Grouping grouping : groupings) {
            const QByteArray wrong =
                differences(stored(database, at, grouping, queries[i]), recount.by(grouping, queries[i]));
            const QString where = QStringLiteral("query %1, grouping %2: ").arg(i).arg(static_cast<int>(grouping));
            QVERIFY2(wrong.isEmpty(), qPrintable(where + QString::fromUtf8(wrong.left(600))));
        }
        Tally whole;
        for (const auto& [id, tally] : recount.by(Grouping::Cause, queries[i]))
            whole += tally;
        QCOMPARE(FigureStore(database, at, zone).total(queries[i]).tally, whole);
    }
}

void TestTallies::wholeMonthsOfAPeriod_data() {
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QString>("months");
    QTest::newRow("one month") << QDate(2026, 2, 1) << QDate(2026, 2, 28) << "2026-02 2026-02";
    QTest::newRow("a day short at the end") << QDate(2026, 2, 1) << QDate(2026, 2, 27) << "";
    QTest::newRow("a day short at the beginning") << QDate(2026, 2, 2) << QDate(2026, 2, 28) << "";
    QTest::newRow("a leap year's February") << QDate(2028, 2, 1) << QDate(2028, 2, 28) << "";
    QTest::newRow("days, a month, and days") << QDate(2026, 1, 31) << QDate(2026, 3, 1) << "2026-02 2026-02";
    QTest::newRow("over the year's end") << QDate(2025, 12, 1) << QDate(2026, 1, 31) << "2025-12 2026-01";
}

void TestTallies::wholeMonthsOfAPeriod() {
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const auto months = storage::wholeMonthsIn({from, to});
    const auto text = [](MonthNumber month) { return firstDayOf(month).toString(QStringLiteral("yyyy-MM")); };
    QTEST(months ? text(months->first) + u' ' + text(months->last) : QStringLiteral(""), "months");
}

void TestTallies::onePartAnswers_data() {
    QTest::addColumn<int>("grouping"); // −1: all in one
    QTest::addColumn<QString>("limits");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* name, int grouping, const char* limits, const char* part) {
        QTest::newRow(name) << grouping << limits << part;
    };
    row("all in one", -1, "", "all");
    row("by person", static_cast<int>(Grouping::Person), "", "all");
    row("by person of a department", static_cast<int>(Grouping::Person), "department", "all");
    row("by channel", static_cast<int>(Grouping::Channel), "department", "channel");
    row("by month on a channel", static_cast<int>(Grouping::Month), "channel", "channel");
    row("by channel on a channel", static_cast<int>(Grouping::Channel), "channel", "channel");
    row("by channel of a size", static_cast<int>(Grouping::Channel), "size", "");
    row("by channel of a person", static_cast<int>(Grouping::Channel), "person", "");
    row("by person on a channel", static_cast<int>(Grouping::Person), "channel", "");
    row("by customer", static_cast<int>(Grouping::Customer), "", "");
    row("causes", static_cast<int>(Grouping::Cause), "", "all");
}

void TestTallies::onePartAnswers() {
    QFETCH(int, grouping);
    QFETCH(QString, limits);
    FigureQuery query{.period = {}, .department = {}, .person = {}};
    if (limits == QLatin1String("department"))
        query.department = DepartmentId(1);
    if (limits == QLatin1String("person"))
        query.person = PersonId(1);
    if (limits == QLatin1String("channel"))
        query.channel = ChannelId(1);
    if (limits == QLatin1String("size"))
        query.size = Size::Large;
    const auto part =
        TallyStore::partFor(grouping < 0 ? std::nullopt : std::optional(static_cast<Grouping>(grouping)), query);
    QTEST(part ? keyOf(*part) : QStringLiteral(""), "part");
}

void TestTallies::aPromiseIsCountedWithItsEvents() {
    BookDesk desk;
    const QTimeZone its = services::bookInfo(desk.database()).zone;
    const FigureQuery all{.period = {}, .department = {}, .person = {}};
    const auto now = [&] { return FigureStore(desk.database(), desk.now, its).total(all).tally; };
    const PromiseId id = desk.promise(monday + 2h);
    QCOMPARE(now().of(Outcome::Open), 1);
    desk.now = monday + 2h;
    QCOMPARE(now().of(Outcome::Open), 1); // exactly on the deadline is in time
    desk.now += 1us;
    QCOMPARE(now().of(Outcome::Overdue), 1);
    desk.ledger(desk.mara).record(id, Kept{});
    QCOMPARE(now().of(Outcome::Late), 1);
    QCOMPARE(now().total(), 1);
    desk.now += 1min;
    desk.ledger(desk.mara).record(id, Reopened{QStringLiteral("it was not")});
    QCOMPARE(now().of(Outcome::Overdue), 1);
    QCOMPARE(now().total(), 1);
    QCOMPARE(desk.problems(), QStringList());
}

void TestTallies::aSecondBeforeTheMonthEndsIsThatMonth() {
    BookDesk desk;
    const QTimeZone its = services::bookInfo(desk.database()).zone;
    const Moment december = startOfDay({2026, 12, 1}, its);
    (void)desk.promise(december - 1us);
    (void)desk.promise(december);
    const auto in = [&](int month) {
        const FigureQuery query{.period = Period::month(2026, month), .department = {}, .person = {}};
        return FigureStore(desk.database(), december + 24h * 40, its).total(query).tally.of(Outcome::Overdue);
    };
    QCOMPARE(in(11), 1);
    QCOMPARE(in(12), 1);
}

void TestTallies::aMonthCountedInSlicesIsCountedWhole() {
    BookDesk desk;
    for (int i = 0; i < 7; ++i)
        (void)desk.promise(monday + (i < 5 ? 2h : 3h)); // five are due at the same moment
    TallyStore tallies(desk.database());
    const MonthNumber november = 12 * 2026 + 10;
    for (const int most : {1, 2, 5, 7, 100}) {
        TallyStore::Recount recount{.month = november};
        int slices = 1;
        while (!tallies.advance(recount, most)) {
            QVERIFY(!tallies.agrees(recount) || slices * most == 7);
            ++slices;
        }
        QCOMPARE(slices, 7 / most + 1);
        QVERIFY(tallies.agrees(recount));
    }
    TallyStore::Recount recount{.month = november};
    QVERIFY(tallies.advance(recount, 100));
    desk.database().exec(QStringLiteral("UPDATE tallies SET promises = promises + 1 WHERE part = 'channel'"));
    QVERIFY(!tallies.agrees(recount));
}

void TestTallies::sliceOfAMonthThatNoYearHasIsNone() {
    BookDesk desk;
    TallyStore tallies(desk.database());
    TallyStore::Recount recount{.month = -3};
    QVERIFY(tallies.advance(recount, 1));
    QVERIFY(!tallies.agrees(recount));
}

void TestTallies::anActThatFailsCountsNothing() {
    BookDesk desk;
    const QTimeZone its = services::bookInfo(desk.database()).zone;
    {
        storage::Transaction transaction(desk.database());
        storage::TallyCells cells;
        cells.add({.month = 24'000, .closed = Outcome::Kept}, {.promises = 5, .importedEvents = 0});
        TallyStore(desk.database()).apply(cells);
    } // rolled back
    const FigureQuery all{.period = {}, .department = {}, .person = {}};
    QCOMPARE(FigureStore(desk.database(), desk.now, its).total(all).tally.total(), 0);
}

void TestTallies::marginsFollowTheTeamsHours() {
    BookDesk desk;
    const QTimeZone its = services::bookInfo(desk.database()).zone;
    const PromiseId id = desk.promise(monday + 24h); // Tuesday, the same time
    desk.ledger(desk.mara).record(id, Kept{});       // a working day of 8 hours early
    const auto margin = [&] {
        const FigureQuery all{.period = Period::month(2026, 11), .department = {}, .person = {}};
        const auto groups = FigureStore(desk.database(), desk.now, its).tallies(Grouping::Margin, all);
        return groups.size() == 1 ? groups.front().key : QString();
    };
    QCOMPARE(margin(), keyOf(Margin::EarlyDays));
    WorkingWeek shorter = defaultWorkingWeek();
    shorter[0] = {{QTime(9, 0), QTime(11, 0)}};
    services::setWorkingWeek(desk.database(), {desk.mara, desk.now}, desk.changes, shorter);
    QCOMPARE(margin(), keyOf(Margin::EarlyHours));
    QCOMPARE(desk.problems(), QStringList());
    services::addHolidays(desk.database(), {desk.mara, desk.now}, desk.changes,
                          {{QDate(2026, 11, 23), QStringLiteral("a day off")}});
    QCOMPARE(desk.problems(), QStringList());
}

void TestTallies::verifyNamesTheMonthThatWasChanged() {
    BookDesk desk;
    (void)desk.promise(monday + 2h);
    desk.database().exec(QStringLiteral("UPDATE tallies SET promises = 0 WHERE part = 'channel'"));
    QCOMPARE(desk.problems(), {QStringLiteral("The figures of 2026-11 are not those of its promises.")});
    desk.database().exec(QStringLiteral("UPDATE tallies SET month = month + 2 WHERE part = 'size'"));
    QCOMPARE(desk.problems().size(), 2);
}

void TestTallies::repairCountsAnew() {
    BookDesk desk;
    (void)desk.promise(monday + 2h);
    QCOMPARE(services::repair(desk.database()).all(), 0);
    desk.database().exec(QStringLiteral("DELETE FROM tallies WHERE part = 'all'"));
    QVERIFY(!desk.problems().isEmpty());
    QCOMPARE(services::repair(desk.database()).all(), 1);
    QCOMPARE(desk.problems(), QStringList());
    QCOMPARE(services::repair(desk.database()).all(), 0);
}

void TestTallies::aBookWithoutCountsIsReadFromItsRows() {
    BookDesk desk;
    const QTimeZone its = services::bookInfo(desk.database()).zone;
    (void)desk.promise(monday + 2h);
    desk.database().exec(QStringLiteral("DELETE FROM tallies"));
    desk.database().exec(QStringLiteral("DELETE FROM tallies_built"));
    const FigureQuery all{.period = {}, .department = {}, .person = {}};
    QCOMPARE(FigureStore(desk.database(), desk.now, its).total(all).tally.of(Outcome::Open), 1);
    QCOMPARE(desk.problems(), QStringList());
    storage::buildTallies(desk.database());
    QVERIFY(TallyStore(desk.database()).isBuilt());
    QCOMPARE(FigureStore(desk.database(), desk.now, its).total(all).tally.of(Outcome::Open), 1);
    QCOMPARE(desk.problems(), QStringList());
}

void TestTallies::onlyMonthsThatOccurAreLookedAt() {
    BookDesk desk;
    (void)desk.promise(monday + 2h);
    (void)desk.promise(startOfDay({9999, 12, 30}, zone));
    QCOMPARE(TallyStore(desk.database()).months(),
             (std::vector<MonthNumber>{monthNumberOf({2026, 11, 1}), monthNumberOf({9999, 12, 1})}));
    QCOMPARE(desk.problems(), QStringList());
}

void TestTallies::aCountOfNoMonthIsFoundAndMended() {
    BookDesk desk;
    (void)desk.promise(monday + 2h);
    desk.database().exec(QStringLiteral("UPDATE tallies SET month = month + 8589934592 WHERE part = 'size'"));
    QCOMPARE(desk.problems().size(), 2); // that one, and November without its sizes
    QCOMPARE(services::repair(desk.database()).all(), 1);
    QCOMPARE(desk.problems(), QStringList());
}

void TestTallies::countsThatAnUpgradeDidNotReachAreMadeOnOpening() {
    BookDesk desk;
    (void)desk.promise(monday + 2h);
    desk.database().exec(QStringLiteral("DELETE FROM tallies"));
    desk.database().exec(QStringLiteral("DELETE FROM tallies_built"));
    const storage::Opened again = storage::openBook(desk.path(), storage::OpenMode::Existing, desk.now);
    QVERIFY(TallyStore(*again.database).isBuilt());
    QCOMPARE(desk.problems(), QStringList());
}

void TestTallies::theNameOfAHolidayChangesNoCount() {
    BookDesk desk;
    (void)desk.promise(monday + 2h);
    const services::Holiday holiday{QDate(2026, 12, 25), QStringLiteral("Christmas")};
    services::addHolidays(desk.database(), {desk.mara, desk.now}, desk.changes, {holiday});
    desk.database().exec(QStringLiteral("UPDATE tallies SET promises = 7 WHERE part = 'margin'"));
    services::addHolidays(desk.database(), {desk.mara, desk.now}, desk.changes,
                          {{holiday.day, QStringLiteral("Yule")}});
    QVERIFY(!desk.problems().isEmpty()); // nothing was counted anew
    services::removeHolidays(desk.database(), {desk.mara, desk.now}, desk.changes, {holiday.day});
    QCOMPARE(desk.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestTallies)
#include "test_tallies.moc"
