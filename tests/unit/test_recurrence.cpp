#include "domain/errors.h"
#include "domain/recurrence.h"
#include "domain/working_calendar.h"
#include "services/rule_days.h"
#include "services/series_plan.h"
#include "tests/support/entry_desk.h"
#include "tests/support/moments.h"

#include <QLocale>
#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

const QTimeZone berlin("Europe/Berlin");

QString checked(const QString& rule, std::optional<QTime> time = {}) {
    return services::checkedRule(rule, time, berlin);
}

/// The first days of a rule, "…" where there are more.
QString daysOf(const QString& rule, QDate first, int most) {
    services::RuleDays days(rule, first);
    QStringList found;
    for (auto day = days.next(); day; day = days.next()) {
        if (found.size() == most)
            return (found << QStringLiteral("…")).join(u' ');
        found.append(day->toString(QStringLiteral("MM-dd")));
    }
    return found.join(u' ');
}

QString said(const RecurringPhrase& phrase) {
    QString text = ruleOf(phrase.rule);
    if (phrase.time)
        text += phrase.time->toString(QStringLiteral(" HH:mm"));
    if (phrase.from)
        text += phrase.from->toString(QStringLiteral(" 'from' yyyy-MM-dd"));
    return text;
}

} // namespace

/// How promises recur: rules, their days, their words, and how they are typed.
class TestRecurrence : public QObject {
    Q_OBJECT

private slots:
    void aRuleHasTheDaysThatRfc5545GivesIt_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("days");
        const auto row = [](const char* rule, const char* days) { QTest::newRow(rule) << rule << days; };
        row("FREQ=DAILY", "11-25 11-26 11-27 …");
        row("FREQ=WEEKLY", "11-25 12-02 12-09 …");
        row("FREQ=WEEKLY;BYDAY=MO", "11-30 12-07 12-14 …");
        row("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", "11-27 12-07 12-11 …");
        row("FREQ=WEEKLY;BYDAY=MO;COUNT=2", "11-30 12-07");
        row("FREQ=WEEKLY;BYDAY=MO;COUNT=1", "11-30");
        row("FREQ=DAILY;UNTIL=20261126", "11-25 11-26");
        row("FREQ=DAILY;UNTIL=20261125", "11-25");
        row("FREQ=MONTHLY;BYMONTHDAY=31", "12-31 01-31 03-31 …");
        row("FREQ=MONTHLY;BYMONTHDAY=-1", "11-30 12-31 01-31 …");
        row("FREQ=MONTHLY;BYDAY=-1FR", "11-27 12-25 01-29 …");
        row("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "11-30 12-31 01-29 …");
        row("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "02-29 02-29 02-29 …");
    }
    void aRuleHasTheDaysThatRfc5545GivesIt() {
        QFETCH(QString, rule);
        QTEST(daysOf(checked(rule), QDate(2026, 11, 25), 3), "days");
    }

    void whatIsNoRuleIsRefusedWithASentence_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* rule, const char* says) { QTest::newRow(rule) << rule << says; };
        row("", "empty");
        row("hello", "no rule");
        row("FREQ=HOURLY", "daily at most");
        row("FREQ=MINUTELY;INTERVAL=5", "daily at most");
        row("FREQ=SECONDLY", "daily at most");
        row("FREQ=DAILY;BYHOUR=9,17", "BYHOUR");
        row("FREQ=WEEKLY;BYDAY=2MO", "each weekday once");
        row("FREQ=WEEKLY;BYDAY=XX", "no rule");
        row("FREQ=WEEKLY;COUNT=0", "no rule");
        row("FREQ=WEEKLY;INTERVAL=0", "no rule");
        row("FREQ=WEEKLY;COUNT=3;UNTIL=20270101", "no rule");
        row("FREQ=MONTHLY;BYMONTHDAY=32", "no rule");
        row("RSCALE=HEBREW;FREQ=YEARLY", "RSCALE");
        row("FREQ=DAILY;UNTIL=99990101", "99990101");
        row("FREQ=DAILY;UNTIL=00000101", "00000101");
        row("FREQ=DAILY;UNTIL=soon", "SOON");
    }
    void whatIsNoRuleIsRefusedWithASentence() {
        QFETCH(QString, rule);
        QFETCH(QString, says);
        try {
            QFAIL(qPrintable(checked(rule)));
        } catch (const InvalidInput& refusal) {
            QVERIFY2(refusal.message().contains(says), qPrintable(refusal.message()));
        }
    }

    void anEndlesslyLongRuleIsRefused() {
        QVERIFY_EXCEPTION_THROWN((void)checked("FREQ=WEEKLY;BYDAY=" + QString("MO,").repeated(40'000)), InvalidInput);
    }

    void aRuleWithoutAnyDayHasNone() {
        QCOMPARE(daysOf(checked("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), QDate(2026, 11, 25), 3), QString());
        QCOMPARE(daysOf(checked("FREQ=DAILY;UNTIL=20200101"), QDate(2026, 11, 25), 3), QString());
    }

    void aFirstDayOutOfTheYearsIsRefused() {
        QVERIFY_EXCEPTION_THROWN(services::RuleDays("FREQ=DAILY", QDate(0, 1, 1)), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(services::RuleDays("FREQ=DAILY", QDate(10'000, 1, 1)), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(services::RuleDays("FREQ=DAILY", QDate()), InvalidInput);
    }

    void anEndAtAnInstantIsItsLastDayInTheZone_data() {
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("day");
        QTest::newRow("at the time") << "20261130T080000Z"
                                     << "20261130";
        QTest::newRow("a second before it") << "20261130T075959Z"
                                            << "20261129";
        QTest::newRow("next day here") << "20261130T230000Z"
                                       << "20261130";
        QTest::newRow("without a zone") << "20261130T090000"
                                        << "20261130";
    }
    void anEndAtAnInstantIsItsLastDayInTheZone() {
        QFETCH(QString, until);
        QFETCH(QString, day);
        QCOMPARE(checked("FREQ=DAILY;UNTIL=" + until, QTime(9, 0)), QString("FREQ=DAILY;UNTIL=" + day));
    }

    void theClocksOfTheZoneDecide_data() {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("due");
        QTest::newRow("winter") << QDate(2027, 3, 27) << QTime(9, 0) << "2027-03-27T08:00:00Z";
        QTest::newRow("summer") << QDate(2027, 3, 28) << QTime(9, 0) << "2027-03-28T07:00:00Z";
        QTest::newRow("before the gap") << QDate(2027, 3, 28) << QTime(1, 59) << "2027-03-28T00:59:00Z";
        QTest::newRow("in the gap") << QDate(2027, 3, 28) << QTime(2, 30) << "2027-03-28T01:00:00Z";
        QTest::newRow("after the gap") << QDate(2027, 3, 28) << QTime(3, 0) << "2027-03-28T01:00:00Z";
        QTest::newRow("in the overlap, the earlier") << QDate(2026, 10, 25) << QTime(2, 30) << "2026-10-25T00:30:00Z";
        QTest::newRow("after the overlap") << QDate(2026, 10, 25) << QTime(3, 0) << "2026-10-25T02:00:00Z";
    }
    void theClocksOfTheZoneDecide() {
        QFETCH(QDate, day);
        QFETCH(QTime, time);
        const WorkingCalendar calendar(defaultWorkingWeek(), berlin);
        QTEST(toIso(services::deadlineOn(day, time, calendar).at), "due");
    }

    void aDayAloneLastsUntilWorkEnds() {
        const WorkingCalendar calendar(defaultWorkingWeek(), berlin);
        const Deadline monday = services::deadlineOn(QDate(2026, 11, 30), {}, calendar);
        QCOMPARE(toIso(monday.at), QString("2026-11-30T16:00:00Z"));
        QVERIFY(monday.dayOnly);
        QCOMPARE(toIso(services::deadlineOn(QDate(2026, 11, 29), {}, calendar).at), QString("2026-11-29T22:59:59Z"));
    }

    void aRuleIsSaidInWords_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* rule, const char* words) { QTest::newRow(rule) << rule << words; };
        row("FREQ=DAILY", "every day 09:00");
        row("FREQ=DAILY;INTERVAL=3", "every 3 days 09:00");
        row("FREQ=WEEKLY", "every Wednesday 09:00");
        row("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every weekday 09:00");
        row("FREQ=WEEKLY;BYDAY=MO,WE,FR", "every Monday, Wednesday and Friday 09:00");
        row("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "every 2 weeks on Friday 09:00");
        row("FREQ=MONTHLY", "every month on day 25 09:00");
        row("FREQ=MONTHLY;BYMONTHDAY=1,15", "every month on day 1 and day 15 09:00");
        row("FREQ=MONTHLY;BYMONTHDAY=-1", "every month on the last day 09:00");
        row("FREQ=MONTHLY;BYDAY=-1FR", "every month on the last Friday 09:00");
        row("FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO", "every 3 months on the first Monday 09:00");
        row("FREQ=YEARLY", "every year on 25 November 09:00");
        row("FREQ=WEEKLY;COUNT=5;BYDAY=MO", "every Monday 09:00, 5 times");
        row("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1", "by the rule FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1 09:00");
        row("FREQ=MONTHLY;BYDAY=5FR", "by the rule FREQ=MONTHLY;BYDAY=5FR 09:00");
    }
    void aRuleIsSaidInWords() {
        QFETCH(QString, rule);
        QString words = ruleWords(rule, QDate(2026, 11, 25), QTime(9, 0), QLocale::c());
        QTEST(words.replace("(s)", "s"), "words"); // no translation loaded, no plural
    }

    void aRecurrenceSurvivesBeingWrittenDown() {
        const Recurrence recurrence{.frequency = Frequency::Monthly,
                                    .interval = 2,
                                    .days = {{5, -1}},
                                    .monthDays = {1, 31},
                                    .months = {6},
                                    .count = 4,
                                    .until = {}};
        QCOMPARE(recurrenceOf(ruleOf(recurrence)), std::optional(recurrence));
        QCOMPARE(recurrenceOf("FREQ=MONTHLY;BYSETPOS=-1"), std::nullopt);
        QCOMPARE(recurrenceOf("hello"), std::nullopt);
    }

    void anEntrySaysHowItRecurs_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* text, const char* rule) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(rule);
        };
        row("every Monday 9:00", "FREQ=WEEKLY;BYDAY=MO 09:00");
        row("every monday at 9", "FREQ=WEEKLY;BYDAY=MO 09:00");
        row("every Monday by 9am", "FREQ=WEEKLY;BYDAY=MO 09:00");
        row("9:00 every Monday", "FREQ=WEEKLY;BYDAY=MO 09:00");
        row("every Monday", "FREQ=WEEKLY;BYDAY=MO");
        row("every Monday and Thursday 9:00", "FREQ=WEEKLY;BYDAY=MO,TH 09:00");
        row("every Mon, Wed and Fri", "FREQ=WEEKLY;BYDAY=MO,WE,FR");
        row("every weekday 17:00", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 17:00");
        row("every day at noon", "FREQ=DAILY 12:00");
        row("every 3 days", "FREQ=DAILY;INTERVAL=3");
        row("daily 17:00", "FREQ=DAILY 17:00");
        row("weekly on Friday", "FREQ=WEEKLY;BYDAY=FR");
        row("every 2 weeks on Friday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR");
        row("every two weeks", "FREQ=WEEKLY;INTERVAL=2");
        row("every other Tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
        row("every second week on Tuesday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
        row("every month on the 1st", "FREQ=MONTHLY;BYMONTHDAY=1");
        row("on the 15th of every month 10:00", "FREQ=MONTHLY;BYMONTHDAY=15 10:00");
        row("every month on the 1st and 15th", "FREQ=MONTHLY;BYMONTHDAY=1,15");
        row("every month on the last day", "FREQ=MONTHLY;BYMONTHDAY=-1");
        row("the last Friday of every month", "FREQ=MONTHLY;BYDAY=-1FR");
        row("every last Friday of the month 12:00", "FREQ=MONTHLY;BYDAY=-1FR 12:00");
        row("every month on the second Monday", "FREQ=MONTHLY;BYDAY=2MO");
        row("every 24 December", "FREQ=YEARLY;BYMONTHDAY=24;BYMONTH=12");
        row("every year on December 24th", "FREQ=YEARLY;BYMONTHDAY=24;BYMONTH=12");
        row("every quarter", "FREQ=MONTHLY;INTERVAL=3");
        row("every Monday 9:00 until 18 December", "FREQ=WEEKLY;UNTIL=20261218;BYDAY=MO 09:00");
        row("every Monday 9:00, 5 times", "FREQ=WEEKLY;COUNT=5;BYDAY=MO 09:00");
        row("every Monday 9:00 from 7 December", "FREQ=WEEKLY;BYDAY=MO 09:00 from 2026-12-07");
        row("jeden Montag 9:00", "FREQ=WEEKLY;BYDAY=MO 09:00");
        row("jeden Montag um 9 Uhr", "FREQ=WEEKLY;BYDAY=MO 09:00");
        row("jeden Montag bis 9 Uhr 30", "FREQ=WEEKLY;BYDAY=MO 09:30");
        row("jeden Dienstag und Freitag", "FREQ=WEEKLY;BYDAY=TU,FR");
        row("montags 8:30", "FREQ=WEEKLY;BYDAY=MO 08:30");
        row("montags und donnerstags", "FREQ=WEEKLY;BYDAY=MO,TH");
        row("jeden Werktag 17 Uhr", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 17:00");
        row("werktags um 17 Uhr", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 17:00");
        row("täglich 17 Uhr", "FREQ=DAILY 17:00");
        row("jeden Tag", "FREQ=DAILY");
        row("alle 2 Wochen freitags", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR");
        row("alle zwei Wochen am Freitag um 15:00 Uhr", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR 15:00");
        row("jeden zweiten Montag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO");
        row("jeden 2. Montag im Monat", "FREQ=MONTHLY;BYDAY=2MO");
        row("jeden letzten Freitag im Monat", "FREQ=MONTHLY;BYDAY=-1FR");
        row("am letzten Freitag jedes Monats", "FREQ=MONTHLY;BYDAY=-1FR");
        row("am 1. jedes Monats", "FREQ=MONTHLY;BYMONTHDAY=1");
        row("jeden Monat am 15.", "FREQ=MONTHLY;BYMONTHDAY=15");
        row("monatlich am 15. um 9 Uhr", "FREQ=MONTHLY;BYMONTHDAY=15 09:00");
        row("jedes Jahr am 24. Dezember", "FREQ=YEARLY;BYMONTHDAY=24;BYMONTH=12");
        row("jeden Montag 9:00 bis 18. Dezember", "FREQ=WEEKLY;UNTIL=20261218;BYDAY=MO 09:00");
        row("jeden Montag 9:00 ab 7.12.2026", "FREQ=WEEKLY;BYDAY=MO 09:00 from 2026-12-07");
        row("jeden Montag 9:00 5 mal", "FREQ=WEEKLY;COUNT=5;BYDAY=MO 09:00");
    }
    void anEntrySaysHowItRecurs() {
        QFETCH(QString, text);
        const QuickEntry entry = parsed("Send Anna the figures " + text, Now(mondayMorning));
        QVERIFY(entry.recurring.has_value());
        QTEST(said(*entry.recurring), "rule");
        QCOMPARE(entry.what, QString("Send Anna the figures"));
        QVERIFY(!entry.due); // whoever knows the days of the rule says when
    }

    void whatRecursMoreOftenThanDailyIsHintedAt_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hinted");
        const auto row = [](const char* text, const char* hinted) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(hinted);
        };
        row("Check the server every hour", "every hour");
        row("Check the server every 30 minutes until 17:00", "every 30 minutes");
        row("Every two hours check the server", "Every two hours");
        row("Check the server every other hour tomorrow", "every other hour");
        row("Check the server every few minutes", "every few minutes");
        row("Check the server each half hour", "each half hour");
        row("Check the server hourly", "hourly");
        row("Check the server hourly until noon", "hourly");
        row("Report hourly to Anna", "hourly");
        row("Jede Stunde den Kessel prüfen", "Jede Stunde");
        row("Alle 30 Minuten nachsehen", "Alle 30 Minuten");
        row("alle paar Stunden nachsehen", "alle paar Stunden");
        row("Jede halbe Stunde nachsehen", "Jede halbe Stunde");
        row("Den Kessel stündlich prüfen", "stündlich");
        row("Check the server every hour every weekday", "every hour");
        row("Send the hourly report tomorrow", "");
        row("Send the hourly", "hourly");
        row("Send the report \"every hour\" tomorrow", "");
        row("Count every minute-taker", "");
        row("Call every 2 days", "");
        row("Meet every second Monday", "");
        row("Die stündliche Messung zeigen", "");
        row("Alle Stundenzettel prüfen", "");
        row("Call back in 2 hours", "");
        row("Call back within the hour", "");
    }
    void whatRecursMoreOftenThanDailyIsHintedAt() {
        QFETCH(QString, text);
        const QuickEntry entry = parsed(text, Now(mondayMorning));
        QString hinted;
        for (const Hint& hint : entry.hints) {
            if (hint.kind == HintKind::TooOften)
                hinted += text.mid(hint.span.position, hint.span.length);
        }
        QTEST(hinted, "hinted");
        QVERIFY(hinted.isEmpty() || entry.what.contains(hinted)); // the words stay: the promise is an ordinary one
    }

    void whatOnlySoundsLikeItIsNone_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"Send the daily report tomorrow", "Answer every customer", "Call Anna on Monday", "Ask each of them",
              "Tell everyone by Friday", "Send \"every Monday\" to Anna", "Buy the weekly tickets",
              "Alle Kunden anrufen", "Check every 1", "Everyday things tomorrow", "Move every Monday-Friday shift"})
            QTest::newRow(text) << text;
    }
    void whatOnlySoundsLikeItIsNone() {
        QFETCH(QString, text);
        QVERIFY(!parsed(text, Now(mondayMorning)).recurring);
    }
};

QTEST_GUILESS_MAIN(TestRecurrence)
#include "test_recurrence.moc"
