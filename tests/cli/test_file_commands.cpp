#include "tests/cli/team_of_two.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace kept;
using test::onlyOutcome;
using test::teamOfTwo;
using test::Terminal;

/// Backups, imports and reports as files, and the mark of a rehearsal on all that is shown.
class TestFileCommands : public QObject {
    Q_OBJECT

private slots:
    void aRehearsalIsMarkedWhereverPromisesAreShown() {
        Terminal terminal = teamOfTwo({"--rehearsal"});
        terminal.kept({"add", "Call back tomorrow"});
        const QString mark = "Rehearsal: not a record of real promises.";
        for (const QStringList& command : {QStringList{"list"}, QStringList{"stats", "--by", "person"},
                                           QStringList{"history", "1"}, QStringList{"people", "list"}}) {
            const auto table = terminal.kept(command);
            QVERIFY2(table.out.startsWith(mark + '\n'), qPrintable(table.out));
            QVERIFY(table.err.isEmpty());
            for (const QString format : {"csv", "json"}) {
                const auto answer = terminal.kept(command + QStringList{"--format", format});
                QVERIFY(!answer.out.contains(mark));
                QCOMPARE(answer.err, mark + '\n');
            }
        }
        QVERIFY(terminal.kept({"verify"}).out.startsWith(mark));
        Terminal earnest = teamOfTwo();
        QVERIFY(!earnest.kept({"list"}).out.contains("Rehearsal"));
        QVERIFY(earnest.kept({"list", "--format", "json"}).err.isEmpty());
    }

    void filesThatAreNotThereAreNamed() {
        Terminal terminal = teamOfTwo();
        const auto missing = terminal.kept({"restore", terminal.path("none.kept"), "--to", terminal.path("b.kept")});
        QCOMPARE(missing.status, 1);
        QVERIFY2(missing.err.contains("There is no file"), qPrintable(missing.err));
        QVERIFY(!QFileInfo::exists(terminal.path("b.kept")));
        const auto folder = terminal.kept({"backup", terminal.path("new/copy.kept")});
        QCOMPARE(folder.status, 1);
        QVERIFY2(folder.err.contains("There is no folder"), qPrintable(folder.err));
        QVERIFY(!QFileInfo::exists(terminal.path("new")));
        QCOMPARE(terminal.kept({"restore", terminal.path("a.kept"), "--to", terminal.path("new/b.kept")}).status, 1);
        QVERIFY(!QFileInfo::exists(terminal.path("new")));
    }

    void anImportOfNothingNeedsNoWarning() {
        QTest::failOnWarning(QRegularExpression(".*"));
        Terminal terminal = teamOfTwo();
        for (const QStringList& command :
             {QStringList{"import", ""}, QStringList{"import", terminal.path("a.kept"), "--map", ""}}) {
            const auto refused = terminal.kept(command);
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.contains("needs a name"), qPrintable(refused.err));
        }
    }

    void aBackupIsRestoredElsewhere() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Call back tomorrow"});
        const QString copy = terminal.path("copy.kept");
        QCOMPARE(terminal.kept({"backup", terminal.path("a.kept")}).status, 1);
        const auto backedUp = terminal.kept({"backup", copy});
        QVERIFY2(backedUp.status == 0, qPrintable(backedUp.err));
        terminal.kept({"keep", "1"});
        QCOMPARE(terminal.kept({"backup", copy}).status, 1); // what is there may be all that is left of another book
        QCOMPARE(terminal.kept({"restore", copy, "--to", terminal.path("a.kept")}).status, 0);
        QCOMPARE(onlyOutcome(terminal), "open");
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void aReportIsWrittenByItsEnding() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Call back tomorrow"});
        const QString csv = terminal.path("r.csv");
        QCOMPARE(terminal.kept({"report", "--month", "2026-11", "--output", csv}).status, 0);
        QVERIFY(QFileInfo(csv).size() > 0);
        const auto refused = terminal.kept({"report", "--month", "2026-11", "--output", terminal.path("r.xlsx")});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains(".pdf"));
    }
};

QTEST_GUILESS_MAIN(TestFileCommands)
#include "test_file_commands.moc"
