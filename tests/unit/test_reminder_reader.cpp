#include "domain/entry/reminder_reader.h"
#include "domain/working_calendar.h"

#include <QLocale>
#include <QTest>

using namespace kept::domain;
using entry::ReminderProblem;

namespace {

const QTimeZone berlin("Europe/Berlin");

Moment at(const QString& text) {
    return *fromIso(text, berlin);
}

} // namespace

Q_DECLARE_METATYPE(kept::domain::entry::ReminderProblem)

/// When somebody wants to be reminded, in their words.
class TestReminderReader : public QObject {
    Q_OBJECT

private slots:
    void theNextSuchMomentIsMeant_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("until");
        const auto row = [](const char* words, const char* now, const char* until) {
            QTest::addRow("%s at %s", words, now) << QString::fromUtf8(words) << QString(now) << QString(until);
        };
        // 2026-11-23 is a Monday
        row("2 h", "2026-11-23T10:00", "2026-11-23T12:00");
        row("in 2 h", "2026-11-23T10:00", "2026-11-23T12:00");
        row("90 min", "2026-11-23T10:00", "2026-11-23T11:30");
        row("half an hour", "2026-11-23T10:00", "2026-11-23T10:30");
        row("2 Std", "2026-11-23T10:00", "2026-11-23T12:00");
        row("zwei Stunden", "2026-11-23T10:00", "2026-11-23T12:00");
        row("2 working hours", "2026-11-23T16:00", "2026-11-24T10:00");
        row("16:00", "2026-11-23T10:00", "2026-11-23T16:00");
        row("16:00", "2026-11-23T16:00", "2026-11-24T16:00");
        row("16:00", "2026-11-23T18:00", "2026-11-24T16:00");
        row("16 Uhr", "2026-11-23T10:00", "2026-11-23T16:00");
        row("um 16 Uhr", "2026-11-23T18:00", "2026-11-24T16:00");
        row("4pm", "2026-11-23T10:00", "2026-11-23T16:00");
        row("today 16:00", "2026-11-23T10:00", "2026-11-23T16:00");
        row("today 16:00", "2026-11-23T18:00", "2026-11-24T16:00");
        row("heute 16 Uhr", "2026-11-23T18:00", "2026-11-24T16:00");
        row("tomorrow 8:00", "2026-11-23T10:00", "2026-11-24T08:00");
        row("Fri 09:00", "2026-11-23T10:00", "2026-11-27T09:00");
        row("Fri 09:00", "2026-11-27T08:59", "2026-11-27T09:00");
        row("Fri 09:00", "2026-11-27T09:00", "2026-12-04T09:00");
        row("Fr 9 Uhr", "2026-11-27T10:00", "2026-12-04T09:00");
        row("next Monday morning", "2026-11-23T08:00", "2026-11-30T09:00");
        row("Monday morning", "2026-11-23T08:00", "2026-11-23T09:00");
        row("Monday morning", "2026-11-23T09:30", "2026-11-30T09:00");
        row("Montagvormittag", "2026-11-23T09:30", "2026-11-30T09:00");
        row("nächsten Montag früh", "2026-11-23T08:00", "2026-11-30T09:00");
        row("tomorrow", "2026-11-23T10:00", "2026-11-24T09:00");
        row("morgen", "2026-11-23T10:00", "2026-11-24T09:00");
        row("Saturday", "2026-11-23T10:00", "2026-11-28T09:00");
        row("today", "2026-11-23T08:00", "2026-11-23T09:00");
        row("today", "2026-11-23T10:00", "2026-11-24T09:00");
        row("morning", "2026-11-23T10:00", "2026-11-24T09:00");
        row("this afternoon", "2026-11-23T10:00", "2026-11-23T14:00");
        row("this afternoon", "2026-11-23T14:00", "2026-11-24T14:00");
        row("afternoon", "2026-11-23T10:00", "2026-11-23T14:00");
        row("heute Nachmittag", "2026-11-23T10:00", "2026-11-23T14:00");
        row("tonight", "2026-11-23T10:00", "2026-11-23T20:00");
        row("tomorrow evening", "2026-11-23T10:00", "2026-11-24T18:00");
        row("end of day", "2026-11-23T10:00", "2026-11-23T17:00");
        row("end of the week", "2026-11-23T10:00", "2026-11-27T17:00");
        row("eow", "2026-11-27T17:00", "2026-12-04T17:00");
        row("1 December", "2026-11-23T10:00", "2026-12-01T09:00");
        row("1 Dec 2026 8:00", "2026-11-23T10:00", "2026-12-01T08:00");
        row("next working day", "2026-11-27T10:00", "2026-11-30T09:00");
        // the clocks go back on 2026-10-25 and forward on 2027-03-28
        row("Mon 09:00", "2026-10-24T12:00", "2026-10-26T09:00");
        row("24 h", "2026-10-24T12:00", "2026-10-25T11:00");
        row("02:30", "2027-03-27T12:00", "2027-03-28T03:00");
    }
    void theNextSuchMomentIsMeant() {
        QFETCH(QString, words);
        QFETCH(QString, now);
        QFETCH(QString, until);
        const auto reading = entry::readReminder(words, at(now), m_calendar, QLocale::c());
        QVERIFY(reading.at);
        QCOMPARE(reading.problem, ReminderProblem::None);
        QCOMPARE(toIso(*reading.at), toIso(at(until)));
    }

    void whatIsNoMomentIsRefused_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<ReminderProblem>("problem");
        const auto row = [](const char* words, ReminderProblem problem) {
            QTest::newRow(*words ? words : "nothing") << QString::fromUtf8(words) << problem;
        };
        row("", ReminderProblem::Empty);
        row("   ", ReminderProblem::Empty);
        row("soon", ReminderProblem::NoMoment);
        row("2", ReminderProblem::NoMoment);
        row("25:00", ReminderProblem::NoMoment);
        row("lunch", ReminderProblem::NoMoment);
        row("call Anna at 16:00", ReminderProblem::NoMoment);
        row("16:00 or 17:00", ReminderProblem::NoMoment);
        row("Mon, Tue", ReminderProblem::NoMoment);
        row("\"16:00\"", ReminderProblem::NoMoment);
        row("every Monday 9:00", ReminderProblem::NoMoment);
        row("yesterday", ReminderProblem::Over);
        row("1 Dec 2025 9:00", ReminderProblem::Over);
    }
    void whatIsNoMomentIsRefused() {
        QFETCH(QString, words);
        const auto reading = entry::readReminder(words, at("2026-11-23T10:00"), m_calendar, QLocale::c());
        QVERIFY(!reading.at);
        QTEST(reading.problem, "problem");
    }

    void aMorningBeginsWithTheWorkOfThatDay() {
        WorkingWeek week = defaultWorkingWeek();
        week[4] = {{QTime(7, 30), QTime(12, 0)}};
        const WorkingCalendar early(week, berlin);
        const auto reading = entry::readReminder("Friday morning", at("2026-11-23T10:00"), early, QLocale::c());
        QVERIFY(reading.at);
        QCOMPARE(toIso(*reading.at), toIso(at("2026-11-27T07:30")));
    }

    void itAlwaysLiesAhead() {
        for (const char* words : {"2 h", "16:00", "Fri 09:00", "next Monday morning", "today", "tonight", "Sunday"}) {
            for (int hour = 0; hour < 24 * 15; ++hour) {
                const Moment now = at("2026-11-20T00:00") + std::chrono::hours(hour);
                const auto reading = entry::readReminder(words, now, m_calendar, QLocale::c());
                QVERIFY2(reading.at && *reading.at > now, words);
            }
        }
    }

private:
    WorkingCalendar m_calendar{defaultWorkingWeek(), berlin};
};

QTEST_APPLESS_MAIN(TestReminderReader)
#include "test_reminder_reader.moc"
