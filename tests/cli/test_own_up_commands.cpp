#include "tests/cli/terminal.h"

#include <QJsonObject>
#include <QTest>

using namespace kept;
using test::at;
using test::Terminal;

namespace {

/// Mara's book, with one promise that she broke.
Terminal afterAMiss() {
    Terminal terminal;
    terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin"});
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service"});
    terminal.preferences.setValue(services::Preference::Me, "Mara Lind");
    terminal.kept({"add", "Call back {due}", "--to", "Anna Keller", "--due", "2026-11-23T12:00"});
    terminal.kept({"break", "1", "--reason", "The line was down."});
    return terminal;
}

qsizetype eventsOf(Terminal& terminal, const QString& id) {
    return terminal.kept({"history", id, "--format", "json"}).json().size();
}

} // namespace

/// Owning up, verdicts, and follow-ups after the fact.
class TestOwnUpCommands : public QObject {
    Q_OBJECT

private slots:
    void aDraftIsPrintedAndNothingRecorded() {
        Terminal terminal = afterAMiss();
        const auto draft = terminal.kept({"own-up", "1", "--draft", "--language", "en", "--next", "I call at noon"});
        QVERIFY2(draft.status == 0, qPrintable(draft.err));
        QVERIFY2(draft.out.startsWith("Subject: I can't keep my promise: Call back {due}\n\nDear Anna Keller,\n"),
                 qPrintable(draft.out));
        QVERIFY(draft.out.contains("“Call back {due}”"));
        QVERIFY(draft.out.contains("What happened: The line was down."));
        QVERIFY(draft.out.contains("What happens now: I call at noon"));
        QVERIFY(draft.out.endsWith("Mara Lind\n"));
        QCOMPARE(eventsOf(terminal, "1"), 2);
        QVERIFY(terminal.kept({"own-up", "1", "--draft", "--language", "de"}).out.contains("Guten Tag Anna Keller,"));
    }

    void aDraftSaysHowThePromiseeWantsToHearOfIt() {
        Terminal terminal = afterAMiss();
        QVERIFY(terminal.kept({"own-up", "1", "--draft"}).err.isEmpty());
        terminal.kept({"customers", "set", "Anna Keller", "--preferred", "e-mail"});
        QCOMPARE(terminal.kept({"own-up", "1", "--draft"}).err, "Anna Keller prefers e-mail.\n");
    }

    void aDraftNeedsAMiss() {
        Terminal terminal = afterAMiss();
        terminal.kept({"add", "Send the quote", "--due", "2026-12-01"});
        const auto draft = terminal.kept({"own-up", "2", "--draft"});
        QCOMPARE(draft.status, 1);
        QVERIFY2(draft.err.contains("nothing to own up to"), qPrintable(draft.err));
        QVERIFY(draft.out.isEmpty());
    }

    void wordsAndChannelAreAskedForWithoutADraft_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no channel") << QStringList{"--said", "sorry"};
        QTest::newRow("no words") << QStringList{"--channel", "phone"};
        QTest::newRow("a language") << QStringList{"--said", "sorry", "--channel", "phone", "--language", "de"};
        QTest::newRow("no such language") << QStringList{"--draft", "--language", "xx"};
    }
    void wordsAndChannelAreAskedForWithoutADraft() {
        QFETCH(QStringList, options);
        Terminal terminal = afterAMiss();
        QCOMPARE(terminal.kept(QStringList{"own-up", "1"} + options).status, 2);
        QCOMPARE(eventsOf(terminal, "1"), 2);
    }

    void aRefusedOwnUpLeavesNoChannelBehind() {
        Terminal terminal = afterAMiss();
        terminal.kept({"add", "Send the quote", "--due", "2026-12-01"});
        QCOMPARE(terminal.kept({"own-up", "2", "--said", "I am sorry", "--channel", "pigeon"}).status, 1);
        const auto channel = terminal.kept({"list", "--channel", "pigeon"});
        QVERIFY2(channel.err.contains("No channel of this book is called “pigeon”."), qPrintable(channel.err));
    }

    void severalMissesMakeOneCorrectivePromise() {
        Terminal terminal = afterAMiss();
        for (const char* id : {"2", "3"}) {
            terminal.kept({"add", "Call back", "--to", "Anna Keller", "--due", "2026-11-23T12:00"});
            terminal.kept({"break", id, "--reason", "The line was down."});
        }
        const auto ownUp = terminal.kept({"own-up", "1", "2", "3", "--said", "I am sorry", "--channel", "phone",
                                          "--corrective", "Set up a second line", "--corrective-due", "2026-12-01"});
        QVERIFY2(ownUp.status == 0, qPrintable(ownUp.err));
        QCOMPARE(terminal.kept({"list", "--format", "json"}).json().size(), 4);
    }

    void aFollowUpComesAfterThePromiseWasClosed() {
        Terminal terminal = afterAMiss();
        const auto set = terminal.kept({"follow-up", "1", "--at", "2026-11-30", "--about", "Ask whether it works"});
        QVERIFY2(set.status == 0, qPrintable(set.err));
        QCOMPARE(set.out, "1: broken\n");
        const QString told = terminal.kept({"history", "1"}).out;
        QVERIFY2(told.contains("Ask whether it works"), qPrintable(told));
        QVERIFY2(told.contains("09:00") || told.contains("9:00"), qPrintable(told)); // a day: when work begins
    }

    void verdictsComeFromAFile() {
        Terminal terminal = afterAMiss();
        terminal.kept({"add", "Send the quote", "--due", "2026-12-01"});
        const QString file = terminal.write("verdicts.csv", "id,verdict,words\n"
                                                            "1,4,It was fine in the end\n" // broken: they differ
                                                            "2,yes,\n"                     // still open
                                                            "9,no,\n"
                                                            "1,perhaps,\n");
        QCOMPARE(terminal.kept({"import", file, "--verdicts", "--strict"}).status, 1);
        QVERIFY(terminal.kept({"import", file, "--verdicts", "--dry-run"}).out.startsWith("Would be: 1 verdicts"));
        QCOMPARE(eventsOf(terminal, "1"), 2);
        const auto brought = terminal.kept({"import", file, "--verdicts"});
        QVERIFY2(brought.status == 0, qPrintable(brought.err));
        QVERIFY2(brought.out.startsWith("1 verdicts added, 0 known, 3 bad"), qPrintable(brought.out));
        for (const char* reason : {"line 3: The promise is still open", "line 4, column id: there is no such promise",
                                   "line 5, column verdict: no verdict such as yes or no"})
            QVERIFY2(brought.out.contains(reason), qPrintable(brought.out));
        const QString told = terminal.kept({"history", "1"}).out;
        QVERIFY2(told.contains("says it was kept, 4 of 5") && told.contains("fine in the end"), qPrintable(told));
        QVERIFY(terminal.kept({"import", file, "--verdicts"}).out.startsWith("0 verdicts added, 1 known"));
        const QJsonObject row = terminal.kept({"stats", "--by", "verdict", "--format", "json"}).json()[0].toObject();
        QCOMPARE(row["key"].toString(), "Mara Lind");
        QCOMPARE(row["with_verdict"].toInt(), 1);
        QCOMPARE(row["differing"].toInt(), 1);
        QCOMPARE(row["only_said_kept"].toInt(), 1);
        QCOMPARE(row["rate"].toDouble(), 1.0);
        QCOMPARE(terminal.kept({"stats", "--by", "month", "--per", "person"}).status, 2);
        const auto table = terminal.kept({"stats", "--by", "verdict", "--per", "department"}).out;
        QVERIFY2(table.contains("Service"), qPrintable(table));
    }

    void aVerdictThatAFileHasTwiceIsWrittenOnce() {
        Terminal terminal = afterAMiss();
        const QString file = terminal.write("verdicts.csv", "id,verdict\n1,4\n1,4\n1,2\n");
        const auto brought = terminal.kept({"import", file, "--verdicts"});
        QVERIFY2(brought.out.startsWith("2 verdicts added, 1 known, 0 bad"), qPrintable(brought.out + brought.err));
        QCOMPARE(eventsOf(terminal, "1"), 4);
        QVERIFY(terminal.kept({"history", "1"}).out.contains("says it was not kept, 2 of 5"));
    }

    void verdictsFindPromisesByTheirReference() {
        Terminal terminal = afterAMiss();
        const QString promises =
            terminal.write("cases.csv", "ref,what,who,made,due,done,said,words\n"
                                        "A-1,Fix the lamp,Mara Lind,2026-11-02,2026-11-05,2026-11-04,2,Still dark\n"
                                        "A-2,Fix the door,Mara Lind,2026-11-02,2026-11-05,2026-11-04,,\n");
        const QString map = terminal.write(
            "map.json", R"({"what": "what", "reference": "ref", "promiser": "who", "made_at": "made", "due_at": "due",
                            "resolved_at": "done", "verdict": "said", "verdict_words": "words"})");
        const auto imported = terminal.kept({"import", promises, "--map", map});
        QVERIFY2(imported.out.startsWith("2 added"), qPrintable(imported.out + imported.err));
        QVERIFY(terminal.kept({"history", "2"}).out.contains("says it was not kept, 2 of 5"));
        const QString verdicts = terminal.write("verdicts.csv", "Reference;Verdict;Rating\nA-2;yes;5\nA-3;yes;5\n");
        const auto brought = terminal.kept({"import", verdicts, "--verdicts"});
        QVERIFY2(brought.out.startsWith("1 verdicts added, 0 known, 1 bad"), qPrintable(brought.out + brought.err));
        const QJsonObject row = terminal.kept({"stats", "--by", "verdict", "--format", "json"}).json()[0].toObject();
        QCOMPARE(row["with_verdict"].toInt(), 2);
        QCOMPARE(row["only_own_kept"].toInt(), 1);
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void aFileWithoutVerdictsIsRefused() {
        Terminal terminal = afterAMiss();
        const QString file = terminal.write("verdicts.csv", "id,words\n1,fine\n");
        QCOMPARE(terminal.kept({"import", file, "--verdicts"}).status, 1);
        QCOMPARE(terminal.kept({"import", terminal.path("none.csv"), "--verdicts"}).status, 1);
    }

    void aFollowUpThatCantBeIsRefused_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("no moment") << QStringList{"--about", "x"} << 2;
        QTest::newRow("no moment that can be read") << QStringList{"--at", "whenever"} << 2;
        QTest::newRow("in the past") << QStringList{"--at", "2026-11-22", "--about", "x"} << 1;
        QTest::newRow("about nothing") << QStringList{"--at", "2026-11-30"} << 1;
    }
    void aFollowUpThatCantBeIsRefused() {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        Terminal terminal = afterAMiss();
        QCOMPARE(terminal.kept(QStringList{"follow-up", "1"} + options).status, status);
        QCOMPARE(eventsOf(terminal, "1"), 2);
    }
};

QTEST_GUILESS_MAIN(TestOwnUpCommands)
#include "test_own_up_commands.moc"
