#include "domain/errors.h"
#include "domain/quiet_times.h"
#include "tests/support/moments.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;

/// When somebody wants quiet: what is typed, and what it means.
class TestQuietTimes : public QObject {
    Q_OBJECT

private slots:
    void quietTimesAreReadAndWritten_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::newRow("none") << ""
                              << "";
        QTest::newRow("range of days") << "Mon-Fri 22:00-07:00"
                                       << "Mon-Fri 22:00-07:00";
        QTest::newRow("every day") << "22-7"
                                   << "Mon-Sun 22:00-07:00";
        QTest::newRow("whole day") << "Sun 00:00-24:00"
                                   << "Sun 00:00-24:00";
        QTest::newRow("several") << "sat 12.30-14.00; Monday 09:00–10:00"
                                 << "Mon 09:00-10:00, Sat 12:30-14:00";
        QTest::newRow("days that wrap") << "Sat-Mon 8-9"
                                        << "Mon 08:00-09:00, Sat-Sun 08:00-09:00";
        QTest::newRow("in German") << "Mo-Mi 22:00-06:00, So 00:00-24:00"
                                   << "Sun 00:00-24:00, Mon-Wed 22:00-06:00";
        QTest::newRow("twice") << "Mon 8-9, Mon 8-9"
                               << "Mon 08:00-09:00";
    }

    void quietTimesAreReadAndWritten() {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        const auto times = quietTimesIn(typed, QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(quietTimesText(times), written);
        QCOMPARE(quietTimesIn(quietTimesText(times)), times);
    }

    void whatIsNoQuietTimeIsNamed_data() {
        QTest::addColumn<QString>("typed");
        for (const char* wrong : {"at night", "Mon", "Foo 22:00-07:00", "Mon 25:00-07:00", "Mon 09:00-09:00",
                                  "Mon 9:61-10", "Mon-Foo 9-10", "9-10 Mon"})
            QTest::newRow(wrong) << QString(wrong);
    }

    void whatIsNoQuietTimeIsNamed() {
        QFETCH(QString, typed);
        try {
            (void)quietTimesIn("Tue 9-10, " + typed);
            QFAIL("it was read");
        } catch (const InvalidInput& wrong) {
            QVERIFY2(wrong.message().contains(typed), qPrintable(wrong.message()));
        }
    }

    void quietIsByTheClockOfThePlace_data() {
        QTest::addColumn<QString>("times");
        QTest::addColumn<QString>("moment"); // in UTC; 2026-11-23 is a Monday
        QTest::addColumn<bool>("quiet");
        QTest::newRow("in it") << "Mon 09:00-17:00"
                               << "2026-11-23T14:00:00Z" << true; // 09:00 in New York
        QTest::newRow("before it") << "Mon 09:00-17:00"
                                   << "2026-11-23T13:59:59Z" << false;
        QTest::newRow("the end is out") << "Mon 09:00-17:00"
                                        << "2026-11-23T22:00:00Z" << false;
        QTest::newRow("evening of a night") << "Mon 22:00-07:00"
                                            << "2026-11-24T03:30:00Z" << true;
        QTest::newRow("morning after") << "Mon 22:00-07:00"
                                       << "2026-11-24T11:59:00Z" << true;
        QTest::newRow("morning before") << "Mon 22:00-07:00"
                                        << "2026-11-23T11:00:00Z" << false;
        QTest::newRow("Sunday night ends on Monday") << "Sun 22:00-07:00"
                                                     << "2026-11-23T11:00:00Z" << true;
        QTest::newRow("whole day") << "Mon 00:00-24:00"
                                   << "2026-11-23T23:00:00Z" << true;
        QTest::newRow("and no more") << "Mon 00:00-24:00"
                                     << "2026-11-24T05:00:00Z" << false;
        QTest::newRow("until midnight") << "Mon 20:00-24:00"
                                        << "2026-11-24T05:00:00Z" << false;
    }

    void quietIsByTheClockOfThePlace() {
        QFETCH(QString, times);
        QFETCH(QString, moment);
        QFETCH(bool, quiet);
        QCOMPARE(isQuiet(quietTimesIn(times), QTimeZone("America/New_York"), test::at(moment)), quiet);
    }
};

QTEST_GUILESS_MAIN(TestQuietTimes)
#include "test_quiet_times.moc"
