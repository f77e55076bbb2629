#include "tests/cli/terminal.h"

#include <QJsonObject>
#include <QTest>

using namespace kept;
using test::Terminal;

namespace {

/// A lead and one more of Service in Berlin, for a rehearsal: the clock is set by --as-of. Mara, the lead, sits here.
Terminal team() {
    Terminal terminal;
    terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin", "--rehearsal"});
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service", "--role", "lead"});
    terminal.kept({"people", "add", "Tariq Aziz", "--department", "Service"});
    terminal.preferences.setValue(services::Preference::Me, "Mara Lind");
    return terminal;
}

QStringList comingAt(Terminal& terminal, const QString& moment, const QStringList& more = {}) {
    QStringList lines;
    const QStringList arguments = QStringList{"reminders", "--format", "json", "--as-of", moment} + more;
    for (const QJsonValue& row : terminal.kept(arguments).json())
        lines << row["at"].toString() + ' ' + row["kind"].toString();
    return lines;
}

} // namespace

/// It is Monday, 2026-11-23; everybody works from nine to five, 08:00 to 16:00 in UTC.
class TestReminderCommands : public QObject {
    Q_OBJECT

private slots:
    void whatIsToComeIsListed() {
        Terminal terminal = team();
        terminal.kept({"add", "Call Anna back tomorrow 09:30", "--as-of", "2026-11-23T10:00"});
        QCOMPARE(comingAt(terminal, "2026-11-23T10:00"),
                 (QStringList{"2026-11-24T08:00:00Z before", "2026-11-24T08:30:00Z at"}));
        const auto table = terminal.kept({"reminders", "--as-of", "2026-11-23T10:00"});
        QVERIFY2(table.out.contains("Call Anna back") && table.out.contains("before the deadline"),
                 qPrintable(table.out));
        QVERIFY(comingAt(terminal, "2026-11-23T10:00", {"--by", "Tariq Aziz"}).isEmpty());
    }

    void whoCoversIsReminded() {
        Terminal terminal = team();
        terminal.kept(
            {"add", "Send the offer on Wednesday 15:00", "--by", "Tariq Aziz", "--as-of", "2026-11-23T10:00"});
        const auto away = terminal.kept({"people", "absence", "Tariq Aziz", "--from", "2026-11-25", "--to",
                                         "2026-11-27", "--cover", "Mara Lind", "--as-of", "2026-11-23T10:00"});
        QVERIFY2(away.status == 0, qPrintable(away.err));
        QCOMPARE(comingAt(terminal, "2026-11-23T10:00"),
                 (QStringList{"2026-11-25T13:00:00Z before", "2026-11-25T14:00:00Z at"}));
        const QJsonArray absences = terminal.kept({"people", "absence", "Tariq Aziz", "--format", "json"}).json();
        QCOMPARE(absences.at(0)["cover"].toString(), "Mara Lind");
        const auto self = terminal.kept({"people", "absence", "Tariq Aziz", "--from", "2026-12-01", "--cover",
                                         "Tariq Aziz", "--as-of", "2026-11-23T10:00"});
        QCOMPARE(self.status, 1);
        QVERIFY(
            terminal.kept({"people", "absence", "Tariq Aziz", "--from", "2026-12-01", "--cover", "Nobody"}).status ==
            1);
    }

    void rulesAreSetAndShown() {
        Terminal terminal = team();
        const auto set = terminal.kept({"reminders", "rules", "--size", "small", "--before", "15min,1d", "--ask-after",
                                        "3", "--escalate-after", "4", "--as-of", "2026-11-23T09:00"});
        QVERIFY2(set.status == 0, qPrintable(set.err));
        QVERIFY(set.err.contains("4 working hour"));
        const QJsonArray rules = terminal.kept({"reminders", "rules", "--format", "json"}).json();
        QCOMPARE(rules.at(0)["before_minutes"].toString(), "1440,15");
        QCOMPARE(rules.at(0)["ask_after_days"].toInt(), 3);
        QCOMPARE(rules.at(1)["before_minutes"].toString(), "60");
        terminal.kept({"add", "Send the offer today 12:00", "--by", "Tariq Aziz", "--as-of", "2026-11-23T10:00"});
        QCOMPARE(comingAt(terminal, "2026-11-23T10:00"), QStringList{"2026-11-23T15:00:00Z escalation"});
        QVERIFY(terminal.kept({"reminders", "rules", "--escalate-after", "off", "--as-of", "2026-11-23T11:00"})
                    .err.contains("not told"));
        QVERIFY(comingAt(terminal, "2026-11-23T11:00").isEmpty());
    }

    void aServicePromiseHasItsOwnRule() {
        Terminal terminal = team();
        terminal.kept({"standards", "define", "Hotline", "--words", "Every call is answered", "--limit", "4 hours",
                       "--as-of", "2026-11-23T09:00"});
        QCOMPARE(
            terminal
                .kept({"reminders", "rules", "--service", "hotline", "--before", "5min", "--as-of", "2026-11-23T09:00"})
                .status,
            0);
        QJsonArray rules = terminal.kept({"reminders", "rules", "--format", "json"}).json();
        QCOMPARE(rules.at(3)["before_minutes"].toString(), "5");
        QCOMPARE(
            terminal.kept({"reminders", "rules", "--service", "Hotline", "--as-size", "--as-of", "2026-11-23T09:00"})
                .status,
            0);
        rules = terminal.kept({"reminders", "rules", "--format", "json"}).json();
        QCOMPARE(rules.at(3)["as_size"].toInt(), 1);
    }

    void theDigestSaysWhatTheDayBeginsWith() {
        Terminal terminal = team();
        QVERIFY(terminal.kept({"reminders", "digest", "--as-of", "2026-11-23T09:00"}).out.contains("Nothing"));
        terminal.kept({"add", "Call Anna back today 12:00", "--as-of", "2026-11-23T10:00"});
        terminal.kept({"add", "Send the offer tomorrow 12:00", "--as-of", "2026-11-23T10:00"});
        const auto mine = terminal.kept({"reminders", "digest", "--as-of", "2026-11-24T09:00"});
        QVERIFY2(mine.out.contains("\n1 overdue, 1 due today\n"), qPrintable(mine.out));
        QVERIFY(mine.out.contains("Call Anna back") && mine.out.contains("Send the offer"));
        terminal.kept({"add", "Send the bill today 12:00", "--by", "Tariq Aziz", "--as-of", "2026-11-24T09:00"});
        const auto team = terminal.kept({"reminders", "digest", "--team", "--as-of", "2026-11-25T09:00"});
        QVERIFY2(team.out.contains("\n1 overdue") && team.out.contains("Tariq Aziz"), qPrintable(team.out));
    }

    void whatIsNoneIsRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const QStringList rules{"reminders", "rules"};
        QTest::newRow("no such time") << rules + QStringList{"--size", "small", "--before", "soon"} << 2;
        QTest::newRow("no such size") << rules + QStringList{"--size", "huge", "--before", "1h"} << 2;
        QTest::newRow("of nothing") << rules + QStringList{"--before", "1h"} << 2;
        QTest::newRow("of both") << rules + QStringList{"--size", "small", "--service", "x", "--before", "1h"} << 2;
        QTest::newRow("no such service promise") << rules + QStringList{"--service", "x", "--before", "1h"} << 1;
        QTest::newRow("too long before") << rules + QStringList{"--size", "small", "--before", "8d"} << 1;
        QTest::newRow("too many") << rules + QStringList{"--size", "small", "--before", "1h,2h,3h,4h"} << 1;
        QTest::newRow("no days") << rules + QStringList{"--size", "small", "--ask-after", "some"} << 2;
        QTest::newRow("no hours") << rules + QStringList{"--escalate-after", "soon"} << 2;
        QTest::newRow("too many hours") << rules + QStringList{"--escalate-after", "81"} << 1;
        QTest::newRow("staff") << rules + QStringList{"--escalate-after", "8", "--as", "Tariq Aziz"} << 1;
        QTest::newRow("of whom they lead, and they lead nobody")
            << QStringList{"reminders", "digest", "--team", "--by", "Tariq Aziz"} << 1;
        QTest::newRow("of nobody") << QStringList{"reminders", "--by", "Nobody"} << 1;
    }
    void whatIsNoneIsRefused() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        Terminal terminal = team();
        const auto before = terminal.kept({"reminders", "rules", "--format", "json"}).out;
        const auto refused = terminal.kept(arguments);
        QVERIFY2(refused.status == status, qPrintable(refused.err));
        QVERIFY(!refused.err.isEmpty());
        QCOMPARE(terminal.kept({"reminders", "rules", "--format", "json"}).out, before);
    }
};

QTEST_GUILESS_MAIN(TestReminderCommands)
#include "test_reminder_commands.moc"
