#include "domain/errors.h"
#include "domain/person_hours.h"
#include "domain/quick_entry.h"
#include "domain/service_promise.h"
#include "domain/working_calendar.h"
#include "tests/support/moments.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;

namespace {

const QTimeZone berlin("Europe/Berlin");

WorkingCalendar usual() {
    return {defaultWorkingWeek(), berlin};
}

ServiceTerms terms(const QString& limit, const QString& aim) {
    return {.words = QStringLiteral("Every call is answered."),
            .limit = timeLimitFrom(limit),
            .aim = timeLimitFrom(aim),
            .channel = {}};
}

} // namespace

/// Time limits, the deadlines that they give, and standards in quick entry.
class TestServicePromise : public QObject {
    Q_OBJECT

private slots:
    void aLimitIsReadAndWritten_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("working hours") << "8 working hours"
                                       << "8 working hours";
        QTest::newRow("one") << "1 working hour"
                             << "1 working hour";
        QTest::newRow("hours") << "24 hours"
                               << "24 hours";
        QTest::newRow("short") << "24h"
                               << "24 hours";
        QTest::newRow("hrs") << " 2  HRS "
                             << "2 hours";
        QTest::newRow("working days") << "2 working days"
                                      << "2 working days";
        QTest::newRow("business") << "3 business days"
                                  << "3 working days";
        QTest::newRow("days") << "14 days"
                              << "14 days";
        QTest::newRow("minutes") << "30 min"
                                 << "30 minutes";
        QTest::newRow("working minutes") << "45 working minutes"
                                         << "45 working minutes";
    }
    void aLimitIsReadAndWritten() {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QCOMPARE(textOf(timeLimitFrom(typed)), text);
        QVERIFY(timeLimitFrom(text) == timeLimitFrom(typed));
    }

    void whatIsNoLimitIsRefused_data() {
        QTest::addColumn<QString>("typed");
        for (const char* typed : {"", "soon", "8", "0 hours", "-1 hours", "8 working", "8 weeks", "9000 hours",
                                  "400 days", "8.5 hours", "8 hay", "99999999999 hours", "hours"})
            QTest::newRow(typed) << typed;
    }
    void whatIsNoLimitIsRefused() {
        QFETCH(QString, typed);
        QVERIFY_EXCEPTION_THROWN((void)timeLimitFrom(typed), InvalidInput);
    }

    void aLimitGivesTheDeadline_data() {
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("due");
        const auto row = [](const char* name, const char* limit, const char* from, const char* due) {
            QTest::newRow(name) << limit << from << due;
        };
        row("within the day", "2 working hours", "2026-11-23T10:00", "2026-11-23T12:00");
        row("over the weekend", "8 working hours", "2026-11-20T16:00", "2026-11-23T16:00");
        row("made on a Sunday", "1 working hour", "2026-11-22T12:00", "2026-11-23T10:00");
        row("calendar hours do not wait", "24 hours", "2026-11-20T16:00", "2026-11-21T16:00");
        row("seconds are not given away", "30 min", "2026-11-23T10:00:59", "2026-11-23T10:30");
        row("working days keep the time", "2 working days", "2026-11-23T10:15", "2026-11-25T10:15");
        row("working days skip the weekend", "1 working day", "2026-11-20T10:15", "2026-11-23T10:15");
        row("days over the end of summer time", "2 days", "2026-10-24T10:00", "2026-10-26T10:00");
        row("hours over the end of summer time", "48 hours", "2026-10-24T10:00", "2026-10-26T09:00");
        row("days over the beginning of summer time", "1 day", "2026-03-28T10:00", "2026-03-29T10:00");
        row("a day into the gap", "1 day", "2026-03-28T02:30", "2026-03-29T03:00");
        row("days over a leap day", "2 days", "2028-02-28T10:00", "2028-03-01T10:00");
    }
    void aLimitGivesTheDeadline() {
        QFETCH(QString, limit);
        QFETCH(QString, from);
        QFETCH(QString, due);
        const auto deadline = deadlineWithin(timeLimitFrom(limit), test::at(from, berlin), usual());
        QVERIFY(deadline && !deadline->dayOnly);
        QCOMPARE(deadline->at, test::at(due, berlin));
    }

    void whoIsAwayForTenYearsGivesNoDeadlineInWorkingTime() {
        const Absence ever{.first = QDate(2026, 11, 1), .last = QDate(2036, 10, 1)};
        SingleDays off;
        for (QDate day = ever.first; day <= QDate(2037, 12, 1); day = day.addDays(1))
            off[day] = {};
        const WorkingCalendar calendar(defaultWorkingWeek(), berlin, off);
        const Moment monday = test::at(QStringLiteral("2026-11-23T10:00"), berlin);
        QVERIFY(!deadlineWithin(timeLimitFrom("8 working hours"), monday, calendar));
        QVERIFY(!deadlineWithin(timeLimitFrom("2 working days"), monday, calendar));
        QVERIFY(deadlineWithin(timeLimitFrom("24 hours"), monday, calendar));
    }

    void theAimIsAheadOfTheLimit_data() {
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("aim");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("ahead") << "24 hours"
                               << "8 hours" << true;
        QTest::newRow("in another unit") << "2 days"
                                         << "8 hours" << true;
        QTest::newRow("in working time") << "24 hours"
                                         << "8 working hours" << true;
        QTest::newRow("the same") << "8 working hours"
                                  << "8 working hours" << false;
        QTest::newRow("the same in another unit") << "1 day"
                                                  << "24 hours" << false;
        QTest::newRow("behind") << "8 hours"
                                << "24 hours" << false;
        QTest::newRow("working days behind") << "2 working days"
                                             << "3 working days" << false;
    }
    void theAimIsAheadOfTheLimit() {
        QFETCH(QString, limit);
        QFETCH(QString, aim);
        QFETCH(bool, allowed);
        if (allowed)
            QVERIFY(checkedTerms(terms(limit, aim)).aim == timeLimitFrom(aim));
        else
            QVERIFY_EXCEPTION_THROWN((void)checkedTerms(terms(limit, aim)), InvalidInput);
    }

    void wordsThatAreNoneAreRefused() {
        for (const QString& words : {QString(), QStringLiteral("  "), QString(100'001, u'x')}) {
            ServiceTerms empty{.words = words, .limit = {8, LimitUnit::Hours}};
            QVERIFY_EXCEPTION_THROWN((void)checkedTerms(empty), InvalidInput);
        }
    }

    void aTagNamesAStandard_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("service");
        QTest::addColumn<int>("channel");
        QTest::newRow("a word") << "Repair the lamp #Repairs" << 1 << -1;
        QTest::newRow("two words") << "Ring Anna #call-back" << 0 << -1;
        QTest::newRow("run together") << "Ring Anna #CallBack" << 0 << -1;
        QTest::newRow("beside a channel") << "Ring Anna #call_back #phone" << 0 << 0;
        QTest::newRow("called like a channel") << "Answer Anna #e-mail" << 2 << 1;
        QTest::newRow("none") << "Ring Anna #nonsense" << -1 << -1;
        QTest::newRow("not without the sign") << "Call back Anna" << -1 << -1;
    }
    void aTagNamesAStandard() {
        QFETCH(QString, text);
        QFETCH(int, service);
        QFETCH(int, channel);
        const WorkingCalendar calendar = usual();
        const QuickEntry entry = parseQuickEntry(text, {.now = test::at(QStringLiteral("2026-11-23T10:00"), berlin),
                                                        .calendar = calendar,
                                                        .channels = {"phone", "e-mail"},
                                                        .services = {"Call back", "Repairs", "E-mail"}});
        QCOMPARE(entry.service ? int(*entry.service) : -1, service);
        QCOMPARE(entry.channel ? int(*entry.channel) : -1, channel);
        QCOMPARE(entry.what.contains(u'#'), service < 0 && text.contains(u'#'));
    }
};

QTEST_GUILESS_MAIN(TestServicePromise)
#include "test_service_promise.moc"
