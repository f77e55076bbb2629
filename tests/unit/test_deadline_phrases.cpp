#include "domain/quick_entry.h"
#include "tests/support/entry_desk.h"
#include "tests/support/phrase_rows.h"

#include <QTest>

using namespace kept::test;

namespace {

/// A phrase gives its deadline on the morning of Monday, 23 November 2026, and leaves the promise.
void checkRow() {
    QFETCH(QString, phrase);
    QFETCH(QString, due);
    const Now now(mondayMorning);
    const QuickEntry entry = parsed(u"Send the offer " + phrase, now);
    QCOMPARE(told(entry.due, now), due);
    QCOMPARE(letters(entry.what), u"Sendtheoffer"_qs);
    QVERIFY(entry.hints.empty());
}

} // namespace

class TestDeadlinePhrases : public QObject {
    Q_OBJECT

private slots:
    void understandsDays_data();
    void understandsDays();
    void understandsLengthsOfTime_data();
    void understandsLengthsOfTime();
    void understandsTimes_data();
    void understandsTimes();
    void understandsEndsAndPartsOfDays_data();
    void understandsEndsAndPartsOfDays();
    void understandsDaysWithTimes_data();
    void understandsDaysWithTimes();
    void understandsDates_data();
    void understandsDates();
    void readsTheDeadlineAtOtherTimes_data();
    void readsTheDeadlineAtOtherTimes();
    void readsDatesAsTheLocaleWritesThem_data();
    void readsDatesAsTheLocaleWritesThem();
    void findsNoDeadlineWhereNoneIsMeant_data();
    void findsNoDeadlineWhereNoneIsMeant();
    void takesACapitalAForAName_data();
    void takesACapitalAForAName();
};

void TestDeadlinePhrases::understandsDays_data() {
    addRows({{"today", "Mon 2026-11-23 17:00 day"},
             {"tonight", "Mon 2026-11-23 22:00"},
             {"tomorrow", "Tue 2026-11-24 17:00 day"},
             {"Tomorrow", "Tue 2026-11-24 17:00 day"},
             {"TOMORROW!", "Tue 2026-11-24 17:00 day"},
             {"by tomorrow", "Tue 2026-11-24 17:00 day"},
             {"day after tomorrow", "Wed 2026-11-25 17:00 day"},
             {"the day after tomorrow", "Wed 2026-11-25 17:00 day"},
             {"until the day after tomorrow", "Wed 2026-11-25 17:00 day"},
             {"monday", "Mon 2026-11-23 17:00 day"},
             {"Tuesday", "Tue 2026-11-24 17:00 day"},
             {"on Wednesday", "Wed 2026-11-25 17:00 day"},
             {"thursday", "Thu 2026-11-26 17:00 day"},
             {"friday", "Fri 2026-11-27 17:00 day"},
             {"saturday", "Sat 2026-11-28 23:59 day"},
             {"sunday", "Sun 2026-11-29 23:59 day"},
             {"by Fri", "Fri 2026-11-27 17:00 day"},
             {"Fri", "Fri 2026-11-27 17:00 day"},
             {"Thu 14:00", "Thu 2026-11-26 14:00"},
             {"this friday", "Fri 2026-11-27 17:00 day"},
             {"next friday", "Fri 2026-12-04 17:00 day"},
             {"friday next week", "Fri 2026-12-04 17:00 day"},
             {"next week Tuesday", "Tue 2026-12-01 17:00 day"},
             {"next monday", "Mon 2026-11-30 17:00 day"},
             {"monday 9:00", "Mon 2026-11-30 09:00"},
             {"monday 11:00", "Mon 2026-11-23 11:00"},
             {"next week", "Fri 2026-12-04 17:00 day"},
             {"this week", "Fri 2026-11-27 17:00 day"}});
}

void TestDeadlinePhrases::understandsDays() {
    checkRow();
}

void TestDeadlinePhrases::understandsLengthsOfTime_data() {
    addRows({{"in 2 hours", "Mon 2026-11-23 12:12"},
             {"in two hours", "Mon 2026-11-23 12:12"},
             {"in 2h", "Mon 2026-11-23 12:12"},
             {"in 1.5 hours", "Mon 2026-11-23 11:42"},
             {"in 1 hour 30 minutes", "Mon 2026-11-23 11:42"},
             {"in 30 min", "Mon 2026-11-23 10:42"},
             {"in half an hour", "Mon 2026-11-23 10:42"},
             {"in an hour", "Mon 2026-11-23 11:12"},
             {"within 2 h", "Mon 2026-11-23 12:12"},
             {"within the next 45 minutes", "Mon 2026-11-23 10:57"},
             {"2 hours from now", "Mon 2026-11-23 12:12"},
             {"in 3 days", "Thu 2026-11-26 17:00 day"},
             {"in 3 days at 15:00", "Thu 2026-11-26 15:00"},
             {"in a week", "Mon 2026-11-30 17:00 day"},
             {"a week from today", "Mon 2026-11-30 17:00 day"},
             {"in two weeks", "Mon 2026-12-07 17:00 day"},
             {"in a month", "Wed 2026-12-23 17:00 day"},
             {"in 1 year", "Tue 2027-11-23 17:00 day"},
             {"in 2 working days", "Wed 2026-11-25 17:00 day"},
             {"in 5 business days", "Mon 2026-11-30 17:00 day"},
             {"within 8 working hours", "Tue 2026-11-24 10:12"},
             {"in 30 working minutes", "Mon 2026-11-23 10:42"},
             {"next working day", "Tue 2026-11-24 17:00 day"}});
}

void TestDeadlinePhrases::understandsLengthsOfTime() {
    checkRow();
}

void TestDeadlinePhrases::understandsTimes_data() {
    addRows({{"15:00", "Mon 2026-11-23 15:00"},
             {"at 15:00", "Mon 2026-11-23 15:00"},
             {"by 15:00:30", "Mon 2026-11-23 15:00"},
             {"9:00", "Tue 2026-11-24 09:00"},
             {"at 10:12", "Tue 2026-11-24 10:12"},
             {"3pm", "Mon 2026-11-23 15:00"},
             {"3 pm", "Mon 2026-11-23 15:00"},
             {"3 p.m.", "Mon 2026-11-23 15:00"},
             {"3:30 pm", "Mon 2026-11-23 15:30"},
             {"3.30pm", "Mon 2026-11-23 15:30"},
             {"12am", "Tue 2026-11-24 00:00"},
             {"12 pm", "Mon 2026-11-23 12:00"},
             {"9am", "Tue 2026-11-24 09:00"},
             {"15h", "Mon 2026-11-23 15:00"},
             {"15h30", "Mon 2026-11-23 15:30"},
             {"at 3 o'clock", "Tue 2026-11-24 03:00"},
             {"by 5", "Mon 2026-11-23 17:00"},
             {"at 11", "Mon 2026-11-23 11:00"},
             {"at 9 tomorrow", "Tue 2026-11-24 09:00"},
             {"tonight at 8", "Mon 2026-11-23 20:00"},
             {"noon", "Mon 2026-11-23 12:00"},
             {"before noon", "Mon 2026-11-23 12:00"},
             {"tomorrow noon", "Tue 2026-11-24 12:00"},
             {"midnight", "Tue 2026-11-24 00:00"},
             {"friday midnight", "Sat 2026-11-28 00:00"},
             {"24:00", "Tue 2026-11-24 00:00"}});
}

void TestDeadlinePhrases::understandsTimes() {
    checkRow();
}

void TestDeadlinePhrases::understandsEndsAndPartsOfDays_data() {
    addRows({{"end of day", "Mon 2026-11-23 17:00 day"},
             {"by end of the day", "Mon 2026-11-23 17:00 day"},
             {"by the end of the day", "Mon 2026-11-23 17:00 day"},
             {"EOD", "Mon 2026-11-23 17:00 day"},
             {"by close of business", "Mon 2026-11-23 17:00 day"},
             {"EOD Friday", "Fri 2026-11-27 17:00 day"},
             {"by tomorrow EOD", "Tue 2026-11-24 17:00 day"},
             {"end of tomorrow", "Tue 2026-11-24 17:00 day"},
             {"end of week", "Fri 2026-11-27 17:00 day"},
             {"by the end of the week", "Fri 2026-11-27 17:00 day"},
             {"EOW", "Fri 2026-11-27 17:00 day"},
             {"end of month", "Mon 2026-11-30 17:00 day"},
             {"EOM", "Mon 2026-11-30 17:00 day"},
             {"end of next week", "Fri 2026-12-04 17:00 day"},
             {"end of next month", "Thu 2026-12-31 17:00 day"},
             {"by end of May", "Mon 2027-05-31 17:00 day"},
             {"end of the year", "Thu 2026-12-31 17:00 day"},
             {"this afternoon", "Mon 2026-11-23 17:00"},
             {"this morning", "Mon 2026-11-23 12:00"},
             {"this evening", "Mon 2026-11-23 20:00"},
             {"tomorrow morning", "Tue 2026-11-24 12:00"},
             {"tomorrow in the afternoon", "Tue 2026-11-24 17:00"},
             {"friday evening", "Fri 2026-11-27 20:00"},
             {"tomorrow afternoon at 3:00", "Tue 2026-11-24 15:00"},
             {"friday morning at 9", "Fri 2026-11-27 09:00"}});
}

void TestDeadlinePhrases::understandsEndsAndPartsOfDays() {
    checkRow();
}

void TestDeadlinePhrases::understandsDaysWithTimes_data() {
    addRows({{"tomorrow 15:00", "Tue 2026-11-24 15:00"},
             {"tomorrow, 15:00", "Tue 2026-11-24 15:00"},
             {"tomorrow at 3pm", "Tue 2026-11-24 15:00"},
             {"15:00 tomorrow", "Tue 2026-11-24 15:00"},
             {"at 15:00 on Friday", "Fri 2026-11-27 15:00"},
             {"by Friday at 3pm", "Fri 2026-11-27 15:00"},
             {"by 3pm on Friday", "Fri 2026-11-27 15:00"},
             {"by Friday at the latest", "Fri 2026-11-27 17:00 day"},
             {"no later than Friday", "Fri 2026-11-27 17:00 day"},
             {"first thing tomorrow", "Tue 2026-11-24 17:00 day"},
             {"before Friday", "Thu 2026-11-26 17:00 day"},
             {"before Monday", "Fri 2026-11-27 17:00 day"},
             {"before next Monday", "Fri 2026-11-27 17:00 day"},
             {"before tomorrow", "Mon 2026-11-23 17:00 day"},
             {"before Friday 15:00", "Fri 2026-11-27 15:00"},
             {"tomorrow before noon", "Tue 2026-11-24 12:00"},
             {"till Thursday", "Thu 2026-11-26 17:00 day"}});
}

void TestDeadlinePhrases::understandsDaysWithTimes() {
    checkRow();
}

void TestDeadlinePhrases::understandsDates_data() {
    addRows({{"2026-11-24", "Tue 2026-11-24 17:00 day"},
             {"2026-11-24T15:00", "Tue 2026-11-24 15:00"},
             {"2026-11-24 15:00", "Tue 2026-11-24 15:00"},
             {"2026-11-24T15:00:00Z", "Tue 2026-11-24 16:00"},
             {"2026-11-24T15:00-05:00", "Tue 2026-11-24 21:00"},
             {"2026/11/24", "Tue 2026-11-24 17:00 day"},
             {"24.11.2026", "Tue 2026-11-24 17:00 day"},
             {"24.11.26 15:00", "Tue 2026-11-24 15:00"},
             {"24.11.", "Tue 2026-11-24 17:00 day"},
             {"by 1.12.", "Tue 2026-12-01 17:00 day"},
             {"24/11", "Tue 2026-11-24 17:00 day"},
             {"24/11/2026", "Tue 2026-11-24 17:00 day"},
             {"24-11-2026", "Tue 2026-11-24 17:00 day"},
             {"24 Nov", "Tue 2026-11-24 17:00 day"},
             {"24. November", "Tue 2026-11-24 17:00 day"},
             {"Nov 24 2026", "Tue 2026-11-24 17:00 day"},
             {"Nov. 24, 2026", "Tue 2026-11-24 17:00 day"},
             {"November 24th", "Tue 2026-11-24 17:00 day"},
             {"24th of November", "Tue 2026-11-24 17:00 day"},
             {"on the 24th of November 2026", "Tue 2026-11-24 17:00 day"},
             {"by 24 Nov 2026 at 15:00", "Tue 2026-11-24 15:00"},
             {"on the 24th", "Tue 2026-11-24 17:00 day"},
             {"by the 3rd", "Thu 2026-12-03 17:00 day"},
             {"5 March", "Fri 2027-03-05 17:00 day"},
             {"29 Feb", "Tue 2028-02-29 17:00 day"},
             {"(by Friday)", "Fri 2026-11-27 17:00 day"}});
}

void TestDeadlinePhrases::understandsDates() {
    checkRow();
}

void TestDeadlinePhrases::readsTheDeadlineAtOtherTimes_data() {
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("due");
    const auto row = [](const QString& now, const char* phrase, const char* due) {
        QTest::addRow("%s, %s", qPrintable(now), phrase)
            << now << QString::fromLatin1(phrase) << QString::fromLatin1(due);
    };
    row(fridayEvening, "today", "Fri 2026-11-27 23:59 day");
    row(fridayEvening, "EOD", "Fri 2026-11-27 23:59 day");
    row(fridayEvening, "tonight", "Fri 2026-11-27 22:00");
    row(fridayEvening, "friday", "Fri 2026-12-04 17:00 day");
    row(fridayEvening, "friday 19:00", "Fri 2026-11-27 19:00");
    row(fridayEvening, "friday 18:00", "Fri 2026-12-04 18:00");
    row(fridayEvening, "next friday", "Fri 2026-12-04 17:00 day");
    row(fridayEvening, "before Monday", "Sun 2026-11-29 23:59 day");
    row(fridayEvening, "end of week", "Fri 2026-12-04 17:00 day");
    row(fridayEvening, "15:00", "Sat 2026-11-28 15:00");
    row(fridayEvening, "in 2 working days", "Tue 2026-12-01 17:00 day");
    row(fridayEvening, "within 1 working hour", "Mon 2026-11-30 10:00");
    const QString sunday = QStringLiteral("2026-11-29 12:00 Europe/Berlin");
    row(sunday, "next friday", "Fri 2026-12-04 17:00 day");
    row(sunday, "this friday", "Fri 2026-12-04 17:00 day");
    row(sunday, "today", "Sun 2026-11-29 23:59 day");
    const QString late = QStringLiteral("2026-11-23 23:30 Europe/Berlin");
    row(late, "tonight", "Mon 2026-11-23 23:59");
    row(late, "in 2 hours", "Tue 2026-11-24 01:30");
    row(late, "midnight", "Tue 2026-11-24 00:00");
    const QString beforeGap = QStringLiteral("2026-03-28 12:00 Europe/Berlin");
    row(beforeGap, "tomorrow 02:30", "Sun 2026-03-29 03:00");
    row(beforeGap, "tomorrow 03:30", "Sun 2026-03-29 03:30");
    row(QStringLiteral("2026-03-29 01:30 Europe/Berlin"), "in 1 hour", "Sun 2026-03-29 03:30");
    row(QStringLiteral("2026-03-27 16:00 Europe/Berlin"), "within 8 working hours", "Mon 2026-03-30 16:00");
    row(QStringLiteral("2026-10-25 01:30 Europe/Berlin"), "in 2 hours", "Sun 2026-10-25 02:30");
    row(QStringLiteral("2026-11-30 18:00 Europe/Berlin"), "EOM", "Thu 2026-12-31 17:00 day");
    row(QStringLiteral("2026-12-31 18:00 Europe/Berlin"), "end of year", "Fri 2027-12-31 17:00 day");
    const QString newYork = QStringLiteral("2026-11-23 10:12 America/New_York");
    row(newYork, "tomorrow 3pm", "Tue 2026-11-24 15:00");
    row(newYork, "2026-11-24T15:00Z", "Tue 2026-11-24 10:00");
    row(QStringLiteral("2026-03-08 01:00 America/New_York"), "2:30", "Sun 2026-03-08 03:00");
    row(QStringLiteral("2026-11-23 23:00 America/New_York"), "tomorrow", "Tue 2026-11-24 17:00 day");
}

void TestDeadlinePhrases::readsTheDeadlineAtOtherTimes() {
    QFETCH(QString, now);
    QFETCH(QString, phrase);
    QFETCH(QString, due);
    const Now then(now);
    QCOMPARE(told(parsed(u"Call " + phrase, then).due, then), due);
}

void TestDeadlinePhrases::readsDatesAsTheLocaleWritesThem_data() {
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("due");
    QTest::newRow("American") << "en_US"
                              << "by 12/4"
                              << "Fri 2026-12-04 17:00 day";
    QTest::newRow("American with year") << "en_US"
                                        << "12/4/2026"
                                        << "Fri 2026-12-04 17:00 day";
    QTest::newRow("American, but it can only be the other") << "en_US"
                                                            << "24/11"
                                                            << "Tue 2026-11-24 17:00 day";
    QTest::newRow("British") << "en_GB"
                             << "by 4/12"
                             << "Fri 2026-12-04 17:00 day";
    QTest::newRow("British, but it can only be the other") << "en_GB"
                                                           << "11/24"
                                                           << "Tue 2026-11-24 17:00 day";
    QTest::newRow("German") << "de_DE"
                            << "4.12.2026"
                            << "Fri 2026-12-04 17:00 day";
    QTest::newRow("dots are day first everywhere") << "en_US"
                                                   << "4.12.2026"
                                                   << "Fri 2026-12-04 17:00 day";
}

void TestDeadlinePhrases::readsDatesAsTheLocaleWritesThem() {
    QFETCH(QString, locale);
    QFETCH(QString, phrase);
    const Now now(mondayMorning);
    QTEST(told(parsed(u"Send the offer " + phrase, now, QLocale(locale)).due, now), "due");
}

void TestDeadlinePhrases::findsNoDeadlineWhereNoneIsMeant_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"Send the Monday report",
                             "Clean up the Friday shelf",
                             "Prepare tomorrow's agenda",
                             "Summarise last week",
                             "Write to anna@monday.com",
                             "Post on www.today.com",
                             "Cover Monday-Friday",
                             "Send \"by Friday\" as the slogan",
                             "Print “tomorrow 15:00” on the poster",
                             "Zitiere „morgen by Friday“",
                             "Offer 24/7 support",
                             "Install version 2.1",
                             "Buy 24\" monitors and 27\" screens",
                             "Take 5 samples at 4 places",
                             "March on",
                             "I may help",
                             "Enjoy the sun",
                             "Ask about the sat nav",
                             "Use the todayish look",
                             "Fix room 12:345",
                             "Give a 5% discount",
                             "Pay by 5% more",
                             "Pay at 5,000 euros",
                             "Order 3 a day",
                             "Log 2h",
                             "Keep it between 9:00-17:00",
                             "Answer since Monday",
                             "",
                             "   ",
                             "by",
                             "in",
                             "in 2",
                             "at",
                             "until further notice",
                             "#",
                             "!",
                             "@",
                             "\"",
                             "in a",
                             "25:00",
                             "12:60",
                             "13pm",
                             "0pm",
                             "Send 1000000 letters"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDeadlinePhrases::findsNoDeadlineWhereNoneIsMeant() {
    QFETCH(QString, text);
    const Now now(mondayMorning);
    const QuickEntry entry = parsed(text, now);
    QCOMPARE(told(entry.due, now), QString());
    QCOMPARE(entry.what, text.simplified());
}

void TestDeadlinePhrases::takesACapitalAForAName_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("due");
    QTest::newRow("Test A tomorrow 9:00") << u"Test A tomorrow 9:00"_qs << u"Tue 2026-11-24 09:00"_qs;
    QTest::newRow("Send plan A tomorrow 9:00") << u"Send plan A tomorrow 9:00"_qs << u"Tue 2026-11-24 09:00"_qs;
    QTest::newRow("Send plan A tomorrow") << u"Send plan A tomorrow"_qs << u"Tue 2026-11-24 17:00 day"_qs;
    QTest::newRow("Send plan A Friday 9:00") << u"Send plan A Friday 9:00"_qs << u"Fri 2026-11-27 09:00"_qs;
    QTest::newRow("a small a is an article") << u"Send plan for a Friday meeting"_qs << QString();
    QTest::newRow("so is one in capitals") << u"SEND A FRIDAY REPORT"_qs << QString();
    QTest::newRow("and one at the start") << u"A Friday report"_qs << QString();
}

void TestDeadlinePhrases::takesACapitalAForAName() {
    QFETCH(QString, text);
    QFETCH(QString, due);
    const Now now(mondayMorning);
    QCOMPARE(told(parsed(text, now).due, now), due);
}

QTEST_GUILESS_MAIN(TestDeadlinePhrases)
#include "test_deadline_phrases.moc"
