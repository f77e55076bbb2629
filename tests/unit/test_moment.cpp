#include "domain/errors.h"
#include "domain/moment.h"
#include "tests/support/moments.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace kept::domain;
using kept::test::at;

namespace {

QTimeZone zoneOf(const char* name) {
    return QTimeZone(QByteArray(name));
}

QTimeZone fetchZone() {
    QFETCH(QByteArray, zone);
    return QTimeZone(zone);
}

} // namespace

class TestMoment : public QObject {
    Q_OBJECT

private slots:
    void isoTextIsReadExactly_data();
    void isoTextIsReadExactly();
    void textThatIsNoMomentIsRefused_data();
    void textThatIsNoMomentIsRefused();
    void isoTextHasAFractionOnlyWhereThereIsOne_data();
    void isoTextHasAFractionOnlyWhereThereIsOne();
    void everyMomentSurvivesItsText();
    void wallClockTimesBecomeInstants_data();
    void wallClockTimesBecomeInstants();
    void gapsAndOverlapsAreTold_data();
    void gapsAndOverlapsAreTold();
    void aTimeThatTheClocksSkipIsTold_data();
    void aTimeThatTheClocksSkipIsTold();
    void aDayBeginsAtItsFirstInstant_data();
    void aDayBeginsAtItsFirstInstant();
    void aMomentLiesOnTheDayOfItsZone();
    void everyMomentLiesBetweenItsDayAndTheNext();
    void laterWallClockTimesNeverComeEarlier();
    void dateTimesConvertThereAndBack();
    void dateTimesThatAreNoneAreRefused();
};

void TestMoment::isoTextIsReadExactly_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<qint64>("microseconds");
    const auto row = [](const char* text, const char* zone, qint64 microseconds) {
        QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(zone) << microseconds;
    };
    row("1970-01-01T00:00:00Z", "Europe/Berlin", 0);
    row("1970-01-01T00:00:00.000001Z", "Europe/Berlin", 1);
    row("1969-12-31T23:59:59.999999Z", "Europe/Berlin", -1);
    row("1970-01-01T00:00:00,5Z", "UTC", 500'000);
    row("1970-01-01T00:00:00.123456789Z", "UTC", 123'456);
    row("1970-01-01 00:01Z", "UTC", 60'000'000);
    row("1970-01-01T01:00:00+01:00", "America/New_York", 0);
    row("1970-01-01T01:00:00+0100", "UTC", 0);
    row("1969-12-31T19:00-05", "UTC", 0);
    row("1970-01-01T01:00", "Europe/Berlin", 0);
    row("1970-01-01", "Europe/Berlin", -3'600'000'000);
    row("2016-01-13T00:00:00-05:00", "UTC", 1'452'661'200'000'000);
    row("2024-02-29T12:00:00Z", "UTC", 1'709'208'000'000'000);
    row("0001-01-01T00:00:00Z", "UTC", -62'135'596'800'000'000);
    row("9999-12-31T23:59:59.999999Z", "UTC", 253'402'300'799'999'999);
}

void TestMoment::isoTextIsReadExactly() {
    QFETCH(QString, text);
    QFETCH(qint64, microseconds);
    const auto moment = fromIso(text, fetchZone());
    QVERIFY(moment);
    QCOMPARE(toMicroseconds(*moment), microseconds);
}

void TestMoment::textThatIsNoMomentIsRefused_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             " ",
                             "soon",
                             "2026",
                             "2026-01",
                             "2026-02-30",
                             "2025-02-29",
                             "2026-13-01",
                             "2026-00-10",
                             "2026-01-00",
                             "0000-01-01",
                             "10000-01-01",
                             "+2026-01-01",
                             "-2026-01-01",
                             "26-01-01",
                             "2026-1-1",
                             "2026/01/01",
                             "20260101",
                             "2026-01-01T",
                             "2026-01-01T25:00",
                             "2026-01-01T24:00",
                             "2026-01-01T10:60",
                             "2026-01-01T10:00:60",
                             "2026-01-01T1:00",
                             "2026-01-01T10",
                             "2026-01-01T10:00:00.",
                             "2026-01-01T10:00:00.1234567890Z",
                             "2026-01-01T10:00:00 Z",
                             "2026-01-01T10:00:00Zjunk",
                             "2026-01-01T10:00:00Z ",
                             " 2026-01-01",
                             "2026-01-01Z",
                             "2026-01-01T10:00+1",
                             "2026-01-01T10:00+01:",
                             "2026-01-01T10:00+24:00",
                             "2026-01-01T10:00+01:60",
                             "2026-01-01T10:00z",
                             "2026-01-01T10:00:00+01:00Z",
                             "0001-01-01T00:00+01:00",
                             "9999-12-31T23:59-01:00",
                             "٢٠٢٦-٠١-٠١",
                             "2026-01-01T10:00 +01:00",
                             "2026-01-01  10:00",
                             "2026–01–01"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestMoment::textThatIsNoMomentIsRefused() {
    QFETCH(QString, text);
    QVERIFY(!fromIso(text, QTimeZone::utc()));
}

void TestMoment::isoTextHasAFractionOnlyWhereThereIsOne_data() {
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << "1970-01-01T00:00:00Z";
    QTest::newRow("milliseconds") << qint64(500'000) << "1970-01-01T00:00:00.500Z";
    QTest::newRow("microseconds") << qint64(1) << "1970-01-01T00:00:00.000001Z";
    QTest::newRow("before 1970") << qint64(-1) << "1969-12-31T23:59:59.999999Z";
    QTest::newRow("Boston") << qint64(1'423'976'400'000'000) << "2015-02-15T05:00:00Z";
    QTest::newRow("first year") << qint64(-62'135'596'800'000'000) << "0001-01-01T00:00:00Z";
}

void TestMoment::isoTextHasAFractionOnlyWhereThereIsOne() {
    QFETCH(qint64, microseconds);
    QFETCH(QString, text);
    QCOMPARE(toIso(fromMicroseconds(microseconds)), text);
}

void TestMoment::everyMomentSurvivesItsText() {
    QVERIFY(rc::check("text and back", [] {
        const auto moment =
            fromMicroseconds(*rc::gen::inRange<std::int64_t>(-62'135'596'800'000'000, 253'402'300'800'000'000));
        RC_ASSERT(fromIso(toIso(moment), zoneOf("Asia/Kathmandu")) == moment);
    }));
}

void TestMoment::wallClockTimesBecomeInstants_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("instant");
    const auto row = [](const char* name, const char* zone, QDate day, QTime time, const char* instant) {
        QTest::newRow(name) << QByteArray(zone) << day << time << QString::fromLatin1(instant);
    };
    const QDate spring(2026, 3, 29);
    const QDate autumn(2026, 10, 25);
    row("winter", "Europe/Berlin", QDate(2026, 1, 15), QTime(12, 0), "2026-01-15T11:00:00Z");
    row("summer", "Europe/Berlin", QDate(2026, 7, 15), QTime(12, 0), "2026-07-15T10:00:00Z");
    row("before the gap", "Europe/Berlin", spring, QTime(1, 59, 59), "2026-03-29T00:59:59Z");
    row("gap begins", "Europe/Berlin", spring, QTime(2, 0), "2026-03-29T01:00:00Z");
    row("in the gap", "Europe/Berlin", spring, QTime(2, 30), "2026-03-29T01:00:00Z");
    row("gap ends", "Europe/Berlin", spring, QTime(3, 0), "2026-03-29T01:00:00Z");
    row("after the gap", "Europe/Berlin", spring, QTime(3, 0, 1), "2026-03-29T01:00:01Z");
    row("overlap begins", "Europe/Berlin", autumn, QTime(2, 0), "2026-10-25T00:00:00Z");
    row("in the overlap", "Europe/Berlin", autumn, QTime(2, 30), "2026-10-25T00:30:00Z");
    row("after the overlap", "Europe/Berlin", autumn, QTime(3, 0), "2026-10-25T02:00:00Z");
    row("New York's gap", "America/New_York", QDate(2015, 3, 8), QTime(2, 15), "2015-03-08T07:00:00Z");
    row("New York's overlap", "America/New_York", QDate(2015, 11, 1), QTime(1, 15), "2015-11-01T05:15:00Z");
    row("half an hour of summer time", "Australia/Lord_Howe", QDate(2026, 10, 4), QTime(2, 10), "2026-10-03T15:30:00Z");
    row("a day that Samoa skipped", "Pacific/Apia", QDate(2011, 12, 30), QTime(15, 0), "2011-12-30T10:00:00Z");
    row("milliseconds", "UTC", QDate(2026, 1, 1), QTime(0, 0, 0, 1), "2026-01-01T00:00:00.001Z");
    row("after the tables end", "Europe/Berlin", QDate(2060, 7, 1), QTime(12, 0), "2060-07-01T10:00:00Z");
}

void TestMoment::wallClockTimesBecomeInstants() {
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    QFETCH(QString, instant);
    QCOMPARE(atLocalTime(day, time, fetchZone()), at(instant));
}

void TestMoment::gapsAndOverlapsAreTold_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QStringList>("instants");
    QTest::newRow("once") << QDate(2015, 1, 1) << QTime(1, 30) << QStringList{"2015-01-01T06:30:00Z"};
    QTest::newRow("never") << QDate(2015, 3, 8) << QTime(2, 30) << QStringList{};
    QTest::newRow("last before the gap") << QDate(2015, 3, 8) << QTime(1, 59) << QStringList{"2015-03-08T06:59:00Z"};
    QTest::newRow("first after the gap") << QDate(2015, 3, 8) << QTime(3, 0) << QStringList{"2015-03-08T07:00:00Z"};
    QTest::newRow("twice") << QDate(2015, 11, 1) << QTime(1, 30)
                           << QStringList{"2015-11-01T05:30:00Z", "2015-11-01T06:30:00Z"};
    QTest::newRow("once after twice") << QDate(2015, 11, 1) << QTime(2, 0) << QStringList{"2015-11-01T07:00:00Z"};
}

void TestMoment::gapsAndOverlapsAreTold() {
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    QFETCH(QStringList, instants);
    const LocalInstants found = instantsOf(day, time, zoneOf("America/New_York"));
    QStringList texts;
    for (const auto& instant : {found.first, found.second}) {
        if (instant)
            texts << toIso(*instant);
    }
    QCOMPARE(texts, instants);
}

void TestMoment::aTimeThatTheClocksSkipIsTold_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("skipped");
    QTest::newRow("before") << QStringLiteral("2015-03-08T01:59:59") << false;
    QTest::newRow("first") << QStringLiteral("2015-03-08T02:00") << true;
    QTest::newRow("within") << QStringLiteral("2015-03-08 02:30:00.5") << true;
    QTest::newRow("last") << QStringLiteral("2015-03-08T02:59:59.999999") << true;
    QTest::newRow("after") << QStringLiteral("2015-03-08T03:00") << false;
    QTest::newRow("with an offset") << QStringLiteral("2015-03-08T02:30-05:00") << false;
    QTest::newRow("in UTC") << QStringLiteral("2015-03-08T02:30Z") << false;
    QTest::newRow("twice") << QStringLiteral("2015-11-01T01:30") << false;
    QTest::newRow("a day") << QStringLiteral("2015-03-08") << false;
    QTest::newRow("no moment") << QStringLiteral("soon") << false;
}

void TestMoment::aTimeThatTheClocksSkipIsTold() {
    QFETCH(QString, text);
    QTEST(isSkipped(text, QTimeZone("America/New_York")), "skipped");
}

void TestMoment::aDayBeginsAtItsFirstInstant_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("instant");
    QTest::newRow("usual") << QByteArray("Europe/Berlin") << QDate(2026, 1, 1) << "2025-12-31T23:00:00Z";
    QTest::newRow("midnight is skipped") << QByteArray("America/Sao_Paulo") << QDate(2018, 11, 4)
                                         << "2018-11-04T03:00:00Z";
    QTest::newRow("midnight is skipped in Beirut")
        << QByteArray("Asia/Beirut") << QDate(2022, 3, 27) << "2022-03-26T22:00:00Z";
    QTest::newRow("the hour before midnight comes twice")
        << QByteArray("America/Sao_Paulo") << QDate(2018, 2, 18) << "2018-02-18T03:00:00Z";
}

void TestMoment::aDayBeginsAtItsFirstInstant() {
    QFETCH(QDate, day);
    QFETCH(QString, instant);
    const QTimeZone zone = fetchZone();
    QCOMPARE(startOfDay(day, zone), at(instant));
    QCOMPARE(dayOf(at(instant), zone), day);
    QCOMPARE(dayOf(at(instant) - Duration(1), zone), day.addDays(-1));
}

void TestMoment::aMomentLiesOnTheDayOfItsZone() {
    const Moment moment = at(QStringLiteral("2026-03-01T03:30:00Z"));
    QCOMPARE(dayOf(moment, zoneOf("America/New_York")), QDate(2026, 2, 28));
    QCOMPARE(dayOf(moment, zoneOf("Europe/Berlin")), QDate(2026, 3, 1));
    QCOMPARE(dayOf(at(QStringLiteral("1969-12-31T23:59:59.999999Z")), QTimeZone::utc()), QDate(1969, 12, 31));
}

void TestMoment::everyMomentLiesBetweenItsDayAndTheNext() {
    QVERIFY(rc::check("day of a moment", [] {
        const auto zone = zoneOf(*rc::gen::element("Europe/Berlin", "America/New_York", "America/Sao_Paulo",
                                                   "Asia/Beirut", "Australia/Lord_Howe", "Asia/Kathmandu"));
        const auto moment =
            fromMicroseconds(*rc::gen::inRange<std::int64_t>(946'684'800'000'000, 2'524'608'000'000'000));
        const QDate day = dayOf(moment, zone);
        RC_ASSERT(startOfDay(day, zone) <= moment);
        RC_ASSERT(moment < startOfDay(day.addDays(1), zone));
    }));
}

void TestMoment::laterWallClockTimesNeverComeEarlier() {
    QVERIFY(rc::check("order of wall-clock times", [] {
        const auto zone = zoneOf(*rc::gen::element("Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia"));
        const auto change = *rc::gen::element(QDate(2026, 3, 28), QDate(2018, 11, 3), QDate(2011, 12, 29));
        const QTime one = QTime(0, 0).addSecs(*rc::gen::inRange(0, 86'400));
        const QTime other = QTime(0, 0).addSecs(*rc::gen::inRange(0, 86'400));
        const QDate day = change.addDays(*rc::gen::inRange(0, 3));
        RC_ASSERT(atLocalTime(day, std::min(one, other), zone) <= atLocalTime(day, std::max(one, other), zone));
    }));
}

void TestMoment::dateTimesConvertThereAndBack() {
    const QTimeZone zone = zoneOf("Asia/Kathmandu");
    const QDateTime dateTime(QDate(2026, 5, 1), QTime(12, 34, 56, 789), zone);
    QCOMPARE(toMoment(dateTime), at(QStringLiteral("2026-05-01T06:49:56.789Z")));
    QCOMPARE(toDateTime(toMoment(dateTime), zone), dateTime);
    QCOMPARE(toDateTime(fromMicroseconds(-1), QTimeZone::utc()).time(), QTime(23, 59, 59, 999));
}

void TestMoment::dateTimesThatAreNoneAreRefused() {
    QVERIFY_EXCEPTION_THROWN((void)toMoment(QDateTime()), InvalidInput);
    QVERIFY_EXCEPTION_THROWN((void)toMoment(QDateTime(QDate(10'000, 1, 1), QTime(0, 0), Qt::UTC)), InvalidInput);
    QVERIFY_EXCEPTION_THROWN((void)toMoment(QDateTime(QDate(-1, 1, 1), QTime(0, 0), Qt::UTC)), InvalidInput);
}

QTEST_GUILESS_MAIN(TestMoment)
#include "test_moment.moc"
