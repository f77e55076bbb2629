#include "domain/reachable_times.h"
#include "domain/reminder_time.h"

#include <QTest>

using namespace kept::domain;

namespace {

const QTimeZone berlin("Europe/Berlin");

Moment at(const QString& text) {
    return *fromIso(text, berlin);
}

ReachableTimes times(const QString& quiet) {
    const SingleDays days = {{QDate(2026, 12, 25), {}},
                             {QDate(2026, 12, 2), {}}, // away
                             {QDate(2026, 12, 3), {{QTime(9, 0), QTime(12, 0)}}}};
    return {WorkingCalendar(defaultWorkingWeek(), berlin, days), quietTimesIn(quiet)};
}

} // namespace

Q_DECLARE_METATYPE(kept::domain::ReminderKind)

/// Monday is 2026-11-30; work is from 09:00 to 17:00; Wednesday is a day off, and Thursday ends at noon.
class TestReminderTime : public QObject {
    Q_OBJECT

private slots:
    void isShiftedAndNeverLeftOut_data();
    void isShiftedAndNeverLeftOut();
    void quietTimesEnd_data();
    void quietTimesEnd();
    void workIsFoundOnBothSides_data();
    void workIsFoundOnBothSides();
};

void TestReminderTime::isShiftedAndNeverLeftOut_data() {
    QTest::addColumn<ReminderKind>("kind");
    QTest::addColumn<QString>("planned");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("plannedAt");
    QTest::addColumn<QString>("quiet");
    QTest::addColumn<QString>("told");
    using Kind = ReminderKind;
    const auto row = [](const char* name, Kind kind, const char* planned, const char* due, const char* told,
                        const char* quiet = "", const char* plannedAt = "2026-11-20T10:00") {
        QTest::newRow(name) << kind << QString(planned) << QString(due) << QString(plannedAt) << QString(quiet)
                            << QString(told);
    };
    row("at work it comes as planned", Kind::Before, "2026-11-30T14:00", "2026-11-30T15:00", "2026-11-30T14:00");
    row("the first instant is work", Kind::Before, "2026-11-30T09:00", "2026-11-30T10:00", "2026-11-30T09:00");
    row("a day ends with work", Kind::At, "2026-11-30T17:00", "2026-11-30T17:00", "2026-11-30T17:00");
    row("one second after it, shortly before it", Kind::At, "2026-11-30T17:00:01", "2026-11-30T17:00:01",
        "2026-11-30T16:45");
    row("before work, when it begins", Kind::Before, "2026-12-01T08:30", "2026-12-01T09:30", "2026-12-01T09:00");
    row("too late when it begins: the evening before", Kind::Before, "2026-12-01T08:00", "2026-12-01T09:00",
        "2026-11-30T16:45");
    row("over the weekend, on Friday", Kind::Before, "2026-12-07T08:00", "2026-12-07T09:00", "2026-12-04T16:45");
    row("at midnight nobody is reminded", Kind::At, "2026-12-01T00:00", "2026-12-01T00:00", "2026-11-30T16:45");
    row("due while away, before one goes", Kind::At, "2026-12-02T11:00", "2026-12-02T11:00", "2026-12-01T16:45");
    row("due on a holiday, before it", Kind::At, "2026-12-25T12:00", "2026-12-25T12:00", "2026-12-24T16:45");
    row("a short day ends earlier", Kind::At, "2026-12-03T15:00", "2026-12-03T15:00", "2026-12-03T11:45");
    row("given on Saturday for Saturday, at its time", Kind::At, "2026-11-28T12:00", "2026-11-28T12:00",
        "2026-11-28T12:00", "", "2026-11-28T10:00");
    row("given after work for the evening, at its time", Kind::Before, "2026-11-30T18:30", "2026-11-30T19:30",
        "2026-11-30T18:30", "", "2026-11-30T17:30");
    row("given in the last quarter, not before it was", Kind::At, "2026-11-30T20:00", "2026-11-30T20:00",
        "2026-11-30T20:00", "", "2026-11-30T16:50");
    row("in quiet times, after them", Kind::Before, "2026-11-30T12:30", "2026-11-30T15:00", "2026-11-30T13:00",
        "12:00-13:00");
    row("not after the deadline: before the quiet", Kind::At, "2026-11-30T12:30", "2026-11-30T12:30",
        "2026-11-30T11:59", "12:00-13:00");
    row("the end of quiet is not quiet", Kind::Before, "2026-11-30T13:00", "2026-11-30T15:00", "2026-11-30T13:00",
        "12:00-13:00");
    row("quiet until the end of work", Kind::After, "2026-11-30T16:10", "2026-11-30T12:00", "2026-12-01T09:00",
        "Mon 16:00-17:00");
    row("chosen, whatever the hours", Kind::Chosen, "2026-11-30T17:05", "2026-12-01T12:00", "2026-11-30T17:05");
    row("chosen on a day off", Kind::Chosen, "2026-11-28T11:00", "2026-12-01T12:00", "2026-11-28T11:00");
    row("chosen, but quiet", Kind::Chosen, "2026-11-30T22:30", "2026-12-01T12:00", "2026-12-01T07:00", "22:00-07:00");
    row("chosen, and quiet for ever", Kind::Chosen, "2026-11-30T22:30", "2026-12-01T12:00", "2026-11-30T22:30",
        "00:00-24:00");
    row("quiet for ever, at work all the same", Kind::Again, "2026-11-30T22:30", "2026-11-30T12:00", "2026-12-01T09:00",
        "00:00-24:00");
    row("escalated at midnight, in the morning", Kind::Escalation, "2026-12-01T00:00", "2026-11-30T12:00",
        "2026-12-01T09:00");
    row("did it work, asked after the day off", Kind::After, "2026-12-02T10:00", "2026-11-30T12:00",
        "2026-12-03T09:00");
    row("again on Monday", Kind::Again, "2026-12-04T17:10", "2026-12-04T16:00", "2026-12-07T09:00");
    row("the last call in the night", Kind::LastCall, "2026-12-01T02:00", "2026-12-01T12:00", "2026-12-01T09:00");
    row("over the change to summer time", Kind::Before, "2027-03-28T02:30", "2027-03-29T12:00", "2027-03-29T09:00");
    row("over the change to winter time", Kind::Before, "2027-10-31T02:30", "2027-11-01T12:00", "2027-11-01T09:00");
}

void TestReminderTime::isShiftedAndNeverLeftOut() {
    QFETCH(ReminderKind, kind);
    QFETCH(QString, planned);
    QFETCH(QString, due);
    QFETCH(QString, plannedAt);
    QFETCH(QString, quiet);
    QFETCH(QString, told);
    QCOMPARE(toIso(tellingMoment({kind, at(planned), at(due), at(plannedAt)}, times(quiet))), toIso(at(told)));
}

void TestReminderTime::quietTimesEnd_data() {
    QTest::addColumn<QString>("quiet");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("end"); // empty: never
    const auto row = [](const char* name, const char* quiet, const char* moment, const char* end) {
        QTest::newRow(name) << QString(quiet) << QString(moment) << QString(end);
    };
    row("none", "", "2026-11-30T12:00", "2026-11-30T12:00");
    row("before", "12:00-13:00", "2026-11-30T11:59:59", "2026-11-30T11:59:59");
    row("from its first instant", "12:00-13:00", "2026-11-30T12:00", "2026-11-30T13:00");
    row("until its last", "12:00-13:00", "2026-11-30T12:59:59", "2026-11-30T13:00");
    row("over night", "Mon 22:00-07:00", "2026-11-30T23:00", "2026-12-01T07:00");
    row("the morning after", "Mon 22:00-07:00", "2026-12-01T06:00", "2026-12-01T07:00");
    row("one after another", "Mon 22:00-07:00, Tue 06:00-09:00", "2026-11-30T23:00", "2026-12-01T09:00");
    row("a whole day", "Sun 00:00-24:00", "2026-11-29T12:00", "2026-11-30T00:00");
    row("every hour", "00:00-24:00", "2026-11-30T12:00", "");
    row("ends in the hour that is skipped", "Sun 01:00-02:30", "2027-03-28T01:30", "2027-03-28T03:00");
    row("ends in the hour that comes twice", "Sun 01:00-02:30", "2027-10-31T01:30", "2027-10-31T02:30");
}

void TestReminderTime::quietTimesEnd() {
    QFETCH(QString, quiet);
    QFETCH(QString, moment);
    QFETCH(QString, end);
    const auto found = endOfQuiet(quietTimesIn(quiet), berlin, at(moment));
    QCOMPARE(found ? toIso(*found) : QString(), end.isEmpty() ? QString() : toIso(at(end)));
}

void TestReminderTime::workIsFoundOnBothSides_data() {
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("nextBegins");
    QTest::addColumn<QString>("lastEnds");
    const auto row = [](const char* name, const char* moment, const char* nextBegins, const char* lastEnds) {
        QTest::newRow(name) << QString(moment) << QString(nextBegins) << QString(lastEnds);
    };
    row("at work", "2026-11-30T12:00", "2026-11-30T09:00", "2026-11-30T12:00");
    row("as it begins", "2026-11-30T09:00", "2026-11-30T09:00", "2026-11-27T17:00");
    row("as it ends", "2026-11-30T17:00", "2026-11-30T09:00", "2026-11-30T17:00");
    row("after it", "2026-11-30T17:01", "2026-12-01T09:00", "2026-11-30T17:00");
    row("on a day off", "2026-12-02T12:00", "2026-12-03T09:00", "2026-12-01T17:00");
    row("on Sunday", "2026-11-29T12:00", "2026-11-30T09:00", "2026-11-27T17:00");
}

void TestReminderTime::workIsFoundOnBothSides() {
    QFETCH(QString, moment);
    QFETCH(QString, nextBegins);
    QFETCH(QString, lastEnds);
    const WorkingCalendar calendar = times({}).calendar();
    QCOMPARE(toIso(calendar.workFrom(at(moment)).from), toIso(at(nextBegins)));
    QCOMPARE(toIso(calendar.workBefore(at(moment), at("2026-11-20T00:00"))->to), toIso(at(lastEnds)));
    QVERIFY(!calendar.workBefore(at("2026-11-29T12:00"), at("2026-11-28T00:00")));
}

QTEST_GUILESS_MAIN(TestReminderTime)
#include "test_reminder_time.moc"
