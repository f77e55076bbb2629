#include "domain/errors.h"
#include "domain/person_hours.h"
#include "services/working_hours_text.h"
#include "services/working_time.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;

namespace {

BookHours berlin() {
    return {defaultWorkingWeek(), QTimeZone("Europe/Berlin"), {QDate(2026, 12, 25)}};
}

/// Friday afternoons and Wednesdays off.
OwnHours partTime() {
    OwnHours own;
    own[2] = std::vector<WorkingRange>();
    own[4] = {{QTime(9, 0), QTime(12, 0)}};
    return own;
}

QString isoEndOf(const WorkingCalendar& calendar, QDate day) {
    return toIso(calendar.endOf(day));
}

} // namespace

class TestPersonHours : public QObject {
    Q_OBJECT

private slots:
    void ownHoursReplaceThoseOfTheirWeekdayOnly() {
        const WorkingCalendar calendar = calendarOf(berlin(), partTime(), {});
        QVERIFY(calendar.isWorkingDay(QDate(2026, 11, 24)));
        QVERIFY(!calendar.isWorkingDay(QDate(2026, 11, 25)));
        QCOMPARE(isoEndOf(calendar, QDate(2026, 11, 24)), QStringLiteral("2026-11-24T16:00:00Z"));
        QCOMPARE(isoEndOf(calendar, QDate(2026, 11, 27)), QStringLiteral("2026-11-27T11:00:00Z"));
    }

    void holidaysHoldForEverybody() {
        QVERIFY(!calendarOf(berlin(), partTime(), {}).isWorkingDay(QDate(2026, 12, 25)));
    }

    void noWorkingTimePassesWhileSomebodyIsAway() {
        const Absence week{.first = QDate(2026, 11, 23), .last = QDate(2026, 11, 27)};
        const WorkingCalendar calendar = calendarOf(berlin(), {}, {week});
        const Moment friday = atLocalTime(QDate(2026, 11, 20), QTime(16, 0), calendar.zone());
        QCOMPARE(toIso(calendar.add(friday, 2h)), QStringLiteral("2026-11-30T09:00:00Z"));
        const Moment sameLater = atLocalTime(QDate(2026, 11, 30), QTime(10, 0), calendar.zone());
        QCOMPARE(calendar.workingTimeBetween(friday, sameLater), Duration(2h));
    }

    void hoursAwayAreCutOut_data() {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("away");
        QTest::addColumn<int>("minutesLeft");
        QTest::newRow("the afternoon") << "09:00-17:00"
                                       << "13:00-17:00" << 240;
        QTest::newRow("the middle") << "09:00-17:00"
                                    << "12:00-13:00" << 420;
        QTest::newRow("more than the day") << "09:00-17:00"
                                           << "00:00-24:00" << 0;
        QTest::newRow("until midnight") << "16:00-24:00"
                                        << "20:00-24:00" << 240;
        QTest::newRow("before work") << "09:00-17:00"
                                     << "06:00-09:00" << 480;
        QTest::newRow("after work") << "09:00-17:00"
                                    << "17:00-20:00" << 480;
        QTest::newRow("over a break") << "09:00-12:00, 13:00-17:00"
                                      << "11:00-14:00" << 300;
        QTest::newRow("one of two ranges") << "09:00-12:00, 13:00-17:00"
                                           << "13:00-17:00" << 180;
    }

    void hoursAwayAreCutOut() {
        QFETCH(QString, hours);
        QFETCH(QString, away);
        BookHours book = berlin();
        book.week[0] = services::rangesIn(hours);
        const QDate monday(2026, 11, 23);
        const Absence absence{.first = monday, .last = monday, .hours = services::rangesIn(away).front()};
        const WorkingCalendar calendar = calendarOf(book, {}, {absence});
        const Duration worked =
            calendar.workingTimeBetween(startOfDay(monday, book.zone), startOfDay(monday.addDays(1), book.zone));
        QTEST(int(std::chrono::duration_cast<std::chrono::minutes>(worked).count()), "minutesLeft");
        QCOMPARE(calendar.workingTimeBetween(startOfDay(monday.addDays(-1), book.zone),
                                             startOfDay(monday.addDays(2), book.zone)),
                 worked + 8h);
    }

    void aWeekWithoutHoursIsRefused() {
        OwnHours none;
        none.fill(std::vector<WorkingRange>());
        QVERIFY_THROWS_EXCEPTION(InvalidInput, (void)calendarOf(berlin(), none, {}));
    }

    void whatIsNoAbsenceIsRefused_data() {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        const QDate day(2026, 11, 23);
        QTest::newRow("no day") << QDate() << day << QTime() << QTime();
        QTest::newRow("backwards") << day << day.addDays(-1) << QTime() << QTime();
        QTest::newRow("too long") << day << day.addYears(6) << QTime() << QTime();
        QTest::newRow("hours backwards") << day << day << QTime(13, 0) << QTime(12, 0);
        QTest::newRow("no hours at all") << day << day << QTime(13, 0) << QTime(13, 0);
    }

    void whatIsNoAbsenceIsRefused() {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(QTime, from);
        QFETCH(QTime, to);
        Absence absence{.first = first, .last = last};
        if (from.isValid())
            absence.hours = {from, to};
        QVERIFY_THROWS_EXCEPTION(InvalidInput, checkAbsence(absence));
    }

    void daysInARowOfACalendarFileAreOneAbsence() {
        const QByteArray file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                                "BEGIN:VEVENT\r\nSUMMARY:Leave\r\nDTSTART;VALUE=DATE:20261123\r\n"
                                "DTEND;VALUE=DATE:20261128\r\nEND:VEVENT\r\n"
                                "BEGIN:VEVENT\r\nSUMMARY:Course\r\nDTSTART;VALUE=DATE:20261128\r\nEND:VEVENT\r\n"
                                "BEGIN:VEVENT\r\nSUMMARY:Leave\r\nDTSTART;VALUE=DATE:20261201\r\nEND:VEVENT\r\n"
                                "END:VCALENDAR\r\n";
        const std::vector<Absence> absences = services::readAbsences(file, 2026, 2026);
        QCOMPARE(absences.size(), std::size_t(3));
        QVERIFY(absences[0] == (Absence{QDate(2026, 11, 23), QDate(2026, 11, 27), {}, QStringLiteral("Leave")}));
        QVERIFY(absences[1] == (Absence{QDate(2026, 11, 28), QDate(2026, 11, 28), {}, QStringLiteral("Course")}));
        QVERIFY(absences[2] == (Absence{QDate(2026, 12, 1), QDate(2026, 12, 1), {}, QStringLiteral("Leave")}));
    }
};

QTEST_APPLESS_MAIN(TestPersonHours)

#include "test_person_hours.moc"
