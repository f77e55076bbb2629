#include "services/preferences.h"
#include "services/sample_book.h"
#include "tests/cli/terminal.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <sqlite3.h>

using namespace kept;
using test::Terminal;

namespace {

/// Runs SQL past the program, as somebody with a database tool can; false where it fails.
bool changed(const QString& book, const char* sql) {
    sqlite3* database = nullptr;
    const bool done = sqlite3_open(QFile::encodeName(book).constData(), &database) == SQLITE_OK &&
                      sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    return sqlite3_close(database) == SQLITE_OK && done;
}

} // namespace

/// init, people, import, list, stats and verify.
class TestBookCommands : public QObject {
    Q_OBJECT

private slots:
    void aNewBookIsRememberedAndSound() {
        Terminal terminal;
        const QString book = terminal.path("team.kept");
        QCOMPARE(terminal.kept({"init", book, "--time-zone", "Europe/Berlin"}).status, 0);
        QCOMPARE(terminal.preferences.value(services::Preference::LastBook), book);
        const auto verified = terminal.kept({"verify"});
        QCOMPARE(verified.status, 0);
        QVERIFY(verified.out.contains("sound"));
    }

    void aBookIsNotMadeTwice() {
        Terminal terminal;
        const QString book = terminal.path("team.kept");
        QCOMPARE(terminal.kept({"init", book}).status, 0);
        const auto again = terminal.kept({"init", book});
        QCOMPARE(again.status, 1);
        QCOMPARE(again.err.count('\n'), 1);
    }

    void aBookNeedsAFolder() {
        Terminal terminal;
        const auto refused = terminal.kept({"init", terminal.path("nowhere/a.kept")});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(terminal.path("nowhere")), qPrintable(refused.err));
    }

    void anUnknownZoneLeavesNoFileBehind() {
        Terminal terminal;
        QCOMPARE(terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Mars/Olympus"}).status, 1);
        QVERIFY(!QFileInfo::exists(terminal.path("a.kept")));
    }

    void aSampleBookIsSoundAndTheSameEveryTime() {
        Terminal terminal;
        QString before;
        for (const QString name : {"a.kept", "b.kept"}) {
            const auto made = terminal.kept({"init", terminal.path(name), "--sample", "--time-zone", "Europe/Berlin"});
            QVERIFY2(made.status == 0, qPrintable(made.err));
            QCOMPARE(terminal.kept({"verify"}).status, 0);
            const QString listed = terminal.kept({"list", "--format", "json"}).out;
            QVERIFY(before.isEmpty() || listed == before);
            before = listed;
        }
        QVERIFY(terminal.kept({"list", "--format", "json"}).json().size() > 350);
        QSet<QString> outcomes;
        for (const QJsonValue row : terminal.kept({"list", "--format", "json"}).json())
            outcomes.insert(row["outcome"].toString());
        QCOMPARE(outcomes.size(), 8); // all but void
        const auto mine = terminal.kept({"list", "--by", "Mara Lind", "--outcome", "open,overdue", "--format", "json"});
        QCOMPARE(mine.json().size(), 13); // one of them recurs
        QCOMPARE(terminal.kept({"stats", "--by", "department", "--format", "json"}).json().size(), 5);
    }

    void whoSitsHereIsAnotherPersonInTheSampleTeam() {
        Terminal terminal;
        terminal.preferences.setValue(services::Preference::Me, "Nina New");
        terminal.kept({"init", terminal.path("ours.kept")});
        terminal.kept({"people", "add", "Nina New", "--department", "Service", "--role", "owner"});
        terminal.kept({"people", "add", "Tariq Aziz", "--department", "Service"});
        terminal.kept({"init", terminal.path("sample.kept"), "--sample", "--time-zone", "Europe/Berlin"});
        QCOMPARE(services::meIn(terminal.preferences, terminal.path("sample.kept")), services::samplePerson());
        QCOMPARE(services::meIn(terminal.preferences, terminal.path("ours.kept")), QStringLiteral("Nina New"));
        QCOMPARE(terminal.kept({"add", "Call Anna tomorrow 15:00"}).status, 0); // somebody of the sample team gave it
        const auto ours = terminal.kept({"--book", terminal.path("ours.kept"), "add", "Call Anna tomorrow 15:00"});
        QVERIFY2(ours.status == 0, qPrintable(ours.err));
    }

    void theSampleTeamHasPromisesThatRecur() {
        Terminal terminal;
        terminal.kept({"init", terminal.path("a.kept"), "--sample", "--time-zone", "Europe/Berlin"});
        const QJsonArray series = terminal.kept({"series", "list", "--format", "json"}).json();
        QCOMPARE(series.size(), 2);
        QCOMPARE(series.at(0)["words"].toString(), "every month on the last Friday 15:00");
        QCOMPARE(series.at(0)["promisee"].toString(), "Ingrid Bauer");
        QCOMPARE(series.at(1)["words"].toString(), "every Monday 09:00");
        QCOMPARE(series.at(1)["promisee"].toString(), "Nordwind GmbH");
        const auto outcomesOf = [&](const char* number) {
            QHash<QString, int> counts;
            for (const QJsonValue row : terminal.kept({"list", "--series", number, "--format", "json"}).json())
                ++counts[row["outcome"].toString()];
            return counts;
        };
        QCOMPARE(outcomesOf("2"), (QHash<QString, int>{{"kept", 9}, {"late", 1}, {"open", 1}}));
        QCOMPARE(outcomesOf("1"), (QHash<QString, int>{{"kept", 4}, {"open", 1}}));
        const QString told = terminal.kept({"series", "show", "2"}).out;
        QVERIFY2(told.contains("Nordwind counts its stock"), qPrintable(told));
    }

    void peopleAreAddedListedAndLeave() {
        Terminal terminal;
        terminal.kept({"init", terminal.path("a.kept")});
        QCOMPARE(terminal.kept({"people", "add", "Mara Lind", "--department", "Service", "--role", "lead"}).status, 0);
        QCOMPARE(terminal.kept({"people", "add", "Tariq Aziz", "--department", "service "}).status, 0);
        QCOMPARE(terminal.kept({"people", "add", "Mara Lind", "--department", "Sales"}).status, 1);
        QCOMPARE(terminal.kept({"people", "add", "mara  LIND", "--department", "Sales"}).status, 1);
        QCOMPARE(terminal.kept({"people", "leave", "Tariq Aziz"}).status, 0);
        const auto listed = terminal.kept({"people", "list", "--format", "json"});
        QCOMPARE(listed.json().size(), 2);
        QCOMPARE(listed.json().at(0)["role"].toString(), "lead");
        QCOMPARE(listed.json().at(1)["left"].toString(), "left");
        QCOMPARE(listed.json().at(1)["department"].toString(), "Service");
        QCOMPARE(terminal.kept({"people", "leave", "Tariq Aziz"}).status, 1);
        QCOMPARE(terminal.kept({"people", "leave", "Nobody"}).status, 1);
    }

    void theTeamOfAMomentIsTold() {
        Terminal terminal;
        terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "UTC", "--rehearsal"});
        const auto kept = [&](const QStringList& arguments, const QString& moment) {
            const auto answer = terminal.kept(arguments + QStringList{"--as-of", moment});
            QVERIFY2(answer.status == 0, qPrintable(answer.err));
        };
        const auto teamAt = [&](const QString& moment) {
            QStringList team;
            for (const QJsonValue row : terminal.kept({"people", "list", "--format", "json", "--as-of", moment}).json())
                team.append(row["name"].toString() + ' ' + row["left"].toString("here"));
            return team;
        };
        kept({"people", "add", "Mara", "--department", "Service"}, "2026-01-05");
        kept({"people", "add", "Tariq", "--department", "Service"}, "2026-01-07");
        kept({"people", "leave", "Tariq"}, "2026-01-09");
        QCOMPARE(teamAt("2026-01-04"), QStringList());
        QCOMPARE(teamAt("2026-01-06"), QStringList{"Mara here"});
        QCOMPARE(teamAt("2026-01-08"), (QStringList{"Mara here", "Tariq here"}));
        QCOMPARE(teamAt("2026-01-10"), (QStringList{"Mara here", "Tariq left"}));
    }

    void theSealOfAMomentIsOfWhatWasRecordedByThen() {
        Terminal terminal;
        terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "UTC", "--rehearsal"});
        terminal.kept({"people", "add", "Mara", "--department", "Service", "--as-of", "2026-01-05"});
        const auto sealAt = [&](const QStringList& asOf) {
            const auto answer = terminal.kept(QStringList{"verify"} + asOf);
            return answer.status == 0 ? answer.out.section("Seal: ", 1).section('\n', 0, 0) : answer.err;
        };
        const QString before = sealAt({});
        terminal.kept({"add", "Call back", "--due", "2026-02-01", "--as-of", "2026-01-07"});
        QCOMPARE(sealAt({"--as-of", "2026-01-06"}), before);
        QCOMPARE(sealAt({"--as-of", "2026-01-07"}), sealAt({}));
        QVERIFY(sealAt({}) != before);
        QVERIFY(sealAt({"--as-of", "1969-01-01"}).startsWith("0-0-"));
        QVERIFY(terminal.kept({"verify", "--seal", before}).out.contains("The seal stands"));
        QVERIFY(!terminal.kept({"verify"}).out.contains("The seal stands"));
        QVERIFY(terminal.kept({"verify", "--as-of", "2026-01-06"}).out.contains("Recorded by that moment: 4 of them."));
    }

    void whetherABookIsARehearsalStandsInItsHistory() {
        Terminal terminal;
        terminal.kept({"init", terminal.path("a.kept"), "--rehearsal"});
        terminal.kept({"people", "add", "Mara", "--department", "Service"});
        QVERIFY(terminal.kept({"verify"}).out.startsWith("Rehearsal"));
        QVERIFY(changed(terminal.path("a.kept"), "DELETE FROM settings WHERE key = 'rehearsal'"));
        QVERIFY(terminal.kept({"verify"}).out.startsWith("Rehearsal"));
        QVERIFY(changed(terminal.path("a.kept"), "DROP TRIGGER events_are_not_changed"));
        QVERIFY(
            changed(terminal.path("a.kept"), "UPDATE events SET payload = '{\"rehearsal\":false}' WHERE number = 1"));
        const auto found = terminal.kept({"verify"});
        QCOMPARE(found.status, 1);
        QVERIFY2(found.err.contains("event 1"), qPrintable(found.err));
    }

    void aPromiseWithoutAHistoryIsNamedAndTakenAway() {
        Terminal terminal;
        terminal.kept({"init", terminal.path("a.kept")});
        QVERIFY(changed(terminal.path("a.kept"),
                        "INSERT INTO promises (id, version, what, size, made_at, first_due_at, first_day_only, due_at,"
                        " due_day_only, judged_due_at, judged_day_only, forgiven, owes_own_up, imported_events,"
                        " last_counted_at, last_event) VALUES (4, 1, 'Nobody said so', 1, 1, 2, 0, 2, 0, 2, 0, 0, 0, 0,"
                        " 1, 1)"));
        QVERIFY(terminal.kept({"verify"}).err.contains("Promise 4 is shown and has no history."));
        const auto mended = terminal.kept({"verify", "--repair"});
        QVERIFY2(mended.out.contains("Removed: 1 promise(s) that had no history."), qPrintable(mended.out));
        QCOMPARE(mended.status, 0);
        QCOMPARE(terminal.kept({"list", "--format", "json"}).json().size(), 0);
    }

    void anImportIsCountedOnceAndItsBadRowsAreNamed() {
        Terminal terminal;
        terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "UTC"});
        const QString file =
            terminal.write("f.csv", "Nr,Text,Desk,Start,Target,End\r\n"
                                    "1,\"Call, back\",Ann,2026-01-05 10:00,2026-01-06 10:00,2026-01-06 09:00\r\n"
                                    "2,=Send it,Ann,2026-01-05 10:00,2026-01-06 10:00,2026-01-07 09:00\r\n"
                                    "3,No date,Ben,2026-01-05 10:00,,\r\n"
                                    "4,Open one,Ben,2026-01-05 10:00,2027-01-06 10:00,\r\n");
        const QString map = terminal.write(
            "m.json", R"({"what":"Text","reference":"Nr","promiser":"Desk","made_at":"Start","due_at":"Target",
                          "resolved_at":"End","date_format":"yyyy-MM-dd HH:mm"})");
        const auto imported = terminal.kept({"import", file, "--map", map});
        QVERIFY2(imported.status == 0, qPrintable(imported.err));
        QVERIFY(imported.out.contains("3 added, 0 closed now, 0 known, 1"));
        QVERIFY(imported.out.contains("line 4, column Target: "));
        QVERIFY(terminal.kept({"import", file, "--map", map}).out.contains("0 added, 0 closed now, 3 known"));

        const auto stats = terminal.kept({"stats", "--by", "person", "--format", "json"});
        QCOMPARE(stats.json().size(), 2);
        const QJsonObject ann = stats.json().at(0).toObject();
        QCOMPARE(ann["key"].toString(), "Ann");
        QCOMPARE(ann["kept"].toInt(), 1);
        QCOMPARE(ann["late"].toInt(), 1);
        QCOMPARE(ann["rate"].toDouble(), 0.5);
        QVERIFY(stats.json().at(1)["rate"].isNull());
        QCOMPARE(terminal.kept({"list", "--outcome", "late,open", "--format", "json"}).json().size(), 2);
        QVERIFY(terminal.kept({"list", "--format", "csv"}).out.contains(",'=Send it,"));
        QCOMPARE(terminal.kept({"verify"}).status, 0);

        QCOMPARE(terminal.kept({"reopen", "1", "--reason", "not done at all", "--as", "Ben"}).status, 0);
        QVERIFY(terminal.kept({"import", file, "--map", map}).out.contains("0 added, 0 closed now, 3 known"));
    }

    void badRowsAreCountedByWhatIsWrongWithThem() {
        Terminal terminal;
        terminal.kept({"init", terminal.path("a.kept")});
        const QString file = terminal.write("f.csv", "what,promiser,made_at,due_at\n"
                                                     "Good,Ann,2026-01-05T10:00,2026-01-06T10:00\n"
                                                     "Bad,Ann,2026-01-05T10:00,\n"
                                                     "Bad,Ann,2026-01-05T10:00,soon\n"
                                                     "Bad,Ann,2026-01-05T10:00,later\n");
        const auto answer = terminal.kept({"import", file});
        const QString summary = answer.out.section(QChar('\n'), 0, 0);
        QCOMPARE(summary, "1 added, 0 closed now, 0 known, 3 bad (2 × unreadable moment, 1 × no deadline)");
    }

    void aDamagedBookIsNamedWithItsNewestGoodBackup() {
        Terminal terminal;
        const QString book = terminal.path("a.kept");
        terminal.kept({"init", book});
        const QString backup = terminal.path("a.kept-backups/a-20261123T080000Z.kept");
        QVERIFY(QDir().mkpath(QFileInfo(backup).path()));
        QCOMPARE(terminal.kept({"backup", backup}).status, 0);
        terminal.write("a.kept", "damaged");
        const auto answer = terminal.kept({"list"});
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains(book) && answer.err.contains(backup), qPrintable(answer.err));
        QCOMPARE(answer.err.count('\n'), 1);
        QCOMPARE(terminal.kept({"restore", backup, "--to", book}).status, 0);
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void aDryRunAndAStrictImportKeepNothingOfABadFile() {
        Terminal terminal;
        terminal.kept({"init", terminal.path("a.kept")});
        const QString file = terminal.write("f.csv", "what,promiser,made_at,due_at\n"
                                                     "Good,Ann,2026-01-05T10:00,2026-01-06T10:00\n"
                                                     "Bad,Ann,2026-01-05T10:00,\n");
        const auto dry = terminal.kept({"import", file, "--dry-run"});
        QVERIFY2(dry.status == 0, qPrintable(dry.err));
        const auto strict = terminal.kept({"import", file, "--strict"});
        QCOMPARE(strict.status, 1);
        QVERIFY(strict.out.contains("line 3"));
        QCOMPARE(terminal.kept({"list", "--format", "json"}).json().size(), 0);
    }

    void wrongUsageIsToldFromRefusals_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no such command") << QStringList{"fly"} << 2;
        QTest::newRow("no such option") << QStringList{"list", "--fly"} << 2;
        QTest::newRow("no such outcome") << QStringList{"list", "--outcome", "lost"} << 2;
        QTest::newRow("no such day") << QStringList{"list", "--from", "2026-02-30"} << 2;
        QTest::newRow("no grouping") << QStringList{"stats"} << 2;
        QTest::newRow("no such person") << QStringList{"list", "--by", "Nobody"} << 1;
        QTest::newRow("no such department") << QStringList{"stats", "--by", "month", "--department", "X"} << 1;
        QTest::newRow("no such file") << QStringList{"import", "/nowhere.csv"} << 1;
        QTest::newRow("no such book") << QStringList{"list", "--book", "/nowhere.kept"} << 1;
        QTest::newRow("a folder as a book") << QStringList{"list", "--book", "/tmp"} << 1;
        QTest::newRow("a very long book") << QStringList{"list", "--book", QString(10'000, 'x')} << 1;
        QTest::newRow("a book without a name") << QStringList{"list", "--book", ""} << 2;
        QTest::newRow("a very long command") << QStringList{QString(10'000, 'x')} << 2;
        QTest::newRow("an unreadable moment") << QStringList{"list", "--as-of", "now"} << 2;
        QTest::newRow("no seal") << QStringList{"verify", "--seal", "abc"} << 1;
        QTest::newRow("nothing") << QStringList{} << 2;
        QTest::newRow("help") << QStringList{"--help"} << 0;
        QTest::newRow("help for a command") << QStringList{"people", "--help"} << 0;
        QTest::newRow("version") << QStringList{"--version"} << 0;
    }

    void wrongUsageIsToldFromRefusals() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        Terminal terminal;
        terminal.kept({"init", terminal.path("a.kept")});
        const auto answer = terminal.kept(arguments);
        QVERIFY2(answer.status == status, qPrintable(answer.err + answer.out));
        if (status != 0) {
            QCOMPARE(answer.err.count('\n'), 1);
            QVERIFY(answer.err.size() < 600);
            QVERIFY(answer.out.isEmpty());
        }
    }

    void theBookIsTakenBeforeAndBehindTheCommand() {
        Terminal terminal;
        const QString book = terminal.path("a.kept");
        terminal.kept({"init", book});
        terminal.preferences.setValue(services::Preference::LastBook, {});
        QCOMPARE(terminal.kept({"people"}).status, 2);
        QCOMPARE(terminal.kept({"--book", book, "people"}).status, 0);
        QCOMPARE(terminal.kept({"people", "--book", book}).status, 0);
        QCOMPARE(terminal.kept({"people", "list", "--book", book}).status, 0);
        qputenv("KEPT_BOOK", book.toUtf8());
        QCOMPARE(terminal.kept({"people"}).status, 0);
        qunsetenv("KEPT_BOOK");
    }

    void theWindowKeepsWhatIsItsOwn() {
        QVERIFY(!cli::isCommand({}));
        QVERIFY(!cli::isCommand({"--book", "list"}));
        QVERIFY(!cli::isCommand({"-platform", "offscreen"}));
        QVERIFY(!cli::isCommand({"--book", "a.kept", "kept:charts?by=week"}));
        QVERIFY(cli::isCommand({"--book", "a.kept", "list"}));
        QVERIFY(cli::isCommand({"list", "kept:charts"}));
        QVERIFY(cli::isCommand({"--help"}));
        QVERIFY(cli::isCommand({"--version"}));
        QVERIFY(cli::needsGui({"report", "--output", "a.PDF"}));
        QVERIFY(!cli::needsGui({"report", "--output", "a.csv"}));
        QVERIFY(!cli::needsGui({"list", "--search", "a.pdf"}));
    }
};

QTEST_GUILESS_MAIN(TestBookCommands)
#include "test_book_commands.moc"
