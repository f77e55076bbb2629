#include "tests/cli/terminal.h"

#include <QJsonObject>
#include <QTest>

using namespace kept;
using test::at;
using test::Terminal;

namespace {

/// A team of two in Berlin, for a rehearsal: the clock is set by --as-of. Mara sits at this desktop.
Terminal teamOfTwo() {
    Terminal terminal;
    terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin", "--rehearsal"});
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service", "--role", "lead"});
    terminal.kept({"people", "add", "Tariq Aziz", "--department", "Logistics"});
    terminal.preferences.setValue(services::Preference::Me, "Mara Lind");
    return terminal;
}

QString dueOf(Terminal& terminal, const QString& text, const QString& by) {
    const auto added = terminal.kept({"add", text, "--by", by, "--as-of", "2026-11-23T10:00"});
    for (const QJsonValue& row : terminal.kept({"list", "--format", "json", "--as-of", "2026-11-23T10:00"}).json())
        if (row["id"].toInt() == added.out.toInt())
            return row["due_at"].toString();
    return added.err;
}

QByteArray calendarFile() {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Leave\r\nDTSTART;VALUE=DATE:20261124\r\n"
           "DTEND;VALUE=DATE:20261128\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

} // namespace

/// When people work, and what that makes of deadlines; what they find vague; how likely a promise is kept.
class TestTimeCommands : public QObject {
    Q_OBJECT

private slots:
    void theHoursOfAPersonGiveTheirDeadlines() {
        Terminal terminal = teamOfTwo();
        QCOMPARE(terminal.kept({"people", "hours", "Tariq Aziz", "--tuesday", "08:00-12:00"}).status, 0);
        QCOMPARE(dueOf(terminal, "Send the offer tomorrow", "Tariq Aziz"), "2026-11-24T11:00:00Z");
        QCOMPARE(dueOf(terminal, "Send the offer tomorrow", "Mara Lind"), "2026-11-24T16:00:00Z");
        const QJsonArray hours = terminal.kept({"people", "hours", "Tariq Aziz", "--format", "json"}).json();
        QCOMPARE(hours.size(), 7);
        QCOMPARE(hours.at(1)["hours"].toString(), "08:00–12:00");
        QCOMPARE(hours.at(1)["own"].toString(), "own");
        QCOMPARE(hours.at(0)["own"].toString(), "book");
        QCOMPARE(terminal.kept({"people", "hours", "Tariq Aziz", "--tuesday", "book"}).status, 0);
        QCOMPARE(dueOf(terminal, "Send it tomorrow", "Tariq Aziz"), "2026-11-24T16:00:00Z");
    }

    void aMoveGoesByTheHoursOfTheHolder() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"people", "hours", "Tariq Aziz", "--wednesday", "08:00-12:00"});
        terminal.kept({"add", "Send the offer tomorrow", "--by", "Tariq Aziz", "--as-of", "2026-11-23T10:00"});
        const auto moved = terminal.kept({"renegotiate", "1", "--due", "2026-11-25", "--not-told", "--reason", "late",
                                          "--as-of", "2026-11-23T11:00"});
        QVERIFY2(moved.status == 0, qPrintable(moved.err));
        const auto rows = terminal.kept({"list", "--format", "json", "--as-of", "2026-11-23T12:00"}).json();
        QCOMPARE(rows.at(0)["due_at"].toString(), "2026-11-25T11:00:00Z");
    }

    void whatIsNoWorkingTimeIsRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const QStringList hours{"people", "hours", "Tariq Aziz"};
        const QStringList absence{"people", "absence", "Tariq Aziz"};
        QTest::newRow("no hours") << hours + QStringList{"--monday", "morning"} << 1;
        QTest::newRow("empty") << hours + QStringList{"--monday", ""} << 1;
        QTest::newRow("backwards") << hours + QStringList{"--monday", "12-9"} << 1;
        QTest::newRow("overlapping") << hours + QStringList{"--monday", "9-12,11-14"} << 1;
        QTest::newRow("a week off") << hours + QStringList{"--monday",    "off", "--tuesday",  "off",
                                                           "--wednesday", "off", "--thursday", "off",
                                                           "--friday",    "off"}
                                    << 1;
        QTest::newRow("nobody") << QStringList{"people", "hours", "Nobody", "--monday", "off"} << 1;
        QTest::newRow("no day") << absence + QStringList{"--from", "soon"} << 2;
        QTest::newRow("days backwards") << absence + QStringList{"--from", "2026-11-24", "--to", "2026-11-23"} << 2;
        QTest::newRow("too long") << absence + QStringList{"--from", "2026-11-24", "--to", "2046-11-23"} << 1;
        QTest::newRow("two ranges") << absence + QStringList{"--from", "2026-11-24", "--hours", "9-10,11-12"} << 2;
        QTest::newRow("file and day") << absence + QStringList{"--from", "2026-11-24", "--ics", "x.ics"} << 2;
        QTest::newRow("no file") << absence + QStringList{"--ics", "x.ics"} << 1;
        QTest::newRow("none of that number") << absence + QStringList{"--remove", "7"} << 1;
    }

    void whatIsNoWorkingTimeIsRefused() {
        QFETCH(QStringList, arguments);
        Terminal terminal = teamOfTwo();
        const auto refused = terminal.kept(arguments);
        QTEST(refused.status, "status");
        QVERIFY(!refused.err.isEmpty());
        QCOMPARE(dueOf(terminal, "Send the offer tomorrow", "Tariq Aziz"), "2026-11-24T16:00:00Z");
    }

    void hoursThatCanNotBeAreToldWithTheirDay_data() {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("why");
        QTest::newRow("backwards") << "12:00-09:00"
                                   << "Friday: Working hours 12:00–09:00 end before they begin";
        QTest::newRow("none") << "09:00-09:00"
                              << "Friday: Working hours 09:00–09:00 end before they begin";
        QTest::newRow("overlapping") << "09:00-12:00,11:00-13:00"
                                     << "Friday: Working hours 09:00–12:00 and 11:00–13:00 overlap.";
        QTest::newRow("no hours") << "9 to noon"
                                  << "Friday: “9 to noon” is not understood.";
    }
    void hoursThatCanNotBeAreToldWithTheirDay() {
        QFETCH(QString, hours);
        QFETCH(QString, why);
        Terminal terminal = teamOfTwo();
        const auto refused = terminal.kept({"people", "hours", "Tariq Aziz", "--friday", hours});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY2(refused.err.contains(why), qPrintable(refused.err));
    }

    void absencesAreTypedReadFromAFileListedAndRemoved() {
        Terminal terminal = teamOfTwo();
        const QString file = terminal.write("leave.ics", calendarFile());
        QCOMPARE(terminal.kept({"people", "absence", "Tariq Aziz", "--ics", file}).status, 0);
        QCOMPARE(dueOf(terminal, "Send the offer", "Tariq Aziz"), "2026-11-30T16:00:00Z");
        const auto typed = terminal.kept(
            {"people", "absence", "Tariq Aziz", "--from", "2026-11-30", "--hours", "12-17", "--reason", "dentist"});
        QVERIFY2(typed.status == 0, qPrintable(typed.err));
        QCOMPARE(dueOf(terminal, "Send the offer", "Tariq Aziz"), "2026-11-30T11:00:00Z");
        const QJsonArray listed = terminal.kept({"people", "absence", "Tariq Aziz", "--format", "json"}).json();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed.at(0)["to"].toString(), "2026-11-27");
        QCOMPARE(listed.at(0)["reason"].toString(), "Leave");
        QVERIFY(listed.at(0)["hours"].isNull());
        QCOMPARE(listed.at(1)["hours"].toString(), "12:00–17:00");
        const QString number = QString::number(listed.at(0)["number"].toInt());
        QCOMPARE(terminal.kept({"people", "absence", "Tariq Aziz", "--remove", number}).status, 0);
        QCOMPARE(dueOf(terminal, "Send the offer", "Tariq Aziz"), "2026-11-24T16:00:00Z");
    }

    void staffSayTheirOwnTimeOnly() {
        Terminal terminal = teamOfTwo();
        QCOMPARE(terminal.kept({"people", "hours", "Mara Lind", "--monday", "off", "--as", "Tariq Aziz"}).status, 1);
        QCOMPARE(terminal.kept({"people", "hours", "Tariq Aziz", "--monday", "off", "--as", "Tariq Aziz"}).status, 0);
        QCOMPARE(terminal.kept({"people", "hours", "Tariq Aziz", "--tuesday", "off", "--as", "Mara Lind"}).status, 0);
    }

    void theChanceIsToldOnceEnoughPromisesAreAlike() {
        Terminal terminal = teamOfTwo();
        const QStringList asked{"chance", "Call Anna back tomorrow 15:00", "--format", "json"};
        for (int i = 1; i <= 20; ++i) {
            const QString made = QString("2026-11-%1T09:00").arg(i, 2, 10, QLatin1Char('0'));
            const QString kept = QString("2026-11-%1T09:30").arg(i, 2, 10, QLatin1Char('0'));
            if (i == 20)
                QVERIFY(terminal.kept(asked + QStringList{"--as-of", kept}).json().at(0)["chance"].isNull());
            const auto added = terminal.kept({"add", "Call Anna back", "--due", "2026-12-24", "--as-of", made});
            QVERIFY2(added.status == 0, qPrintable(added.err));
            QVERIFY2(added.err.isEmpty(), qPrintable(added.err));
            QCOMPARE(terminal.kept({"keep", added.out.trimmed(), "--as-of", kept}).status, 0);
        }
        const QJsonObject answer =
            terminal.kept(asked + QStringList{"--as-of", "2026-11-23T10:00"}).json().at(0).toObject();
        QCOMPARE(answer["chance"].toDouble(), 1.0);
        QCOMPARE(answer["n"].toInt(), 20);
        QCOMPARE(answer["due_at"].toString(), "2026-11-24T14:00:00Z");
        QVERIFY(answer["nine_of_ten_at"].isNull());
        QCOMPARE(answer["due_today"].toInt(), 0);
        QCOMPARE(answer["working_minutes_left"].toInt(), 7 * 60);
        const auto hurried =
            terminal.kept({"add", "Call Anna back", "--due", "2026-11-23T10:05", "--as-of", "2026-11-23T10:00"});
        QCOMPARE(hurried.out, "21\n");
        QVERIFY2(hurried.err.contains("would keep 9 of 10 (n = 20)"), qPrintable(hurried.err));
        // Without a deadline, what such promises took is proposed.
        const auto proposed = terminal.kept({"chance", "Call Anna back soon", "--as-of", "2026-11-23T10:00"});
        QVERIFY2(proposed.out.contains("10:30"), qPrintable(proposed.out));
    }

    void theTeamSaysWhichWordsAreVague() {
        Terminal terminal = teamOfTwo();
        const auto hasWord = [&terminal](const QString& words) {
            for (const QJsonValue& row : terminal.kept({"words", "list", "--format", "json"}).json())
                if (row["words"].toString() == words)
                    return true;
            return false;
        };
        QVERIFY(hasWord("soon"));
        QVERIFY(hasWord("demnächst"));
        QCOMPARE(terminal.kept({"words", "add", "in a  Jiffy", "--proposal", "working-hour"}).status, 0);
        QVERIFY(hasWord("in a jiffy"));
        QCOMPARE(dueOf(terminal, "Call Anna back in a jiffy", "Mara Lind"), "2026-11-23T10:00:00Z");
        QCOMPARE(terminal.kept({"words", "remove", "soon"}).status, 0);
        QVERIFY(!hasWord("soon"));
        QCOMPARE(terminal.kept({"words", "remove", "soon"}).status, 1);
        QCOMPARE(terminal.kept({"words", "add", "soon", "--proposal", "end-of-day"}).status, 0);
        QVERIFY(hasWord("soon"));
        QCOMPARE(terminal.kept({"words", "remove", "in a jiffy"}).status, 0);
        QVERIFY(!hasWord("in a jiffy"));
        QCOMPARE(terminal.kept({"words", "add", "  "}).status, 1);
        QCOMPARE(terminal.kept({"words", "add", "…"}).status, 1);
        QCOMPARE(terminal.kept({"words", "add", "later on", "--proposal", "never"}).status, 2);
        QCOMPARE(terminal.kept({"words", "remove", "later", "--as", "Tariq Aziz"}).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestTimeCommands)

#include "test_time_commands.moc"
