#include "tests/cli/terminal.h"

#include <QJsonObject>
#include <QTest>

using namespace kept;
using test::at;
using test::Terminal;

namespace {

const char* const header = "reference,what,promiser,made_at,due_at,resolved_at\n";

/// A book in Berlin; it is Monday, 23 November 2026, 10:00.
Terminal newBook(const QStringList& options = {}) {
    Terminal terminal;
    terminal.kept(QStringList{"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin"} + options);
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service"});
    terminal.preferences.setValue(services::Preference::Me, "Mara Lind");
    return terminal;
}

QString outcomeOf(Terminal& terminal, const QString& asOf) {
    return terminal.kept({"list", "--format", "json", "--as-of", asOf}).json().at(0)["outcome"].toString();
}

} // namespace

/// What a file says to have happened has happened: moments that have not come are bad rows.
class TestImportMoments : public QObject {
    Q_OBJECT

private slots:
    void whatHasNotComeIsABadRow() {
        Terminal terminal = newBook();
        const QString file =
            terminal.write("f.csv", header + QByteArray("A-1,Call,Mara Lind,2026-11-02,2031-03-04,\n"
                                                        "A-2,Send,Mara Lind,2026-11-02,2031-03-04,2031-03-03\n"
                                                        "A-3,Mend,Mara Lind,2026-11-24,2026-12-01,\n"
                                                        "A-4,Ask,Mara Lind,2026-11-02,2026-12-01,2026-11-23T10:00:01\n"
                                                        "A-5,Tell,Mara Lind,2026-11-02,2026-12-01,2026-11-23T10:00\n"));
        const QStringList reasons = {
            "line 3, column resolved_at: closed on 3 March 2031, which has not come yet",
            "line 4, column made_at: made on 24 November 2026, which has not come yet",
            "line 5, column resolved_at: closed on 23 November 2026 at 10:00, which has not come yet"};
        const QString summary =
            "2 added, 0 closed now, 0 known, 3 bad (2 × closed in the future, 1 × made in the future)";
        for (const QStringList& option : {QStringList{"--dry-run"}, QStringList{"--strict"}, QStringList()}) {
            const auto answer = terminal.kept(QStringList{"import", file} + option);
            QCOMPARE(answer.status, option.contains("--strict") ? 1 : 0);
            QVERIFY2(answer.out.contains(summary), qPrintable(answer.out + answer.err));
            for (const QString& reason : reasons)
                QVERIFY2(answer.out.contains(reason), qPrintable(answer.out));
            QCOMPARE(terminal.kept({"list", "--format", "json"}).json().size(), option.isEmpty() ? 2 : 0);
        }
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void inARehearsalTheMomentNamedIsTheClock() {
        Terminal terminal = newBook({"--rehearsal"});
        const QString file =
            terminal.write("f.csv", header + QByteArray("A-1,Send,Mara Lind,2031-01-02,2031-03-04,2031-03-03\n"));
        const auto early = terminal.kept({"import", file, "--as-of", "2031-03-02T23:59:59"});
        QVERIFY2(early.out.contains("closed on 3 March 2031, which has not come yet"), qPrintable(early.out));
        const auto then = terminal.kept({"import", file, "--as-of", "2031-03-03T00:00"});
        QVERIFY2(then.out.startsWith("1 added"), qPrintable(then.out + then.err));
    }

    void whatWasClosedTodayIsClosedNowAndKnownTomorrow() {
        Terminal terminal = newBook();
        const QString file =
            terminal.write("f.csv", header + QByteArray("A-1,Send,Mara Lind,2026-11-02,2026-11-30,2026-11-23\n"));
        QVERIFY(terminal.kept({"import", file}).out.startsWith("1 added"));
        QCOMPARE(outcomeOf(terminal, "2026-11-23T10:00"), "kept");
        terminal.now = at("2026-11-23T12:00:00+01:00");
        QVERIFY(terminal.kept({"import", file}).out.startsWith("0 added, 0 closed now, 1 known, 0 bad"));
        terminal.now = at("2026-11-24T12:00:00+01:00");
        QVERIFY(terminal.kept({"import", file}).out.startsWith("0 added, 0 closed now, 1 known, 0 bad"));
        QVERIFY(terminal.kept({"reopen", "1", "--reason", "Not done"}).err.isEmpty());
        QVERIFY(terminal.kept({"import", file}).out.startsWith("0 added, 0 closed now, 1 known, 0 bad"));
    }

    void aVerdictWasSaidByNowAndAfterThePromise() {
        Terminal terminal = newBook();
        terminal.kept({"add", "Call back", "--to", "Anna Keller", "--due", "2026-11-23T12:00"});
        terminal.kept({"keep", "1"});
        terminal.now = at("2026-11-25T10:00:00+01:00");
        const auto brought = [&](const QByteArray& saidAt, const QStringList& options = {}) {
            const QString file = terminal.write("v.csv", "id,verdict,said_at\n1,yes," + saidAt + "\n");
            return terminal.kept(QStringList{"import", file, "--verdicts"} + options).out;
        };
        const auto isBad = [&](const QByteArray& saidAt, const QString& reason) {
            const QString out = brought(saidAt);
            return out.startsWith("0 verdicts added, 0 known, 1 bad") &&
                   out.contains("line 2, column said_at: " + reason);
        };
        QVERIFY(isBad("2026-11-26", "said on 26 November 2026, which has not come yet"));
        QVERIFY(isBad("2026-11-25T10:00:01", "said on 25 November 2026 at 10:00, which has not come yet"));
        QVERIFY(isBad("2026-11-22", "said before it was promised"));
        QVERIFY(isBad("on Monday", "unreadable moment: “on Monday”"));
        QVERIFY(brought("2026-11-26", {"--dry-run"}).contains("1 × said in the future"));
        QVERIFY(brought("2026-11-26", {"--strict"}).contains("which has not come yet"));
        QVERIFY(brought("2026-11-24").startsWith("1 verdicts added"));
        const QJsonObject verdict = terminal.kept({"history", "1", "--format", "json"}).json().at(2).toObject();
        QCOMPARE(verdict["happened_at"].toString(), "2026-11-23T23:00:00Z");
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestImportMoments)
#include "test_import_moments.moc"
