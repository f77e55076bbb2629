#include "tests/cli/terminal.h"

#include <QJsonObject>
#include <QTest>

using namespace kept;
using test::Terminal;

namespace {

/// Mara owns the book, Jo leads, Tariq is staff; Anna Wyxkeller, once Anna Wyxold, is a customer. Pieces of these names
/// are looked for by four letters: three may stand in a hash by chance.
Terminal team() {
    Terminal terminal;
    terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin"});
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service", "--role", "owner"});
    terminal.kept({"people", "add", "Jo Berg", "--department", "Service", "--role", "lead"});
    terminal.kept({"people", "add", "Tariq Aziz", "--department", "Service"});
    terminal.preferences.setValue(services::Preference::Me, "Mara Lind");
    terminal.kept({"add", "Send the keys", "--to", "Anna Wyxold", "--due", "2026-11-24"});
    terminal.kept({"customers", "set", "Anna Wyxold", "--name", "Anna Wyxkeller"});
    return terminal;
}

Terminal::Answer forget(Terminal& terminal) {
    return terminal.kept({"customers", "forget", "Anna Wyxkeller"});
}

/// As a shell takes it apart.
QStringList argumentsIn(const QString& command) {
    QStringList arguments;
    bool quoted = false;
    QString argument;
    const QString ended = command + QLatin1Char(' ');
    for (const QChar letter : ended) {
        if (letter == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (letter == QLatin1Char(' ') && !quoted) {
            if (!argument.isEmpty())
                arguments.append(argument);
            argument.clear();
        } else {
            argument += letter;
        }
    }
    return arguments;
}

/// The commands that the answer names, in its order.
QList<QStringList> commandsIn(const QString& answer) {
    QList<QStringList> commands;
    for (const QString& line : answer.split('\n')) {
        if (line.startsWith("  ") && line.contains("kept "))
            commands.append(argumentsIn(line.section("kept ", 1).section("   ", 0, 0)));
    }
    return commands;
}

} // namespace

/// Where the name of a customer who asks to be forgotten stands, beside what the book knows of them.
class TestForgetting : public QObject {
    Q_OBJECT

private slots:
    void savedViewsThatSayTheNameAreClearedForEverybody() {
        Terminal terminal = team();
        terminal.kept({"views", "save", "Hers", "--search", "wyxkeller anna", "--as", "Tariq Aziz"});
        terminal.kept({"views", "save", "What Anna Wyxold gets", "--outcome", "open", "--shared"});
        terminal.kept({"views", "save", "Others", "--search", "keys"});
        const auto gone = forget(terminal);
        QVERIFY2(gone.out.contains("1 saved view(s) looked for the name") && gone.out.contains("1 saved view(s) had"),
                 qPrintable(gone.out));
        QVERIFY(!standsInTheFile(terminal, "wyxk") && !standsInTheFile(terminal, "wyxo"));
        QCOMPARE(terminal.kept({"views", "list", "--format", "json", "--as", "Tariq Aziz"}).json().size(), 1);
        const QJsonArray views = terminal.kept({"views", "list", "--format", "json"}).json();
        QCOMPARE(views.size(), 2);
        QCOMPARE(views.at(0)["name"].toString(), "View 2, name removed");
        QCOMPARE(views.at(1)["name"].toString(), "Others");
        const auto shown = terminal.kept({"list", "--view", "View 2, name removed", "--format", "json"});
        QCOMPARE(shown.json().size(), 1);
    }

    void aViewThatMayMeanSomebodyElseIsNamedOnlyWhereItIsShared() {
        Terminal terminal = team();
        terminal.kept({"views", "save", "Wyxkeller and Sons", "--shared"});
        terminal.kept({"views", "save", "My secret", "--search", "wyxkeller", "--as", "Tariq Aziz"});
        const auto gone = forget(terminal);
        QVERIFY2(gone.out.contains("kept views remove \"Wyxkeller and Sons\""), qPrintable(gone.out));
        QVERIFY2(gone.out.contains("a saved view that only Tariq Aziz sees"), qPrintable(gone.out));
        QVERIFY(!gone.out.contains("My secret"));
        QCOMPARE(terminal.kept({"views", "remove", "Wyxkeller and Sons"}).status, 0);
        QCOMPARE(terminal.kept({"views", "remove", "My secret", "--as", "Tariq Aziz"}).status, 0);
        QVERIFY(!standsInTheFile(terminal, "wyxk") && !standsInTheFile(terminal, "wyxo"));
    }

    void aShortNameTakesNoViewOfOthersAlong() {
        Terminal terminal = team();
        terminal.kept({"customers", "add", "Al"});
        terminal.kept({"views", "save", "Final calls", "--search", "final"});
        terminal.kept({"views", "save", "Calls of Al"});
        const auto gone = terminal.kept({"customers", "forget", "Al"});
        QVERIFY2(gone.out.contains("1 saved view(s) had"), qPrintable(gone.out));
        QCOMPARE(terminal.kept({"views", "list", "--format", "json"}).json().at(0)["name"].toString(), "Final calls");
    }

    void privateNotesAreCountedAndOnlyTheirAuthorRemovesThem() {
        Terminal terminal = team();
        terminal.kept({"private-notes", "add", "Tariq Aziz", "Go slower with anna  wyxkeller", "--as", "Jo Berg"});
        terminal.kept({"private-notes", "add", "Tariq Aziz", "Take the invoices slower", "--as", "Jo Berg"});
        const auto gone = forget(terminal);
        QVERIFY2(gone.out.contains("1 private note(s) by Jo Berg hold it"), qPrintable(gone.out));
        QVERIFY(!gone.out.contains("slower"));
        const auto notes = terminal.kept({"private-notes", "--as", "Jo Berg"});
        QVERIFY2(notes.err.contains("Note 1 holds the name"), qPrintable(notes.err));
        QVERIFY(!notes.err.contains("Note 2"));
        QVERIFY(terminal.kept({"private-notes", "--as", "Tariq Aziz"}).err.isEmpty()); // not theirs to remove
        QCOMPARE(terminal.kept({"private-notes", "remove", "1", "--as", "Jo Berg"}).status, 0);
        QVERIFY(!standsInTheFile(terminal, "wyxk") && !standsInTheFile(terminal, "wyxo"));
        QVERIFY(terminal.kept({"private-notes", "--as", "Jo Berg"}).err.isEmpty());
    }

    void whatIsListedIsRemovedByTheCommandThatIsNamed() {
        Terminal terminal = team();
        terminal.kept({"add", "Send Anna Wyxkeller the figures every Monday 9:00"});
        terminal.kept({"series", "skip", "1", "2026-12-07", "--reason", "Anna Wyxkeller is away"});
        terminal.kept({"add", "Ring back", "--due", "2026-11-23T11:00"});
        terminal.kept({"keep", "3"});
        terminal.kept({"recognize", "Mara Lind", "--for", "3", "--words", "Anna Wyxold was happy", "--as", "Jo Berg"});
        terminal.kept(
            {"standards", "define", "Wyx visits", "--limit", "8 working hours", "--words", "As Anna Wyxkeller asked"});
        terminal.kept({"words", "add", "when anna wyxkeller likes"});
        terminal.kept({"people", "absence", "Tariq Aziz", "--from", "2026-12-01", "--reason", "At Anna Wyxkeller's"});
        const auto gone = forget(terminal);
        QVERIFY2(gone.status == 0, qPrintable(gone.err));
        const QList<QStringList> commands = commandsIn(gone.out);
        QVERIFY2(commands.size() >= 7, qPrintable(gone.out));
        for (const QStringList& command : commands) {
            const auto done = terminal.kept(command);
            // the same words went together with an earlier one
            QVERIFY2(done.status == 0 || done.err.contains("removed already") || done.err.contains("no text to remove"),
                     qPrintable(command.join(' ') + done.err));
        }
        for (const char* name : {"wyxkeller", "wyxold"})
            QVERIFY2(!standsInTheFile(terminal, name), name);
        QCOMPARE(terminal.kept({"verify"}).status, 0);
        QCOMPARE(terminal.kept({"verify", "--repair"}).status, 0);
    }

    void theNameOfAStandardIsRemovedToo() {
        Terminal terminal = team();
        terminal.kept(
            {"standards", "define", "Anna Wyxkeller first", "--limit", "8 working hours", "--words", "First"});
        terminal.kept({"add", "Ring back", "--service", "Anna Wyxkeller first"});
        for (const QStringList& command : commandsIn(forget(terminal).out)) {
            const auto done = terminal.kept(command);
            QVERIFY2(done.status == 0, qPrintable(command.join(' ') + done.err));
        }
        QVERIFY(!standsInTheFile(terminal, "wyxk") && !standsInTheFile(terminal, "wyxo"));
        const QString standards = terminal.kept({"standards"}).out;
        QVERIFY2(standards.contains("name removed"), qPrintable(standards));
        QCOMPARE(terminal.kept({"verify"}).status, 0);
        QCOMPARE(terminal.kept({"verify", "--repair"}).status, 0);
    }

    void whatCanNotBeRemovedIsSaid() {
        Terminal terminal = team();
        terminal.kept({"customers", "add", "Bo Berg"});
        terminal.kept({"customers", "set", "Bo Berg", "--note", "Married to Anna Wyxkeller", "--preferred",
                       "Anna Wyxkeller's fax"});
        const QString file = terminal.write("f.csv", "reference,what,promiser,made_at,due_at\n"
                                                     "anna wyxkeller 1,Call,Mara Lind,2026-11-02,2026-12-04\n");
        QVERIFY(terminal.kept({"import", file}).out.startsWith("1 added"));
        const QString told = forget(terminal).out;
        for (const char* place : {"the name of a channel: it can't be removed", "the reference of promise 2: it can't",
                                  "what is known of Bo Berg: kept customers set \"Bo Berg\""})
            QVERIFY2(told.contains(place), qPrintable(told));
    }

    void aPersonWhoIsForgottenIsTracedTheSameWay() {
        Terminal terminal = team();
        terminal.kept({"private-notes", "add", "Tariq Aziz", "Do not wait for Mara Lind", "--as", "Jo Berg"});
        terminal.kept({"views", "save", "Mara Lind's", "--shared"});
        const auto gone = terminal.kept({"people", "forget", "Mara Lind"});
        QVERIFY2(gone.out.contains("1 private note(s) by Jo Berg") && gone.out.contains("1 saved view(s) had"),
                 qPrintable(gone.out));
    }
};

QTEST_MAIN(TestForgetting)
#include "test_forgetting.moc"
