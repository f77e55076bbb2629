#include "domain/errors.h"
#include "services/holidays.h"

#include <QTest>

using namespace kept::services;

namespace {

QByteArray calendarOf(const QByteArray& lines) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + lines + "END:VCALENDAR\r\n";
}

QByteArray eventOf(const QByteArray& lines) {
    return calendarOf("BEGIN:VEVENT\r\nSUMMARY:Day off\r\n" + lines + "\r\nEND:VEVENT\r\n");
}

QStringList daysOf(const QByteArray& calendar, int from = 2024, int to = 2026) {
    QStringList days;
    for (const Holiday& holiday : readHolidays(calendar, from, to))
        days.append(holiday.day.toString(Qt::ISODate));
    return days;
}

} // namespace

class TestHolidays : public QObject {
    Q_OBJECT

private slots:
    void eventsBecomeDays_data();
    void eventsBecomeDays();
    void namesAreRead();
    void daysAreInOrderAndOnce();
    void aRuleFromLongAgoIsFollowed();
    void aMalformedFileIsRefusedWithItsLine_data();
    void aMalformedFileIsRefusedWithItsLine();
};

void TestHolidays::eventsBecomeDays_data() {
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QStringList>("days");
    const auto row = [](const char* name, const char* event, const QStringList& days) {
        QTest::newRow(name) << QByteArray(event) << days;
    };
    row("one day", "DTSTART;VALUE=DATE:20241225", {"2024-12-25"});
    row("one day with its end", "DTSTART;VALUE=DATE:20241225\r\nDTEND;VALUE=DATE:20241226", {"2024-12-25"});
    row("several days", "DTSTART;VALUE=DATE:20241224\r\nDTEND;VALUE=DATE:20241227",
        {"2024-12-24", "2024-12-25", "2024-12-26"});
    row("a duration", "DTSTART;VALUE=DATE:20241224\r\nDURATION:P2D", {"2024-12-24", "2024-12-25"});
    row("outside the years", "DTSTART;VALUE=DATE:20231225", {});
    row("into the years", "DTSTART;VALUE=DATE:20231231\r\nDTEND;VALUE=DATE:20240103", {"2024-01-01", "2024-01-02"});
    row("yearly", "DTSTART;VALUE=DATE:20001225\r\nRRULE:FREQ=YEARLY", {"2024-12-25", "2025-12-25", "2026-12-25"});
    row("yearly until", "DTSTART;VALUE=DATE:20001225\r\nRRULE:FREQ=YEARLY;UNTIL=20251231",
        {"2024-12-25", "2025-12-25"});
    row("yearly counted", "DTSTART;VALUE=DATE:20221225\r\nRRULE:FREQ=YEARLY;COUNT=3", {"2024-12-25"});
    row("the last Monday of May", "DTSTART;VALUE=DATE:20240527\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO",
        {"2024-05-27", "2025-05-26", "2026-05-25"});
    row("several days every year", "DTSTART;VALUE=DATE:20231231\r\nDTEND;VALUE=DATE:20240102\r\nRRULE:FREQ=YEARLY",
        {"2024-01-01", "2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01", "2026-12-31"});
    row("exceptions", "DTSTART;VALUE=DATE:20001225\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20251225",
        {"2024-12-25", "2026-12-25"});
    row("weekly", "DTSTART;VALUE=DATE:20261211\r\nRRULE:FREQ=WEEKLY", {"2026-12-11", "2026-12-18", "2026-12-25"});
    row("midnight to midnight", "DTSTART:20241225T000000\r\nDTEND:20241226T000000", {"2024-12-25"});
    row("a time of day", "DTSTART:20241225T090000\r\nDTEND:20241225T100000", {});
    row("cancelled", "DTSTART;VALUE=DATE:20241225\r\nSTATUS:CANCELLED", {});
}

void TestHolidays::eventsBecomeDays() {
    QFETCH(QByteArray, event);
    QTEST(daysOf(eventOf(event)), "days");
}

void TestHolidays::namesAreRead() {
    const auto holidays =
        readHolidays("\xEF\xBB\xBF" + calendarOf("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20250101\nSUMMARY:Neujahr\\, frü\n"
                                                 " h\nEND:VEVENT\n"),
                     2025, 2025);
    QCOMPARE(holidays, (std::vector<Holiday>{{QDate(2025, 1, 1), QStringLiteral("Neujahr, früh")}}));
}

void TestHolidays::daysAreInOrderAndOnce() {
    const QByteArray christmas = "BEGIN:VEVENT\r\nSUMMARY:C\r\nDTSTART;VALUE=DATE:20241225\r\nEND:VEVENT\r\n";
    const QByteArray easter = "BEGIN:VEVENT\r\nSUMMARY:E\r\nDTSTART;VALUE=DATE:20240401\r\nEND:VEVENT\r\n";
    QCOMPARE(daysOf(calendarOf(christmas + easter + christmas)), (QStringList{"2024-04-01", "2024-12-25"}));
    QCOMPARE(daysOf(calendarOf("")), QStringList());
}

void TestHolidays::aRuleFromLongAgoIsFollowed() {
    QCOMPARE(daysOf(eventOf("DTSTART;VALUE=DATE:19000101\r\nRRULE:FREQ=DAILY"), 2024, 2024).size(), 366);
}

void TestHolidays::aMalformedFileIsRefusedWithItsLine_data() {
    QTest::addColumn<QByteArray>("calendar");
    QTest::addColumn<QString>("line");
    const auto row = [](const char* name, const QByteArray& calendar, const char* line) {
        QTest::newRow(name) << calendar << QString::fromLatin1(line);
    };
    row("nothing", "", "Line 1 ");
    row("no calendar", "Hello: world", "Line 1 ");
    row("no value", calendarOf("BEGIN:VEVENT\r\nnonsense\r\nEND:VEVENT\r\n"), "Line 4 ");
    row("cut off", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\n", "Line 4 ");
    row("crossed", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n", "Line 3 ");
    row("text behind the end", calendarOf("") + "X:y\r\n", "Line 4 ");
    row("no day", eventOf("DESCRIPTION:x"), "Line 3 ");
    row("a day that does not exist", eventOf("DTSTART;VALUE=DATE:20241345"), "Line 3 ");
    row("a day that is none", eventOf("DTSTART;VALUE=DATE:tomorrow"), "Line 3 ");
    row("ends before it begins", eventOf("DTSTART;VALUE=DATE:20241225\r\nDTEND;VALUE=DATE:20241224"), "Line 3 ");
    row("never ends", eventOf("DTSTART;VALUE=DATE:20241225\r\nDTEND;VALUE=DATE:90241224"), "Line 3 ");
    row("every second", eventOf("DTSTART;VALUE=DATE:20241225\r\nRRULE:FREQ=SECONDLY"), "Line 3 ");
    row("a day that never comes", eventOf("DTSTART;VALUE=DATE:20240201\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"),
        "Line 3 ");
    row("daily since the year 1000", eventOf("DTSTART;VALUE=DATE:10000101\r\nRRULE:FREQ=DAILY"), "Line 3 ");
    row("a rule that is none", eventOf("DTSTART;VALUE=DATE:20241225\r\nRRULE:FREQ=OFTEN"), "Line 3 ");
    row("the second event",
        calendarOf("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20241225\r\nEND:VEVENT\r\n"
                   "BEGIN:VEVENT\r\nEND:VEVENT\r\n"),
        "Line 6 ");
}

void TestHolidays::aMalformedFileIsRefusedWithItsLine() {
    QFETCH(QByteArray, calendar);
    QFETCH(QString, line);
    try {
        (void)readHolidays(calendar, 2024, 2026);
        QFAIL("it was taken");
    } catch (const kept::domain::InvalidInput& error) {
        QVERIFY2(error.message().startsWith(line), qPrintable(error.message()));
    }
}

QTEST_GUILESS_MAIN(TestHolidays)
#include "test_holidays.moc"
