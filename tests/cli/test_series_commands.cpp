#include "tests/cli/terminal.h"

#include <QJsonObject>
#include <QTest>

using namespace kept;
using test::Terminal;

namespace {

const QString monday = QStringLiteral("2026-11-23T11:00");
const QStringList later{"--as-of", "2026-12-16T10:00"};

/// A team of two in Berlin, for a rehearsal, with a promise that recurs.
Terminal teamWithSeries() {
    Terminal terminal;
    terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin", "--rehearsal"});
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service", "--role", "lead"});
    terminal.kept({"people", "add", "Tariq Aziz", "--department", "Logistics"});
    terminal.preferences.setValue(services::Preference::Me, "Mara Lind");
    terminal.kept({"add", "Send the figures to Anna Keller every Monday 9:00 #e-mail", "--as-of", monday});
    return terminal;
}

/// A book that nobody opened since Mara promised Anna figures every Monday, three Mondays ago.
Terminal laterWithWeeklyFigures() {
    Terminal terminal;
    terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin"});
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service", "--role", "lead"});
    terminal.preferences.setValue(services::Preference::Me, "Mara Lind");
    terminal.kept({"standards", "define", "Weekly figures", "--limit", "30 days", "--words", "Figures come weekly."});
    terminal.kept({"series", "add", "Send the figures", "--to", "Anna Keller", "--rule", "FREQ=WEEKLY;BYDAY=MO",
                   "--time", "09:00", "--service", "Weekly figures"});
    terminal.now = test::at(QStringLiteral("2026-12-16T10:00:00+01:00"));
    return terminal;
}

QJsonObject only(Terminal& terminal, const QStringList& more = {}) {
    const auto rows = terminal.kept(QStringList{"series", "list", "--format", "json"} + more).json();
    return rows.size() == 1 ? rows.at(0).toObject() : QJsonObject();
}

} // namespace

/// Promises that recur, from a terminal.
class TestSeriesCommands : public QObject {
    Q_OBJECT

private slots:
    void anEntryThatRecursStartsASeriesAndPrintsItsFirstPromise() {
        Terminal terminal;
        terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin", "--rehearsal"});
        terminal.kept({"people", "add", "Mara Lind", "--department", "Service"});
        const auto added = terminal.kept({"add", "Send the figures every Monday 9:00", "--as-of", monday});
        QCOMPARE(added.status, 0);
        QCOMPARE(added.out, QString("1\n"));
        QVERIFY2(added.err.contains("every Monday 09:00"), qPrintable(added.err));
        const auto listed = terminal.kept({"list", "--format", "json", "--as-of", monday}).json();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.at(0)["what"].toString(), "Send the figures");
        QCOMPARE(listed.at(0)["due_at"].toString(), "2026-11-30T08:00:00Z");
    }

    void aSeriesIsListedWithHowItRecursAndHowItWasKept() {
        Terminal terminal = teamWithSeries();
        terminal.kept({"keep", "1", "--as-of", "2026-11-30T08:59"});
        const QJsonObject row = only(terminal, later);
        QCOMPARE(row["id"].toInt(), 1);
        QCOMPARE(row["what"].toString(), "Send the figures to Anna Keller");
        QCOMPARE(row["words"].toString(), "every Monday 09:00");
        QCOMPARE(row["rule"].toString(), "FREQ=WEEKLY;BYDAY=MO");
        QCOMPARE(row["promiser"].toString(), "Mara Lind");
        QCOMPARE(row["promisee"].toString(), "Anna Keller");
        QCOMPARE(row["state"].toString(), "running");
        QCOMPARE(row["next_day"].toString(), "2026-12-21");
        QCOMPARE(row["next_unmade"].toString(), "2026-12-28");
        QCOMPARE(row["kept"].toInt(), 1);
        QCOMPARE(row["judged"].toInt(), 3);
        QVERIFY(terminal.kept(QStringList{"series"} + later).out.contains("every Monday 09:00"));
    }

    void figuresShowWhatFellDueWhileNobodyLooked() {
        Terminal terminal = teamWithSeries();
        const auto stats = terminal.kept(QStringList{"stats", "--by", "person", "--format", "json"} + later).json();
        QCOMPARE(stats.at(0)["overdue"].toInt(), 3);
        QCOMPARE(terminal.kept(QStringList{"list", "--series", "1", "--format", "json"} + later).json().size(), 4);
        QCOMPARE(terminal.kept(QStringList{"list", "--series", "2", "--format", "json"} + later).json().size(), 0);
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void figuresOfCustomersAndStandardsCountThemToo() {
        Terminal terminal = laterWithWeeklyFigures();
        const auto judged = [&](const QStringList& command) {
            const auto rows = terminal.kept(command + QStringList{"--format", "json"}).json();
            return rows.isEmpty() ? -1 : rows.at(0)["judged"].toInt();
        };
        QCOMPARE(judged({"customers", "list"}), 3);
        terminal = laterWithWeeklyFigures();
        QCOMPARE(judged({"standards", "list"}), 3);
    }

    void theLoadOfTodayCountsThemToo() {
        Terminal terminal = laterWithWeeklyFigures();
        const auto chance = terminal.kept({"chance", "Call Ben tomorrow", "--format", "json"}).json();
        QCOMPARE(chance.at(0)["overdue"].toInt(), 3);
    }

    void aReadingOfThePastWritesNothing() {
        Terminal terminal;
        terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin"});
        terminal.kept({"people", "add", "Mara Lind", "--department", "Service"});
        terminal.kept({"add", "Send the figures daily 17:00"});
        terminal.now += std::chrono::days(3);
        QCOMPARE(terminal.kept({"list", "--format", "json", "--as-of", "2026-11-23T12:00"}).json().size(), 1);
        QCOMPARE(terminal.kept({"list", "--format", "json", "--as-of", "2026-12-23T12:00"}).json().size(), 1);
        QCOMPARE(terminal.kept({"list", "--format", "json"}).json().size(), 4); // by the clock
    }

    void anOccurrenceIsSkippedAndTheSeriesEnded() {
        Terminal terminal = teamWithSeries();
        QCOMPARE(
            terminal.kept({"series", "skip", "1", "2026-12-07", "--reason", "Trade fair", "--as-of", monday}).status,
            0);
        const auto again =
            terminal.kept(QStringList{"series", "skip", "1", "2026-12-14", "--reason", "Forgot it"} + later);
        QCOMPARE(again.status, 1);
        QVERIFY2(again.err.contains("promised already"), qPrintable(again.err));
        QCOMPARE(terminal.kept(QStringList{"series", "end", "1", "--reason", "She has them now"} + later).status, 0);
        const auto told = terminal.kept(QStringList{"series", "show", "1", "--format", "json"} + later).json();
        QCOMPARE(told.size(), 3);
        QCOMPARE(told.at(1)["kind"].toString(), "skipped");
        QCOMPARE(told.at(1)["day"].toString(), "2026-12-07");
        QCOMPARE(told.at(1)["text"].toString(), "Trade fair");
        QCOMPARE(told.at(2)["kind"].toString(), "ended");
        QCOMPARE(told.at(2)["day"].toString(), "2026-12-28");
        QCOMPARE(only(terminal, {"--as-of", "2027-03-01T10:00"})["state"].toString(), "ended");
        QCOMPARE(
            terminal.kept({"list", "--series", "1", "--format", "json", "--as-of", "2027-03-01T10:00"}).json().size(),
            3);
    }

    void aRuleOfRfc5545WinsOverTheWords() {
        Terminal terminal = teamWithSeries();
        const auto added =
            terminal.kept({"series", "add", "Close the books", "--rule", "FREQ=MONTHLY;BYDAY=-1FR", "--time", "16:00",
                           "--from", "2026-12-01", "--to", "Tariq Aziz", "--as-of", monday});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        QCOMPARE(added.out, QString("2\n"));
        const auto rows = terminal.kept({"series", "list", "--format", "json", "--as-of", monday}).json();
        QCOMPARE(rows.at(1)["words"].toString(), "every month on the last Friday 16:00");
        QCOMPARE(rows.at(1)["from"].toString(), "2026-12-25");
        QCOMPARE(rows.at(1)["promisee"].toString(), "Tariq Aziz");
    }

    void aDepartmentCanPromiseTimeAndAgain() {
        Terminal terminal = teamWithSeries();
        QCOMPARE(
            terminal.kept({"series", "add", "Water the plants every weekday", "--by", "Logistics", "--as-of", monday})
                .status,
            0);
        const auto rows = terminal.kept({"series", "list", "--format", "json", "--as-of", monday}).json();
        QCOMPARE(rows.at(1)["promiser"].toString(), "Logistics");
    }

    void whatCanNotRecurIsRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const QStringList add{"series", "add", "Look at the mail"};
        QTest::newRow("nothing says how") << add << 2 << "how it recurs";
        QTest::newRow("hourly") << add + QStringList{"--rule", "FREQ=HOURLY"} << 1 << "daily at most";
        QTest::newRow("no rule") << add + QStringList{"--rule", "often"} << 1 << "no rule";
        QTest::newRow("no such day") << add + QStringList{"--rule", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"} << 1
                                     << "no day";
        QTest::newRow("from the past") << add + QStringList{"--rule", "FREQ=DAILY", "--from", "2026-11-01"} << 1
                                       << "past";
        QTest::newRow("from the year 0") << add + QStringList{"--rule", "FREQ=DAILY", "--from", "0000-01-01"} << 2
                                         << "no day";
        QTest::newRow("from the year 10000")
            << add + QStringList{"--rule", "FREQ=DAILY", "--from", "10000-01-01"} << 2 << "no day";
        QTest::newRow("from the year 9999")
            << add + QStringList{"--rule", "FREQ=DAILY", "--from", "9999-01-01"} << 1 << "from that day";
        QTest::newRow("no time") << add + QStringList{"--rule", "FREQ=DAILY", "--time", "25:00"} << 2 << "no time";
        QTest::newRow("unknown") << QStringList{"series", "end", "7", "--reason", "x"} << 1 << "no recurring promise 7";
        QTest::newRow("no number") << QStringList{"series", "end", "x", "--reason", "x"} << 2 << "x";
        QTest::newRow("no reason") << QStringList{"series", "end", "1"} << 2 << "--reason";
        QTest::newRow("no day at all") << QStringList{"series", "skip", "1", "soon", "--reason", "x"} << 2 << "soon";
    }
    void whatCanNotRecurIsRefused() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, says);
        Terminal terminal = teamWithSeries();
        const auto answer = terminal.kept(arguments + QStringList{"--as-of", monday});
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
        QCOMPARE(terminal.kept({"series", "list", "--format", "json", "--as-of", monday}).json().size(), 1);
    }

    void removingTheWordsHidesNoOccurrenceThatFellToBeMade() {
        Terminal terminal = teamWithSeries();
        const auto texts = terminal.kept({"series", "redact", "1", "--format", "json", "--as-of", monday}).json();
        const QString event = QString::number(texts.at(0)["event"].toInteger());
        // Nobody had the book open for three weeks: what was missed meanwhile is made first.
        QCOMPARE(terminal.kept(QStringList{"series", "redact", "1", "--event", event} + later).status, 0);
        const auto rows = terminal.kept(QStringList{"list", "--format", "json", "--outcome", "overdue"} + later).json();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void leavingHidesNoOccurrenceThatFellToBeMade() {
        Terminal terminal = teamWithSeries();
        QCOMPARE(terminal.kept(QStringList{"people", "leave", "Mara Lind"} + later).status, 0);
        const auto rows = terminal.kept(QStringList{"list", "--format", "json", "--outcome", "overdue"} + later).json();
        QCOMPARE(rows.size(), 3);
    }

    void whatCanNotRecurThatOftenBecomesAPromiseWithARemark() {
        Terminal terminal = teamWithSeries();
        const auto added =
            terminal.kept({"add", "Jede Stunde den Kessel prüfen", "--due", "2026-11-30", "--as-of", monday});
        QCOMPARE(added.status, 0);
        QVERIFY2(added.err.contains("“Jede Stunde”: promises recur by day, week, month or year at most"),
                 qPrintable(added.err));
        QCOMPARE(terminal.kept({"series", "list", "--format", "json", "--as-of", monday}).json().size(), 1);
    }

    void theHistoryOfAPromiseNamesItsSeries() {
        Terminal terminal = teamWithSeries();
        terminal.kept(QStringList{"list"} + later);
        const QString told = terminal.kept(QStringList{"history", "2"} + later).out;
        QVERIFY2(told.contains("one of: every Monday 09:00"), qPrintable(told));
        QVERIFY2(told.contains("written down"), qPrintable(told));
        const auto facts = terminal.kept(QStringList{"history", "2", "--format", "json"} + later).json();
        QCOMPARE(facts.at(0)["series"].toInt(), 1);
        QCOMPARE(facts.at(0)["happened_at"].toString(), "2026-11-30T08:00:00Z");
        QCOMPARE(facts.at(0)["recorded_at"].toString(), "2026-12-16T09:00:00Z");
    }

    void whoLeavesIsToldWhatNoLongerRecurs() {
        Terminal terminal = teamWithSeries();
        const auto left = terminal.kept({"people", "leave", "Mara Lind", "--as-of", monday});
        QVERIFY2(left.out.contains("every Monday 09:00: Send the figures"), qPrintable(left.out));
        QCOMPARE(only(terminal, {"--as-of", monday})["state"].toString(), "ended");
    }

    void aTextOfASeriesCanBeRemoved() {
        Terminal terminal = teamWithSeries();
        terminal.kept({"series", "skip", "1", "2026-12-07", "--reason", "Surgery", "--as-of", monday});
        const auto texts = terminal.kept({"series", "redact", "1", "--format", "json", "--as-of", monday}).json();
        QCOMPARE(texts.size(), 2);
        QCOMPARE(texts.at(1)["text"].toString(), "Surgery");
        const QString event = QString::number(texts.at(1)["event"].toInt());
        QCOMPARE(terminal.kept({"series", "redact", "1", "--event", event, "--as-of", monday}).status, 0);
        QVERIFY(!terminal.kept({"series", "show", "1", "--as-of", monday}).out.contains("Surgery"));
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestSeriesCommands)
#include "test_series_commands.moc"
