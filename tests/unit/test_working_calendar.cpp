#include "domain/errors.h"
#include "domain/working_calendar.h"
#include "tests/support/moments.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace kept::domain;
using kept::test::at;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

QTimeZone berlin() {
    return QTimeZone("Europe/Berlin");
}

WorkingWeek everyDay(const std::vector<WorkingRange>& ranges) {
    WorkingWeek week;
    week.fill(ranges);
    return week;
}

WorkingCalendar nineToFive(const QSet<QDate>& daysOff = {}) {
    return WorkingCalendar(defaultWorkingWeek(), berlin(), daysOff);
}

const std::vector<WorkingRange> withALunchBreak = {{QTime(9, 0), QTime(12, 30)}, {QTime(13, 0), QTime(17, 0)}};
const std::vector<WorkingRange> atNight = {{QTime(22, 0), QTime(0, 0)}, {QTime(0, 0), QTime(6, 0)}};

WorkingCalendar anyCalendar() {
    const auto zone = *rc::gen::element("Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Asia/Beirut", "UTC",
                                        "Australia/Lord_Howe");
    WorkingWeek week =
        *rc::gen::element(defaultWorkingWeek(), everyDay(withALunchBreak), everyDay(atNight),
                          everyDay({{QTime(0, 0), QTime(0, 0)}}), everyDay({{QTime(2, 0), QTime(2, 30)}}));
    week[*rc::gen::inRange<std::size_t>(0, 7)] = {};
    QSet<QDate> daysOff;
    const auto days = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1'000));
    for (const int day : days)
        daysOff << QDate(2018, 1, 1).addDays(day);
    return WorkingCalendar(week, QTimeZone(QByteArray(zone)), daysOff);
}

Moment anyMoment() {
    return at(QStringLiteral("2018-01-01")) + std::chrono::seconds(*rc::gen::inRange(0, 3 * 365 * 86'400));
}

/// The same by walking: every quarter of an hour, which suits the ranges and zones above.
Duration countedByQuarters(const WorkingCalendar& calendar, Moment from, Moment to) {
    Duration sum{};
    for (Moment moment = from; moment < to; moment += minutes(15))
        sum += calendar.workingTimeBetween(moment, moment + minutes(15));
    return sum;
}

} // namespace

class TestWorkingCalendar : public QObject {
    Q_OBJECT

private slots:
    void workingTimeIsAdded_data();
    void workingTimeIsAdded();
    void aDayEndsWithItsWorkingHours_data();
    void aDayEndsWithItsWorkingHours();
    void aDayStartsWithItsWorkingHours();
    void changesOfClocksLengthenAndShortenTheNightShift_data();
    void changesOfClocksLengthenAndShortenTheNightShift();
    void aHiddenMidnightCostsTheNightShiftItsHour();
    void oneWorkingDayLater_data();
    void oneWorkingDayLater();
    void aDayWhoseHoursTheClockSkipsIsNoWorkingDay();
    void hoursThatCannotBeAreRefused_data();
    void hoursThatCannotBeAreRefused();
    void aPersonWithoutWorkingTimeIsRefused();
    void timeThatTenYearsDoNotHoldIsRefused();
    void theWayBackIsNegative();
    void addingAndMeasuringAgree();
    void measuringIsAdditive();
    void addingIsMonotonic();
    void oneWorkingDayLaterIsMonotonic();
    void weeksAreCountedAsTheirQuartersOfAnHour();
    void aCenturyIsMeasuredAtOnce();
};

void TestWorkingCalendar::workingTimeIsAdded_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("to");
    const auto row = [](const char* name, const char* from, int count, const char* to) {
        QTest::newRow(name) << QString::fromLatin1(from) << count << QString::fromLatin1(to);
    };
    row("8 hours from Friday at 16:00", "2026-01-09T16:00", 480, "2026-01-12T16:00");
    row("ends with the day, not at the next morning", "2026-01-09T09:00", 480, "2026-01-09T17:00");
    row("one minute more is the next working day", "2026-01-09T09:00", 481, "2026-01-12T09:01");
    row("from before work", "2026-01-08T07:00", 60, "2026-01-08T10:00");
    row("from after work", "2026-01-08T19:00", 60, "2026-01-09T10:00");
    row("from a Saturday", "2026-01-10T12:00", 60, "2026-01-12T10:00");
    row("over a holiday", "2026-12-23T16:00", 120, "2026-12-28T10:00");
    row("nothing stays where it is", "2026-01-10T12:00", 0, "2026-01-10T12:00");
    row("over the change to summer time", "2026-03-27T16:00", 480, "2026-03-30T16:00");
    row("over the change to winter time", "2026-10-23T16:00", 480, "2026-10-26T16:00");
    row("one year of weeks", "2026-01-05T09:00", 52 * 5 * 480, "2027-01-05T17:00");
}

void TestWorkingCalendar::workingTimeIsAdded() {
    QFETCH(QString, from);
    QFETCH(int, minutes);
    QFETCH(QString, to);
    const WorkingCalendar calendar = nineToFive({QDate(2026, 12, 24), QDate(2026, 12, 25)});
    const Duration amount = std::chrono::minutes(minutes);
    QCOMPARE(calendar.add(at(from, berlin()), amount), at(to, berlin()));
    QCOMPARE(calendar.workingTimeBetween(at(from, berlin()), at(to, berlin())).count(), amount.count());
}

void TestWorkingCalendar::aDayEndsWithItsWorkingHours_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("end");
    QTest::newRow("a Friday") << QDate(2026, 1, 9) << "2026-01-09T17:00";
    QTest::newRow("a Friday in summer") << QDate(2026, 7, 10) << "2026-07-10T17:00";
    QTest::newRow("a Saturday") << QDate(2026, 1, 10) << "2026-01-10T23:59:59";
    QTest::newRow("a holiday") << QDate(2026, 12, 25) << "2026-12-25T23:59:59";
}

void TestWorkingCalendar::aDayEndsWithItsWorkingHours() {
    QFETCH(QDate, day);
    QFETCH(QString, end);
    QCOMPARE(nineToFive({QDate(2026, 12, 25)}).endOf(day), at(end, berlin()));

    const WorkingCalendar night(everyDay(atNight), berlin());
    QCOMPARE(night.endOf(day), at(day.toString(Qt::ISODate) + QStringLiteral("T23:59:59"), berlin()));
    const WorkingCalendar split(everyDay({withALunchBreak[1], withALunchBreak[0]}), berlin());
    QCOMPARE(split.endOf(day), at(day.toString(Qt::ISODate) + QStringLiteral("T17:00"), berlin()));
}

void TestWorkingCalendar::aDayStartsWithItsWorkingHours() {
    WorkingWeek week = defaultWorkingWeek();
    week[0] = {{QTime(7, 30), QTime(11, 0)}};
    const WorkingCalendar calendar(week, berlin());
    QCOMPARE(calendar.startOf(QDate(2026, 1, 5)), at(QStringLiteral("2026-01-05T07:30"), berlin()));
    QCOMPARE(calendar.startOf(QDate(2026, 1, 4)), at(QStringLiteral("2026-01-04T09:00"), berlin()));
    QCOMPARE(calendar.nextWorkingDay(QDate(2026, 1, 9)), QDate(2026, 1, 12));
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 1, 10)));
}

void TestWorkingCalendar::changesOfClocksLengthenAndShortenTheNightShift_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    QTest::newRow("Berlin, usual") << QByteArray("Europe/Berlin") << QDate(2026, 1, 28) << 8;
    QTest::newRow("Berlin, spring") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 7;
    QTest::newRow("Berlin, autumn") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 9;
    QTest::newRow("New York, spring") << QByteArray("America/New_York") << QDate(2026, 3, 8) << 7;
    QTest::newRow("New York, autumn") << QByteArray("America/New_York") << QDate(2026, 11, 1) << 9;
}

void TestWorkingCalendar::changesOfClocksLengthenAndShortenTheNightShift() {
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(int, hours);
    const WorkingCalendar calendar(everyDay(atNight), QTimeZone(zone));
    const Moment from = startOfDay(day, calendar.zone());
    const Moment to = startOfDay(day.addDays(1), calendar.zone());
    QCOMPARE(calendar.workingTimeBetween(from, to), std::chrono::hours(hours));
    const Moment before = startOfDay(day.addDays(-20), calendar.zone());
    const Moment after = startOfDay(day.addDays(20), calendar.zone());
    QCOMPARE(calendar.workingTimeBetween(before, after), std::chrono::hours(39 * 8 + hours));
    QCOMPARE(calendar.add(before, std::chrono::hours(39 * 8 + hours)), after);
}

void TestWorkingCalendar::aHiddenMidnightCostsTheNightShiftItsHour() {
    const QTimeZone zone("America/Sao_Paulo");
    const WorkingCalendar calendar(everyDay(atNight), zone);
    const Moment from = at(QStringLiteral("2018-11-03T12:00"), zone);
    QCOMPARE(calendar.workingTimeBetween(from, at(QStringLiteral("2018-11-04T12:00"), zone)), hours(7));
    QCOMPARE(calendar.add(from, hours(7)), at(QStringLiteral("2018-11-04T06:00"), zone));
    QCOMPARE(calendar.workingTimeBetween(at(QStringLiteral("2018-02-17T12:00"), zone),
                                         at(QStringLiteral("2018-02-18T12:00"), zone)),
             hours(9));
}

void TestWorkingCalendar::oneWorkingDayLater_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char* name, const char* from, const char* to) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to);
    };
    row("in the morning", "2026-01-05T10:15", "2026-01-06T10:15");
    row("as work begins", "2026-01-05T09:00", "2026-01-06T09:00");
    row("as work ends", "2026-01-05T17:00", "2026-01-06T17:00");
    row("before work", "2026-01-05T08:59", "2026-01-05T17:00");
    row("after work", "2026-01-05T17:01", "2026-01-06T17:00");
    row("on Friday", "2026-01-09T16:00", "2026-01-12T16:00");
    row("after work on Friday", "2026-01-09T23:00", "2026-01-12T17:00");
    row("on a Saturday", "2026-01-10T12:00", "2026-01-12T17:00");
    row("in the night before Monday", "2026-01-12T00:00", "2026-01-12T17:00");
    row("before a holiday", "2026-12-24T16:00", "2026-12-28T16:00");
    row("on a holiday", "2026-12-25T10:00", "2026-12-28T17:00");
    row("over the change to summer time", "2026-03-27T10:00", "2026-03-30T10:00");
    row("into a shorter day", "2026-01-06T16:00", "2026-01-07T13:00");
    row("after a shorter day", "2026-01-07T13:30", "2026-01-08T17:00");
}

void TestWorkingCalendar::oneWorkingDayLater() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    WorkingWeek week = defaultWorkingWeek();
    week[2] = {{QTime(9, 0), QTime(13, 0)}};
    const WorkingCalendar calendar(week, berlin(), {QDate(2026, 12, 25)});
    QCOMPARE(calendar.oneWorkingDayAfter(at(from, berlin())), at(to, berlin()));
}

void TestWorkingCalendar::aDayWhoseHoursTheClockSkipsIsNoWorkingDay() {
    const WorkingCalendar calendar(everyDay({{QTime(2, 0), QTime(2, 30)}}), berlin());
    const auto later = [&](const char* from) {
        return calendar.oneWorkingDayAfter(at(QString::fromLatin1(from), berlin()));
    };
    // On 29 March 2026 the clock goes from 02:00 to 03:00.
    QCOMPARE(later("2026-03-28T02:10"), at(QStringLiteral("2026-03-30T02:10"), berlin()));
    QCOMPARE(later("2026-03-28T12:00"), at(QStringLiteral("2026-03-30T02:30"), berlin()));
    QCOMPARE(later("2026-03-29T03:10"), at(QStringLiteral("2026-03-30T02:30"), berlin()));
}

void TestWorkingCalendar::hoursThatCannotBeAreRefused_data() {
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::newRow("over midnight") << QTime(22, 0) << QTime(6, 0);
    QTest::newRow("empty") << QTime(8, 0) << QTime(8, 0);
    QTest::newRow("no beginning") << QTime() << QTime(8, 0);
    QTest::newRow("no end") << QTime(8, 0) << QTime();
    QTest::newRow("overlaps") << QTime(16, 59) << QTime(18, 0);
    QTest::newRow("overlaps, until midnight") << QTime(8, 0) << QTime(0, 0);
}

void TestWorkingCalendar::hoursThatCannotBeAreRefused() {
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    WorkingWeek week = defaultWorkingWeek();
    week[3].push_back({from, to});
    QVERIFY_EXCEPTION_THROWN(WorkingCalendar(week, berlin()), InvalidInput);
}

void TestWorkingCalendar::aPersonWithoutWorkingTimeIsRefused() {
    QVERIFY_EXCEPTION_THROWN(WorkingCalendar(WorkingWeek(), berlin()), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(WorkingCalendar(defaultWorkingWeek(), QTimeZone()), InvalidInput);
    QVERIFY_EXCEPTION_THROWN(WorkingCalendar(defaultWorkingWeek(), QTimeZone("Atlantis/Poseidonis")), InvalidInput);
}

void TestWorkingCalendar::timeThatTenYearsDoNotHoldIsRefused() {
    QSet<QDate> daysOff;
    for (int day = 0; day < 4'000; ++day)
        daysOff << QDate(2026, 1, 1).addDays(day);
    const WorkingCalendar calendar = nineToFive(daysOff);
    const Moment from = at(QStringLiteral("2026-01-01"));
    QVERIFY_EXCEPTION_THROWN((void)calendar.add(from, minutes(1)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN((void)calendar.nextWorkingDay(QDate(2026, 1, 1)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN((void)nineToFive().add(from, hours(8 * 2'700)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN((void)nineToFive().add(from, Duration::max()), InvalidInput);
    QVERIFY_EXCEPTION_THROWN((void)nineToFive().add(from, Duration(-1)), InvalidInput);
}

void TestWorkingCalendar::theWayBackIsNegative() {
    const Moment monday = at(QStringLiteral("2026-01-05T12:00"), berlin());
    QCOMPARE(nineToFive().workingTimeBetween(monday, monday - hours(1)), -hours(1));
    QCOMPARE(nineToFive().workingTimeBetween(monday, monday), hours(0));
}

void TestWorkingCalendar::addingAndMeasuringAgree() {
    QVERIFY(rc::check("workingTimeBetween(from, add(from, d)) == d", [] {
        const WorkingCalendar calendar = anyCalendar();
        const Moment from = anyMoment();
        const Duration amount =
            std::chrono::seconds(*rc::gen::oneOf(rc::gen::inRange(0, 100'000), rc::gen::inRange(0, 600 * 3'600)));
        const Moment to = calendar.add(from, amount);
        RC_ASSERT(calendar.workingTimeBetween(from, to) == amount);
        if (amount > Duration::zero())
            RC_ASSERT(calendar.workingTimeBetween(from, to - Duration(1)) == amount - Duration(1));
    }));
}

void TestWorkingCalendar::measuringIsAdditive() {
    QVERIFY(rc::check("the parts make the whole", [] {
        const WorkingCalendar calendar = anyCalendar();
        const Moment a = anyMoment();
        const Moment b = anyMoment();
        const Moment c = anyMoment();
        RC_ASSERT(calendar.workingTimeBetween(a, b) + calendar.workingTimeBetween(b, c) ==
                  calendar.workingTimeBetween(a, c));
    }));
}

void TestWorkingCalendar::addingIsMonotonic() {
    QVERIFY(rc::check("more time or a later start never ends earlier", [] {
        const WorkingCalendar calendar = anyCalendar();
        const Moment from = anyMoment();
        const Moment later = from + std::chrono::seconds(*rc::gen::inRange(0, 200'000));
        const Duration amount = std::chrono::seconds(*rc::gen::inRange(0, 200'000));
        const Duration more = amount + std::chrono::seconds(*rc::gen::inRange(0, 200'000));
        RC_ASSERT(calendar.add(from, amount) <= calendar.add(from, more));
        RC_ASSERT(calendar.add(from, amount) <= calendar.add(later, amount));
    }));
}

void TestWorkingCalendar::oneWorkingDayLaterIsMonotonic() {
    QVERIFY(rc::check("a later moment never ends earlier, and always later than it began", [] {
        const WorkingCalendar calendar = anyCalendar();
        const Moment moment = anyMoment();
        const Moment later = moment + std::chrono::seconds(*rc::gen::inRange(0, 200'000));
        RC_ASSERT(moment < calendar.oneWorkingDayAfter(moment));
        RC_ASSERT(calendar.oneWorkingDayAfter(moment) <= calendar.oneWorkingDayAfter(later));
    }));
}

void TestWorkingCalendar::weeksAreCountedAsTheirQuartersOfAnHour() {
    for (const char* zone : {"Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Pacific/Apia"}) {
        for (const auto& ranges : {atNight, withALunchBreak, {{QTime(2, 0), QTime(2, 30)}}}) {
            const WorkingCalendar calendar(everyDay(ranges), QTimeZone(QByteArray(zone)), {QDate(2011, 11, 6)});
            const Moment from = at(QStringLiteral("2011-10-01T03:15"));
            const Moment to = at(QStringLiteral("2012-01-20T17:45"));
            QCOMPARE(calendar.workingTimeBetween(from, to), countedByQuarters(calendar, from, to));
        }
    }
}

void TestWorkingCalendar::aCenturyIsMeasuredAtOnce() {
    const WorkingCalendar calendar(defaultWorkingWeek(), QTimeZone::utc());
    const Moment from = at(QStringLiteral("2001-01-01"));
    const Moment to = at(QStringLiteral("2101-01-03"));
    QCOMPARE(calendar.workingTimeBetween(from, to), hours(8 * 5 * 5'218));
}

QTEST_GUILESS_MAIN(TestWorkingCalendar)
#include "test_working_calendar.moc"
