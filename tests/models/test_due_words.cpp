#include "models/due_words.h"
#include "services/moment_words.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace kept;
using domain::Deadline;
using domain::Moment;
using models::DueGroup;
using models::DueWords;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale american(QLocale::English, QLocale::UnitedStates);

Moment at(const char* text) {
    return *domain::fromIso(QString::fromLatin1(text), berlin);
}

} // namespace

Q_DECLARE_METATYPE(kept::models::DueGroup)

class TestDueWords : public QObject {
    Q_OBJECT

private slots:
    void saysWhenAsAPersonWould_data();
    void saysWhenAsAPersonWould();
    void namesTheMomentWithoutDoubt();
    void holdsUntilItSays_data();
    void holdsUntilItSays();
    void daysAreOrdinalsWhereTheLocaleHasThem();
    void namesTheFirstDeadlineBesideTheShownOne_data();
    void namesTheFirstDeadlineBesideTheShownOne();
    void groupsByDay_data();
    void groupsByDay();
};

void TestDueWords::saysWhenAsAPersonWould_data() {
    QTest::addColumn<QByteArray>("due");
    QTest::addColumn<bool>("dayOnly");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* due, bool dayOnly, const char* now, const char* words) {
        QTest::newRow(name) << QByteArray(due) << dayOnly << QByteArray(now) << QString::fromUtf8(words);
    };
    row("two hours ahead", "2026-11-23T13:00", false, "2026-11-23T11:00", "in 2 h");
    row("nearly two hours ahead", "2026-11-23T13:00", false, "2026-11-23T11:20", "in 2 h");
    row("a good hour ahead", "2026-11-23T13:00", false, "2026-11-23T11:50", "in 1 h");
    row("an hour ahead", "2026-11-23T13:00", false, "2026-11-23T12:00", "in 1 h");
    row("under an hour", "2026-11-23T13:00", false, "2026-11-23T12:00:01", "in 59 min");
    row("in this minute", "2026-11-23T13:00", false, "2026-11-23T12:59:30", "now");
    row("on the deadline", "2026-11-23T13:00", false, "2026-11-23T13:00", "now");
    row("a moment past", "2026-11-23T13:00", false, "2026-11-23T13:00:01", "just now");
    row("four minutes past", "2026-11-23T13:00", false, "2026-11-23T13:04:50", "4 min ago");
    row("three hours past", "2026-11-23T08:00", false, "2026-11-23T11:10", "3 h ago");
    row("across midnight, minutes", "2026-11-23T23:50", false, "2026-11-24T00:20", "30 min ago");
    row("across midnight, hours", "2026-11-23T22:00", false, "2026-11-24T01:20", "yesterday");
    row("yesterday", "2026-11-22T16:00", false, "2026-11-23T11:00", "yesterday");
    row("some days ago", "2026-11-18T16:00", false, "2026-11-23T11:00", "5 days ago");
    row("long ago", "2026-11-12T16:00", false, "2026-11-23T11:00", "12 Nov");
    row("last year", "2025-11-12T16:00", false, "2026-11-23T11:00", "12 Nov 2025");
    row("today without a time", "2026-11-23T17:00", true, "2026-11-23T11:00", "end of day");
    row("a day this week", "2026-11-26T17:00", true, "2026-11-23T11:00", "Thu");
    row("tomorrow", "2026-11-24T09:00", false, "2026-11-23T11:00", "Tue 09:00");
    row("soon after midnight", "2026-11-24T00:10", false, "2026-11-23T23:40", "in 30 min");
    row("six days ahead", "2026-11-29T09:00", false, "2026-11-23T11:00", "Sun 09:00");
    row("a week ahead", "2026-11-30T09:00", false, "2026-11-23T11:00", "30 Nov 09:00");
    row("next year", "2027-01-04T09:00", true, "2026-11-23T11:00", "4 Jan 2027");
    row("through the missing hour", "2026-03-29T03:30", false, "2026-03-29T01:30", "in 1 h");
    row("through the doubled hour", "2026-10-25T04:00", false, "2026-10-25T01:00", "in 4 h");
    row("yesterday over the missing hour", "2026-03-28T23:00", false, "2026-03-29T12:00", "yesterday");
}

void TestDueWords::saysWhenAsAPersonWould() {
    QFETCH(QByteArray, due);
    QFETCH(bool, dayOnly);
    QFETCH(QByteArray, now);
    QTEST(models::dueWords({at(due.constData()), dayOnly}, at(now.constData()), berlin, british).text, "words");
}

void TestDueWords::namesTheMomentWithoutDoubt() {
    const Moment now = at("2026-11-23T11:00");
    QCOMPARE(models::dueWords({at("2026-11-24T15:00"), false}, now, berlin, british).exact,
             QStringLiteral("Tue 24 Nov 2026 15:00"));
    QCOMPARE(models::dueWords({at("2026-11-24T17:00"), true}, now, berlin, british).exact,
             QStringLiteral("Tue 24 Nov 2026 17:00, the end of the day"));
    // The end of a day without working hours is said once, and not as 23:59 as well.
    QCOMPARE(models::dueWords({at("2026-11-28T23:59:59"), true}, now, berlin, british).exact,
             QStringLiteral("Sat 28 Nov 2026, the end of the day"));
    QVERIFY(models::dueWords({at("2026-12-24T15:00"), false}, now, berlin, american)
                .text.startsWith(QStringLiteral("Dec 24 3:00")));
}

void TestDueWords::holdsUntilItSays_data() {
    QTest::addColumn<bool>("dayOnly");
    QTest::newRow("with a time") << false;
    QTest::newRow("day only") << true;
}

/// From ten days before to ten days after, through the night in which clocks change: the words stand still up to the
/// moment given, and a list that asks only then never shows old ones.
void TestDueWords::holdsUntilItSays() {
    QFETCH(bool, dayOnly);
    const Deadline deadline{at("2026-03-29T14:45"), dayOnly};
    Moment now = at("2026-03-19T12:00");
    int changes = 0;
    while (now < at("2026-04-08T12:00")) {
        const DueWords words = models::dueWords(deadline, now, berlin, british);
        QVERIFY2(words.changesAt > now, qPrintable(words.text));
        const Moment justBefore = words.changesAt - domain::Duration(1);
        const Moment halfway = now + (words.changesAt - now) / 2;
        QCOMPARE(models::dueWords(deadline, justBefore, berlin, british).text, words.text);
        QCOMPARE(models::dueWords(deadline, halfway, berlin, british).text, words.text);
        now = words.changesAt;
        ++changes;
    }
    QVERIFY2(changes < 200, "it has to look at the clock too often");
}

void TestDueWords::daysAreOrdinalsWhereTheLocaleHasThem() {
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(services::dayWords(QDate(2015, 1, 31), QDate(2026, 11, 23), german), QStringLiteral("31. Jan. 2015"));
    QCOMPARE(services::dayWords(QDate(2015, 1, 31), QDate(2026, 11, 23), american), QStringLiteral("Jan 31 2015"));
}

void TestDueWords::namesTheFirstDeadlineBesideTheShownOne_data() {
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<bool>("dayOnly");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QString>("words");
    QTest::newRow("the same") << QByteArray("2026-11-24T13:00") << false << QByteArray("2026-11-24T13:00") << QString();
    QTest::newRow("another day") << QByteArray("2026-11-24T13:00") << false << QByteArray("2026-11-26T09:00")
                                 << QStringLiteral("was Tue");
    QTest::newRow("another time") << QByteArray("2026-11-24T13:00") << false << QByteArray("2026-11-24T15:00")
                                  << QStringLiteral("was 13:00");
    QTest::newRow("an end of day") << QByteArray("2026-11-24T17:00") << true << QByteArray("2026-11-24T19:00")
                                   << QStringLiteral("was end of day");
    QTest::newRow("long ago") << QByteArray("2025-11-24T13:00") << false << QByteArray("2026-11-26T09:00")
                              << QStringLiteral("was 24 Nov 2025");
}

void TestDueWords::namesTheFirstDeadlineBesideTheShownOne() {
    QFETCH(QByteArray, first);
    QFETCH(bool, dayOnly);
    QFETCH(QByteArray, shown);
    QTEST(models::firstDueWords({at(first.constData()), dayOnly}, {at(shown.constData()), false},
                                at("2026-11-23T11:00"), berlin, british),
          "words");
}

void TestDueWords::groupsByDay_data() {
    QTest::addColumn<QByteArray>("due");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<DueGroup>("german");
    QTest::addColumn<DueGroup>("us");
    const auto row = [](const char* name, const char* due, const char* now, DueGroup german, DueGroup us) {
        QTest::newRow(name) << QByteArray(due) << QByteArray(now) << german << us;
    };
    using enum DueGroup;
    row("on the deadline", "2026-11-23T13:00", "2026-11-23T13:00", Today, Today);
    row("just past", "2026-11-23T13:00", "2026-11-23T13:00:01", Overdue, Overdue);
    row("last second of today", "2026-11-23T23:59:59", "2026-11-23T13:00", Today, Today);
    row("first second of tomorrow", "2026-11-24T00:00", "2026-11-23T13:00", Tomorrow, Tomorrow);
    row("later this week", "2026-11-27T09:00", "2026-11-23T13:00", ThisWeek, ThisWeek);
    row("Sunday from Monday", "2026-11-29T09:00", "2026-11-23T13:00", ThisWeek, Later);
    row("Monday from Sunday is tomorrow", "2026-11-30T09:00", "2026-11-29T13:00", Tomorrow, Tomorrow);
    row("Tuesday from Sunday", "2026-12-01T09:00", "2026-11-29T13:00", Later, ThisWeek);
    row("the long Sunday in October", "2026-10-25T23:30", "2026-10-25T00:30", Today, Today);
}

void TestDueWords::groupsByDay() {
    QFETCH(QByteArray, due);
    QFETCH(QByteArray, now);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTEST(models::DueGroups(at(now.constData()), berlin, german).of(at(due.constData())), "german");
    QTEST(models::DueGroups(at(now.constData()), berlin, american).of(at(due.constData())), "us");
}

QTEST_GUILESS_MAIN(TestDueWords)
#include "test_due_words.moc"
