#include "domain/quick_entry.h"
#include "tests/support/entry_desk.h"
#include "tests/support/phrase_rows.h"

#include <QTest>

using namespace kept::test;

namespace {

/// A phrase within a sentence gives its deadline on the morning of Monday, 23 November 2026, and leaves the promise.
void checkWithin() {
    QFETCH(QString, phrase);
    QFETCH(QString, due);
    const Now now(mondayMorning);
    const QuickEntry entry = parsed(u"Anna Keller " + phrase + u" anrufen", now);
    QCOMPARE(told(entry.due, now), due);
    QCOMPARE(entry.what, u"Anna Keller anrufen"_qs);
    QVERIFY(entry.hints.empty());
    QVERIFY(entry.promisee.has_value());
}

/// The same at the end of a sentence.
void checkAtEnd() {
    QFETCH(QString, phrase);
    QFETCH(QString, due);
    const Now now(mondayMorning);
    const QuickEntry entry = parsed(u"Das Angebot senden " + phrase, now);
    QCOMPARE(told(entry.due, now), due);
    QCOMPARE(entry.what, u"Das Angebot senden"_qs);
    QVERIFY(entry.hints.empty());
}

} // namespace

class TestGermanDeadlines : public QObject {
    Q_OBJECT

private slots:
    void understandsThemWithinASentence_data();
    void understandsThemWithinASentence();
    void understandsThemAtTheEndOfASentence_data();
    void understandsThemAtTheEndOfASentence();
    void understandsThemAtTheStartAndAlone_data();
    void understandsThemAtTheStartAndAlone();
    void readsThemAtOtherTimes_data();
    void readsThemAtOtherTimes();
    void findsNoneWhereNoneIsMeant_data();
    void findsNoneWhereNoneIsMeant();
    void leavesEnglishSentencesAlone_data();
    void leavesEnglishSentencesAlone();
};

void TestGermanDeadlines::understandsThemWithinASentence_data() {
    addRows({{"heute 17 Uhr", "Mon 2026-11-23 17:00"},
             {"heute", "Mon 2026-11-23 17:00 day"},
             {"noch heute", "Mon 2026-11-23 17:00 day"},
             {"heute Mittag", "Mon 2026-11-23 12:00"},
             {"heute Abend", "Mon 2026-11-23 20:00"},
             {"heute Abend um 7", "Mon 2026-11-23 19:00"},
             {"morgen", "Tue 2026-11-24 17:00 day"},
             {"Morgen", "Tue 2026-11-24 17:00 day"},
             {"morgen 15:00", "Tue 2026-11-24 15:00"},
             {"morgen um 15 Uhr", "Tue 2026-11-24 15:00"},
             {"morgen um halb 4", "Tue 2026-11-24 15:30"},
             {"morgen um Viertel nach 9", "Tue 2026-11-24 09:15"},
             {"morgen Viertel vor 10 Uhr", "Tue 2026-11-24 09:45"},
             {"bis Freitagmittag", "Fri 2026-11-27 12:00"},
             {"Freitagnachmittag um 15 Uhr", "Fri 2026-11-27 15:00"},
             {"am Freitagabend", "Fri 2026-11-27 20:00"},
             {"Fr. 15 Uhr", "Fri 2026-11-27 15:00"},
             {"heute in einer Woche", "Mon 2026-11-30 17:00 day"},
             {"bis zum Wochenende", "Fri 2026-11-27 17:00 day"},
             {"vor dem Wochenende", "Fri 2026-11-27 17:00 day"},
             {"Anfang nächster Woche", "Mon 2026-11-30 17:00 day"},
             {"bis Mitte nächster Woche", "Wed 2026-12-02 17:00 day"},
             {"morgen um 15", "Tue 2026-11-24 15:00"},
             {"morgen 15:30 Uhr", "Tue 2026-11-24 15:30"},
             {"morgen 15.30 Uhr", "Tue 2026-11-24 15:30"},
             {"morgen gegen 15 Uhr", "Tue 2026-11-24 15:00"},
             {"15 Uhr morgen", "Tue 2026-11-24 15:00"},
             {"um 15 Uhr morgen", "Tue 2026-11-24 15:00"},
             {"bis morgen 15 Uhr", "Tue 2026-11-24 15:00"},
             {"morgen bis 15 Uhr", "Tue 2026-11-24 15:00"},
             {"morgen vor 12 Uhr", "Tue 2026-11-24 12:00"},
             {"morgen früh", "Tue 2026-11-24 12:00"},
             {"morgen frueh", "Tue 2026-11-24 12:00"},
             {"morgen früh um 8", "Tue 2026-11-24 08:00"},
             {"morgen Vormittag", "Tue 2026-11-24 12:00"},
             {"morgen Mittag", "Tue 2026-11-24 12:00"},
             {"morgen Mittag 13 Uhr", "Tue 2026-11-24 13:00"},
             {"morgen Nachmittag", "Tue 2026-11-24 17:00"},
             {"morgen am Nachmittag", "Tue 2026-11-24 17:00"},
             {"morgen um 3 Uhr nachmittags", "Tue 2026-11-24 15:00"},
             {"morgen Abend", "Tue 2026-11-24 20:00"},
             {"morgen bis Feierabend", "Tue 2026-11-24 17:00 day"},
             {"übermorgen 13 Uhr", "Wed 2026-11-25 13:00"},
             {"Übermorgen", "Wed 2026-11-25 17:00 day"},
             {"uebermorgen 13 Uhr", "Wed 2026-11-25 13:00"},
             {"bis Freitag", "Fri 2026-11-27 17:00 day"},
             {"bis Freitag Mittag", "Fri 2026-11-27 12:00"},
             {"bis spätestens Freitag 12 Uhr", "Fri 2026-11-27 12:00"},
             {"spätestens Freitag", "Fri 2026-11-27 17:00 day"},
             {"bis Freitag spätestens", "Fri 2026-11-27 17:00 day"},
             {"spaetestens am Freitag", "Fri 2026-11-27 17:00 day"},
             {"am Freitag", "Fri 2026-11-27 17:00 day"},
             {"am Freitag um 9 Uhr", "Fri 2026-11-27 09:00"},
             {"am Freitag Morgen", "Fri 2026-11-27 12:00"},
             {"Freitag 9 Uhr", "Fri 2026-11-27 09:00"},
             {"Freitag 9:00", "Fri 2026-11-27 09:00"},
             {"Freitag früh", "Fri 2026-11-27 12:00"},
             {"vor Freitag", "Thu 2026-11-26 17:00 day"},
             {"am Sonnabend", "Sat 2026-11-28 23:59 day"},
             {"bis Fr", "Fri 2026-11-27 17:00 day"},
             {"am Do", "Thu 2026-11-26 17:00 day"},
             {"Do 15 Uhr", "Thu 2026-11-26 15:00"},
             {"Di 15:00", "Tue 2026-11-24 15:00"},
             {"am So um 15 Uhr", "Sun 2026-11-29 15:00"},
             {"am kommenden Freitag um 15 Uhr", "Fri 2026-11-27 15:00"},
             {"nächsten Montag", "Mon 2026-11-30 17:00 day"},
             {"naechsten Montag 10 Uhr", "Mon 2026-11-30 10:00"},
             {"am nächsten Freitag", "Fri 2026-12-04 17:00 day"},
             {"nächste Woche Dienstag", "Tue 2026-12-01 17:00 day"},
             {"Dienstag nächster Woche", "Tue 2026-12-01 17:00 day"},
             {"in 2 Stunden", "Mon 2026-11-23 12:12"},
             {"in zwei Stunden", "Mon 2026-11-23 12:12"},
             {"in zwölf Stunden", "Mon 2026-11-23 22:12"},
             {"in einer Stunde", "Mon 2026-11-23 11:12"},
             {"in einer halben Stunde", "Mon 2026-11-23 10:42"},
             {"in einer Viertelstunde", "Mon 2026-11-23 10:27"},
             {"in anderthalb Stunden", "Mon 2026-11-23 11:42"},
             {"in 1,5 Stunden", "Mon 2026-11-23 11:42"},
             {"in 30 Minuten", "Mon 2026-11-23 10:42"},
             {"innerhalb von 30 Minuten", "Mon 2026-11-23 10:42"},
             {"binnen 2 Stunden", "Mon 2026-11-23 12:12"},
             {"in den nächsten 2 Stunden", "Mon 2026-11-23 12:12"},
             {"in 3 Tagen", "Thu 2026-11-26 17:00 day"},
             {"in fünf Tagen", "Sat 2026-11-28 23:59 day"},
             {"in 3 Tagen um 15 Uhr", "Thu 2026-11-26 15:00"},
             {"in zwei Arbeitstagen", "Wed 2026-11-25 17:00 day"},
             {"in einer Woche", "Mon 2026-11-30 17:00 day"},
             {"in zwei Wochen", "Mon 2026-12-07 17:00 day"},
             {"in einem Monat", "Wed 2026-12-23 17:00 day"},
             {"Ende der Woche", "Fri 2026-11-27 17:00 day"},
             {"bis Ende der Woche", "Fri 2026-11-27 17:00 day"},
             {"bis zum Ende der Woche", "Fri 2026-11-27 17:00 day"},
             {"am Ende der Woche", "Fri 2026-11-27 17:00 day"},
             {"noch diese Woche", "Fri 2026-11-27 17:00 day"},
             {"nächste Woche", "Fri 2026-12-04 17:00 day"},
             {"in der nächsten Woche", "Fri 2026-12-04 17:00 day"},
             {"bis Ende nächster Woche", "Fri 2026-12-04 17:00 day"},
             {"bis Ende des Monats", "Mon 2026-11-30 17:00 day"},
             {"bis Monatsende", "Mon 2026-11-30 17:00 day"},
             {"bis Ende Dezember", "Thu 2026-12-31 17:00 day"},
             {"bis Feierabend", "Mon 2026-11-23 17:00 day"},
             {"bis Mittag", "Mon 2026-11-23 12:00"},
             {"bis 12 Uhr", "Mon 2026-11-23 12:00"},
             {"am 15. Dezember", "Tue 2026-12-15 17:00 day"},
             {"bis 15. Dezember 2026", "Tue 2026-12-15 17:00 day"},
             {"bis zum 15. Dezember um 10 Uhr", "Tue 2026-12-15 10:00"},
             {"am 1. März", "Mon 2027-03-01 17:00 day"},
             {"vor dem 15. Dezember", "Mon 2026-12-14 17:00 day"},
             {"bis 15.12.", "Tue 2026-12-15 17:00 day"},
             {"am 1.12. um 9 Uhr", "Tue 2026-12-01 09:00"},
             {"bis zum 15.12.2026", "Tue 2026-12-15 17:00 day"},
             {"bis zum 15.", "Tue 2026-12-15 17:00 day"},
             {"am 15. um 9 Uhr", "Tue 2026-12-15 09:00"}});
}

void TestGermanDeadlines::understandsThemWithinASentence() {
    checkWithin();
}

void TestGermanDeadlines::understandsThemAtTheEndOfASentence_data() {
    addRows({{"Freitag", "Fri 2026-11-27 17:00 day"},
             {"diesen Freitag", "Fri 2026-11-27 17:00 day"},
             {"kommenden Freitag", "Fri 2026-11-27 17:00 day"},
             {"freitag", "Fri 2026-11-27 17:00 day"},
             {"15. Dezember", "Tue 2026-12-15 17:00 day"},
             {"15.12.", "Tue 2026-12-15 17:00 day"},
             {"15 Uhr", "Mon 2026-11-23 15:00"},
             {"um 15 Uhr 30", "Mon 2026-11-23 15:30"},
             {"um 9 Uhr", "Tue 2026-11-24 09:00"},
             {"24 Uhr", "Tue 2026-11-24 00:00"},
             {"bis Mitternacht", "Tue 2026-11-24 00:00"},
             {"zwei Tage ab heute", "Wed 2026-11-25 17:00 day"},
             {"tomorrow 15 Uhr", "Tue 2026-11-24 15:00"},
             {"bis Friday", "Fri 2026-11-27 17:00 day"}});
}

void TestGermanDeadlines::understandsThemAtTheEndOfASentence() {
    checkAtEnd();
}

void TestGermanDeadlines::understandsThemAtTheStartAndAlone_data() {
    addRows({{"Morgen Anna anrufen", "Tue 2026-11-24 17:00 day"},
             {"Morgen um 9 Uhr: Anna anrufen", "Tue 2026-11-24 09:00"},
             {"Freitag: Anna anrufen", "Fri 2026-11-27 17:00 day"},
             {"Mo 15:00 Anna anrufen", "Mon 2026-11-23 15:00"},
             {"morgen 15:00", "Tue 2026-11-24 15:00"},
             {"Freitag", "Fri 2026-11-27 17:00 day"},
             {"Ende der Woche", "Fri 2026-11-27 17:00 day"}});
}

void TestGermanDeadlines::understandsThemAtTheStartAndAlone() {
    QFETCH(QString, phrase);
    QFETCH(QString, due);
    const Now now(mondayMorning);
    QCOMPARE(told(parsed(phrase, now).due, now), due);
}

void TestGermanDeadlines::readsThemAtOtherTimes_data() {
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("due");
    const auto row = [](const char* name, const QString& at, const QString& phrase, const QString& due) {
        QTest::newRow(name) << at << phrase << due;
    };
    row("today after work", fridayEvening, u"heute"_qs, u"Fri 2026-11-27 23:59 day"_qs);
    row("a time that is past", fridayEvening, u"um 15 Uhr"_qs, u"Sat 2026-11-28 15:00"_qs);
    row("a weekday that is past", fridayEvening, u"bis Freitag"_qs, u"Fri 2026-12-04 17:00 day"_qs);
    row("a date that is past", fridayEvening, u"bis 15. Januar"_qs, u"Fri 2027-01-15 17:00 day"_qs);
    row("a week that is past", fridayEvening, u"bis Ende der Woche"_qs, u"Fri 2026-12-04 17:00 day"_qs);
    row("today at a time that is past", fridayEvening, u"heute 15 Uhr"_qs, {});
    row("yesterday", mondayMorning, u"gestern"_qs, {});
    row("a date of a year that is past", mondayMorning, u"bis 15. Dezember 2025"_qs, {});
    row("no such day", mondayMorning, u"bis 31. Februar"_qs, {});
    row("an hour that the clocks skip", u"2026-03-28 12:00 Europe/Berlin"_qs, u"morgen 2:30 Uhr"_qs,
        u"Sun 2026-03-29 03:00"_qs);
}

void TestGermanDeadlines::readsThemAtOtherTimes() {
    QFETCH(QString, at);
    QFETCH(QString, phrase);
    QFETCH(QString, due);
    const Now now(at);
    const QuickEntry entry = parsed(u"Anna Keller " + phrase + u" anrufen", now);
    QCOMPARE(told(entry.due, now), due);
    QCOMPARE(entry.hints.size(), due.isEmpty() ? 1U : 0U);
}

void TestGermanDeadlines::findsNoneWhereNoneIsMeant_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"Guten Morgen sagen",
                             "Am Morgen anrufen",
                             "Herrn Freitag anrufen",
                             "Fr. Keller anrufen",
                             "Send Mr Morgen the plan",
                             "Frau Sonntag schreiben",
                             "Die Zahlen vom Freitag senden",
                             "Die Zahlen seit Montag senden",
                             "Den Bericht von gestern senden",
                             "So viele Angebote senden",
                             "Das mit Anna klären",
                             "An Anna denken, was auch immer",
                             "Ab Montag anrufen",
                             "Zu Mittag essen mit Anna",
                             "Abend mit Anna planen",
                             "Um 5 Euro senken",
                             "Gegen 3 Firmen bieten",
                             "Um 5 senken",
                             "Preis um 5 senken",
                             "Bis 20 Angebote senden",
                             "Vor 2 Stunden anrufen",
                             "Ein Ende finden",
                             "In Berlin anrufen",
                             "Die neue Uhr senden",
                             "Am Ende alle anrufen",
                             "Version 2.1 am Ende senden"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestGermanDeadlines::findsNoneWhereNoneIsMeant() {
    QFETCH(QString, text);
    const Now now(mondayMorning);
    const QuickEntry entry = parsed(text, now);
    QCOMPARE(told(entry.due, now), QString());
    QCOMPARE(entry.what, text);
}

void TestGermanDeadlines::leavesEnglishSentencesAlone_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* text, const char* due, const char* what) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(due) << QString::fromUtf8(what);
    };
    row("See whether the plants die tomorrow", "Tue 2026-11-24 17:00 day", "See whether the plants die");
    row("Tell Bob where I am tomorrow", "Tue 2026-11-24 17:00 day", "Tell Bob where I am");
    row("Tell Bob what I am so happy about", "", "Tell Bob what I am so happy about");
    row("Call at 9 am on Friday", "Fri 2026-11-27 09:00", "Call");
    row("Call at 9 am Friday", "Fri 2026-11-27 09:00", "Call");
    row("Do 3pm", "Mon 2026-11-23 15:00", "Do");
    row("I can do 3pm", "Mon 2026-11-23 15:00", "I can do");
    row("Have the plan reviewed by Mo", "", "Have the plan reviewed by Mo");
    row("Ask Di", "", "Ask Di");
    row("Work in a group", "", "Work in a group");
    row("So send it", "", "So send it");
}

void TestGermanDeadlines::leavesEnglishSentencesAlone() {
    QFETCH(QString, text);
    QFETCH(QString, due);
    QFETCH(QString, what);
    const Now now(mondayMorning);
    const QuickEntry entry = parsed(text, now);
    QCOMPARE(told(entry.due, now), due);
    QCOMPARE(entry.what, what);
}

QTEST_GUILESS_MAIN(TestGermanDeadlines)
#include "test_german_deadlines.moc"
