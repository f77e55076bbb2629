#include "tests/cli/team_of_two.h"

#include <QTest>

using namespace kept;
using test::onlyOutcome;
using test::teamOfTwo;
using test::Terminal;

/// What happens to promises: keep, partly, break and so on, and who may do it.
class TestPromiseCommands : public QObject {
    Q_OBJECT

private slots:
    void eachCommandLeadsToItsOutcome_data() {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("hoursLater");
        QTest::addColumn<QString>("outcome");
        const QStringList broken{"break", "1", "--reason", "r"};
        const QStringList move{"renegotiate", "1", "--due", "2026-11-26", "--reason", "r"};
        QTest::newRow("kept") << QStringList{"keep", "1"} << 1 << "kept";
        QTest::newRow("late") << QStringList{"keep", "1"} << 48 << "late";
        QTest::newRow("claimed in time") << QStringList{"keep", "1", "--at", "2026-11-24T14:00"} << 30 << "kept";
        QTest::newRow("claimed too late") << QStringList{"keep", "1", "--at", "2026-11-24T14:00"} << 72 << "late";
        QTest::newRow("the day claimed before its time")
            << QStringList{"keep", "1", "--at", "2026-11-24"} << 28 << "kept";
        QTest::newRow("the day before claimed") << QStringList{"keep", "1", "--at", "2026-11-23"} << 30 << "kept";
        QTest::newRow("the day after claimed") << QStringList{"keep", "1", "--at", "2026-11-25"} << 48 << "late";
        QTest::newRow("partly") << QStringList{"partly", "1", "--missing", "half"} << 1 << "partly_kept";
        QTest::newRow("broken") << broken << 1 << "broken";
        QTest::newRow("released") << QStringList{"release", "1", "--released-by", "Anna", "--how", "phone"} << 1
                                  << "released";
        QTest::newRow("forgiven") << QStringList{"release", "1", "--released-by", "Anna", "--how", "phone"} << 48
                                  << "broken";
        QTest::newRow("told in time") << move + QStringList{"--told", "--channel", "phone"} << 1 << "open";
        QTest::newRow("moved silently") << move + QStringList{"--not-told"} << 1 << "open";
        QTest::newRow("void at once") << QStringList{"void", "1", "--reason", "r"} << 0 << "void";
        QTest::newRow("void awaits") << QStringList{"void", "1", "--reason", "r"} << 1 << "open";
        QTest::newRow("note") << QStringList{"note", "1", "She rang"} << 1 << "open";
        QTest::newRow("correct") << QStringList{"correct", "1", "--what", "Call Anna"} << 1 << "open";
    }

    void eachCommandLeadsToItsOutcome() {
        QFETCH(QStringList, command);
        QFETCH(int, hoursLater);
        QFETCH(QString, outcome);
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Call Anna Keller back tomorrow 15:00"});
        terminal.now += std::chrono::hours(hoursLater);
        const auto answer = terminal.kept(command);
        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        QCOMPARE(onlyOutcome(terminal), outcome);
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void aColleaguesFreshPromiseIsVoidOnceSomebodyElseConfirmsIt() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Call Anna Keller back tomorrow 15:00"});
        terminal.now += std::chrono::minutes(1);
        QCOMPARE(terminal.kept({"void", "1", "--reason", "a joke", "--as", "Tariq Aziz"}).status, 0);
        QCOMPARE(onlyOutcome(terminal), "open");
        QCOMPARE(terminal.kept({"confirm-void", "1", "--as", "Tariq Aziz"}).status, 1);
        QCOMPARE(terminal.kept({"confirm-void", "1"}).status, 0);
        QCOMPARE(onlyOutcome(terminal), "void");
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void aMoveIntoThePastIsToldAsItWasRead() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Call Anna Keller back tomorrow 15:00"});
        const auto moved = [&](const QString& due) {
            return terminal.kept({"renegotiate", "1", "--due", due, "--not-told", "--reason", "r"});
        };
        const auto past = moved("yesterday 16:00");
        QCOMPARE(past.status, 1);
        QVERIFY2(past.err.contains("“yesterday 16:00” lies in the past: it was read as Sun 22 Nov 2026 16:00"),
                 qPrintable(past.err));
        QVERIFY(moved("the report of yesterday").err.contains("is no deadline"));
    }

    void theDayOfADeadlineWithATimeDoesNotTellWhetherItWasKept() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Call Anna Keller back tomorrow 10:00"});
        terminal.kept({"add", "Send the quote", "--due", "2026-11-24"});
        terminal.now = test::at(QStringLiteral("2026-11-24T18:00:00+01:00"));
        const auto day = terminal.kept({"keep", "1", "--at", "2026-11-24"});
        QCOMPARE(day.status, 1);
        QVERIFY2(day.err.contains("It was due that day at 10:00: say at what time it was kept."), qPrintable(day.err));
        QCOMPARE(terminal.kept({"keep", "1", "--at", "2026-11-24T09:30"}).out, QString("1: kept\n"));
        QCOMPARE(terminal.kept({"keep", "2", "--at", "2026-11-24"}).out, QString("2: kept\n"));
    }

    void longerStoriesHoldTogether() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Call Anna Keller back tomorrow 15:00"});
        QCOMPARE(terminal.kept({"break", "1", "--reason", "forgot"}).status, 0);
        QCOMPARE(terminal.kept({"keep", "1"}).status, 1);
        QCOMPARE(terminal.kept({"own-up", "1", "--said", "Sorry", "--channel", "phone"}).status, 0);
        QCOMPARE(terminal.kept({"verdict", "1", "--kept", "no", "--rating", "2", "--words", "Hm"}).status, 0);
        QCOMPARE(terminal.kept({"reopen", "1", "--reason", "too early"}).status, 0);
        QCOMPARE(terminal.kept({"keep", "1"}).status, 0);
        QCOMPARE(terminal.kept({"undo", "1"}).status, 0);
        QCOMPARE(onlyOutcome(terminal), "open");
        terminal.now += std::chrono::hours(1);
        QCOMPARE(terminal.kept({"void", "1", "--reason", "a test"}).status, 0);
        QCOMPARE(terminal.kept({"confirm-void", "1"}).status, 1);
        QCOMPARE(terminal.kept({"confirm-void", "1", "--as", "Tariq Aziz"}).status, 0);
        QCOMPARE(onlyOutcome(terminal), "void");

        const QJsonArray history = terminal.kept({"history", "1", "--format", "json"}).json();
        QCOMPARE(history.size(), 9);
        QCOMPARE(history.at(0)["kind"].toString(), "made");
        QCOMPARE(history.at(1)["texts"]["reason"].toString(), "forgot");
        QCOMPARE(history.at(8)["actor"].toString(), "Tariq Aziz");
        const auto words = terminal.kept({"history", "1"});
        QCOMPARE(words.status, 0);
        QVERIFY(words.out.contains("forgot"));
    }

    void aHistoryBeginsWithWhatWasPromisedAndByWhen() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Call Anna Keller back tomorrow 15:00"});
        const auto fresh = terminal.kept({"history", "1"}).out;
        QVERIFY2(fresh.startsWith("1  Call"), qPrintable(fresh));
        QVERIFY2(fresh.contains("open · due Tue 24 Nov 2026 15:00\n"), qPrintable(fresh));
        terminal.now += std::chrono::hours(1);
        terminal.kept({"renegotiate", "1", "--due", "2026-11-25T12:00", "--not-told", "--reason", "r"});
        const auto moved = terminal.kept({"history", "1"}).out;
        QVERIFY2(moved.contains("open · due Wed 25 Nov 2026 12:00 · first due Tue 24 Nov 2026 15:00 · "
                                "judged by Tue 24 Nov 2026 15:00\n"),
                 qPrintable(moved));
        const QJsonArray facts = terminal.kept({"history", "1", "--format", "json"}).json();
        QCOMPARE(facts.at(0)["due_at"].toString(), "2026-11-24T14:00:00Z");
        QCOMPARE(facts.at(1)["due_at"].toString(), "2026-11-25T11:00:00Z");
    }

    void whatChangesMayBeAPromiseToo() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Call Anna Keller back tomorrow 15:00"});
        terminal.kept({"break", "1", "--reason", "forgot"});
        const QStringList ownUp{"own-up", "1", "--said", "Sorry", "--channel", "phone"};
        QCOMPARE(terminal.kept(ownUp + QStringList{"--corrective-due", "tomorrow 12:00"}).status, 2);
        const auto answer =
            terminal.kept(ownUp + QStringList{"--corrective", "Send flowers", "--corrective-due", "tomorrow 12:00"});
        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        const QJsonArray promises = terminal.kept({"list", "--format", "json"}).json();
        QCOMPARE(promises.size(), 2);
        const QJsonArray facts = terminal.kept({"history", "2", "--format", "json"}).json();
        QCOMPARE(facts.at(0)["texts"]["what"].toString(), "Send flowers");
        QCOMPARE(facts.at(0)["linked"].toInt(), 1);
    }

    void nothingIsHandedToWhoLeft() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Call Anna Keller back tomorrow 15:00"});
        QCOMPARE(terminal.kept({"people", "leave", "Tariq Aziz"}).status, 0);
        const auto answer = terminal.kept({"hand-over", "1", "--to", "Tariq Aziz"});
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains("Tariq Aziz has left the team."), qPrintable(answer.err));
    }

    void whoActsHasTheRightsOfTheirRole() {
        Terminal terminal;
        terminal.kept({"init", terminal.path("a.kept")});
        const auto add = [&](const char* name, const char* role, const QStringList& as = {}) {
            return terminal.kept(QStringList{"people", "add", name, "--department", "Sales", "--role", role} + as)
                .status;
        };
        QCOMPARE(add("Olga", "owner"), 0);
        QCOMPARE(add("Lea", "lead", {"--as", "Olga"}), 0);
        QCOMPARE(add("Sam", "staff", {"--as", "Lea"}), 0);
        QCOMPARE(add("Otto", "owner", {"--as", "Lea"}), 1);
        QCOMPARE(add("Sue", "staff", {"--as", "Sam"}), 1);
        QCOMPARE(add("Sue", "staff"), 0); // a script that sets up a team acts under no name
        QCOMPARE(terminal.kept({"people", "leave", "Olga", "--as", "Lea"}).status, 1);
        QCOMPARE(terminal.kept({"people", "leave", "Sue", "--as", "Lea"}).status, 0);
    }

    void oneRefusalStopsNoOther() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "One tomorrow"});
        terminal.kept({"add", "Two tomorrow"});
        const auto answer = terminal.kept({"keep", "1", "99", "2"});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.out, "1: kept\n2: kept\n");
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY(answer.err.contains("99"));
    }

    void whoActsHasToBeClear() {
        Terminal terminal;
        terminal.kept({"init", terminal.path("a.kept")});
        const auto nobody = terminal.kept({"add", "Call back tomorrow"});
        QCOMPARE(nobody.status, 1);
        QVERIFY(nobody.err.contains("kept people add"));
        terminal.kept({"people", "add", "Ann", "--department", "Sales"});
        QCOMPARE(terminal.kept({"add", "Call back tomorrow"}).status, 0);
        terminal.kept({"people", "add", "Ben", "--department", "Sales"});
        const auto unclear = terminal.kept({"keep", "1"});
        QCOMPARE(unclear.status, 1);
        QVERIFY(unclear.err.contains("--as"));
        QCOMPARE(terminal.kept({"keep", "1", "--as", "Ann"}).status, 0);
        QCOMPARE(terminal.kept({"--as", "Zoe", "undo", "1"}).status, 1);
    }

    void onlyARehearsalLetsTheClockBeSet() {
        Terminal real = teamOfTwo();
        const auto refused = real.kept({"add", "Call back tomorrow", "--as-of", "2026-01-05T10:00"});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.err.count('\n'), 1);

        Terminal terminal = teamOfTwo({"--rehearsal"});
        const auto kept = [&](const QStringList& arguments, const QString& moment) {
            const auto answer = terminal.kept(arguments + QStringList{"--as-of", moment});
            QVERIFY2(answer.status == 0, qPrintable(answer.err));
        };
        kept({"add", "Call back", "--due", "2026-01-06T10:00"}, "2026-01-05T10:00");
        kept({"renegotiate", "1", "--due", "2026-01-07T10:00", "--told", "--channel", "phone", "--reason", "r"},
             "2026-01-06T09:00");
        kept({"keep", "1"}, "2026-01-07T09:00");
        QCOMPARE(onlyOutcome(terminal, {"--as-of", "2026-01-05T12:00"}), "open");
        QCOMPARE(onlyOutcome(terminal, {"--as-of", "2026-01-06T12:00"}), "open");
        QCOMPARE(onlyOutcome(terminal, {"--as-of", "2026-01-08T12:00"}), "kept_as_renegotiated");
        QCOMPARE(onlyOutcome(terminal, {"--as-of", "2025-01-08T12:00"}), "0 rows");
        const auto stats = terminal.kept({"stats", "--by", "department", "--format", "json", "--as-of", "2026-01-08"});
        QCOMPARE(stats.json().at(0)["key"].toString(), "Service");
    }

    void wrongUsageIsTold_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no number") << QStringList{"keep", "x"} << 2;
        QTest::newRow("a number too large") << QStringList{"keep", "99999999999999999999"} << 2;
        QTest::newRow("no such promise") << QStringList{"history", "77"} << 1;
        QTest::newRow("told and not told")
            << QStringList{"renegotiate", "1", "--due", "tomorrow", "--told", "--not-told", "--reason", "r"} << 2;
        QTest::newRow("told without how")
            << QStringList{"renegotiate", "1", "--due", "tomorrow", "--told", "--reason", "r"} << 2;
        QTest::newRow("unreadable deadline") << QStringList{"add", "Call", "--due", "whenever it suits"} << 2;
        QTest::newRow("no such rating") << QStringList{"verdict", "1", "--kept", "yes", "--rating", "6"} << 2;
        QTest::newRow("no such month") << QStringList{"report", "--month", "2026-13", "--output", "a.csv"} << 2;
        QTest::newRow("nothing promised") << QStringList{"add", ""} << 1;
        QTest::newRow("too much promised") << QStringList{"add", QString(200'000, 'x')} << 1;
        QTest::newRow("nobody of that name") << QStringList{"add", "Call tomorrow", "--by", "Zoe"} << 1;
        QTest::newRow("an empty reason") << QStringList{"void", "77", "--reason", ""} << 1;
        QTest::newRow("no backup there") << QStringList{"restore", "/nowhere.kept", "--to", "/nowhere/b.kept"} << 1;
    }

    void wrongUsageIsTold() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        Terminal terminal = teamOfTwo();
        const auto answer = terminal.kept(arguments);
        QVERIFY2(answer.status == status, qPrintable(answer.err));
        QCOMPARE(answer.err.count('\n'), 1);
    }

    void nobodyReleasesThemselves_data() {
        QTest::addColumn<int>("status");
        for (const char* own :
             {"Mara Lind", "mara  lind", "LIND Mara", "Mara", "Lind, Mara", "“Mara” Lind.", "Service", "logistics"})
            QTest::newRow(own) << 1;
        for (const char* other : {"Anna Keller", "anna", "Anna's mother", "Mara Keller"})
            QTest::newRow(other) << 0;
    }
    void nobodyReleasesThemselves() {
        QFETCH(int, status);
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Call back tomorrow", "--to", "Anna Keller"});
        const QString by = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(terminal.kept({"release", "1", "--how", "phone", "--released-by", by}).status, status);
    }

    void whyIsNeverLeftEmpty_data() {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("broken") << QStringList{"break", "1", "--reason"};
        QTest::newRow("void") << QStringList{"void", "1", "--reason"};
        QTest::newRow("reopened") << QStringList{"reopen", "2", "--reason"};
        QTest::newRow("released, how") << QStringList{"release", "1", "--released-by", "Anna", "--how"};
        QTest::newRow("released, by whom") << QStringList{"release", "1", "--how", "phone", "--released-by"};
        QTest::newRow("moved") << QStringList{"renegotiate", "1", "--due", "2026-12-01", "--not-told", "--reason"};
        QTest::newRow("partly") << QStringList{"partly", "1", "--missing"};
    }
    void whyIsNeverLeftEmpty() {
        QFETCH(QStringList, command);
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Call back tomorrow"});
        terminal.kept({"add", "Call back tomorrow"});
        terminal.kept({"keep", "2"});
        const QString before = terminal.kept({"list", "--format", "json"}).out;
        for (const QString text : {"", "  "}) {
            const auto refused = terminal.kept(command + QStringList{text});
            QCOMPARE(refused.status, 1);
            QCOMPARE(refused.err.count('\n'), 1);
            QVERIFY2(refused.err.contains("is empty"), qPrintable(refused.err));
        }
        QCOMPARE(terminal.kept({"list", "--format", "json"}).out, before);
    }

    void whatTurnsATerminalAroundIsShownNotObeyed() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", QString("Call \u2066back\u2069 tomorrow")});
        const auto table = terminal.kept({"list"});
        QVERIFY(table.out.contains("\\u2066"));
        QVERIFY(!table.out.contains(QChar(0x2066)));
    }
};

QTEST_GUILESS_MAIN(TestPromiseCommands)
#include "test_promise_commands.moc"
