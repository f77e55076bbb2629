#include "tests/cli/team_of_two.h"

#include <QTest>

using namespace kept;
using test::Terminal;

namespace {

/// A variable of the environment, for as long as it lives.
class Given {
public:
    Given(const char* name, const char* value) : m_name(name) { qputenv(name, value); }
    ~Given() { qunsetenv(m_name); }
    Given(const Given&) = delete;
    Given& operator=(const Given&) = delete;

private:
    const char* m_name;
};

/// Mara, who owns the book and sits at this desktop, has a password; Tariq has none.
Terminal teamWithAPassword(const QStringList& initOptions = {}) {
    Terminal terminal;
    terminal.kept(QStringList{"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin"} + initOptions);
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service", "--role", "owner"});
    terminal.kept({"people", "add", "Tariq Aziz", "--department", "Logistics"});
    terminal.preferences.setValue(services::Preference::Me, "Mara Lind");
    terminal.passwords = {"a word of Mara", "a word of Mara"};
    terminal.kept({"password"});
    terminal.asked.clear();
    return terminal;
}

} // namespace

/// Who says that they are somebody has to know that person's password.
class TestPasswords : public QObject {
    Q_OBJECT

private slots:
    void aNewPasswordIsTypedTwice() {
        Terminal terminal = test::teamOfTwo();
        terminal.passwords = {"a word of Mara", "another word"};
        const auto refused = terminal.kept({"password"});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("differ"), qPrintable(refused.err));
        terminal.passwords = {"a word of Mara", "a word of Mara"};
        const auto set = terminal.kept({"password"});
        QCOMPARE(set.status, 0);
        QVERIFY2(set.err.contains("Mara Lind has a password"), qPrintable(set.err));
        QVERIFY(set.out.isEmpty());
    }

    void everyCommandThatWritesAsksForIt_data() {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("add") << QStringList{"add", "Call Anna Keller back tomorrow 15:00"};
        QTest::newRow("add for another") << QStringList{"add", "Call Anna back tomorrow 15:00", "--by", "Tariq Aziz"};
        QTest::newRow("keep") << QStringList{"keep", "1"};
        QTest::newRow("note") << QStringList{"note", "1", "Hello"};
        QTest::newRow("private notes") << QStringList{"private-notes"};
        QTest::newRow("write a private note") << QStringList{"private-notes", "add", "Tariq Aziz", "Hello"};
        QTest::newRow("views") << QStringList{"views"};
        QTest::newRow("people add") << QStringList{"people", "add", "Jo", "--department", "D", "--role", "owner"};
        QTest::newRow("people leave") << QStringList{"people", "leave", "Tariq Aziz"};
        QTest::newRow("absence") << QStringList{"people", "absence", "Mara Lind", "--from", "2026-12-01"};
        QTest::newRow("words") << QStringList{"words", "add", "soonish"};
        QTest::newRow("reset") << QStringList{"password", "Tariq Aziz", "--reset"};
        QTest::newRow("everyone") << QStringList{"password", "--everyone", "yes"};
        QTest::newRow("remove") << QStringList{"password", "--remove"};
        QTest::newRow("change") << QStringList{"password"};
    }
    void everyCommandThatWritesAsksForIt() {
        QFETCH(QStringList, command);
        for (const QStringList& who : {QStringList(), QStringList{"--as", "Mara Lind"}}) {
            Terminal terminal = teamWithAPassword();
            const auto refused = terminal.kept(command + who);
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.contains("Mara Lind has a password"), qPrintable(refused.err));
            QCOMPARE(refused.err.count('\n'), 1);
            QCOMPARE(terminal.asked, QStringList{"Password of Mara Lind: "});
            QVERIFY(refused.out.isEmpty());
        }
    }

    void nobodyInParticularWritesNothing_data() {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("add") << QStringList{"add", "Call Anna Keller back tomorrow 15:00"};
        QTest::newRow("people add") << QStringList{"people", "add", "Jo", "--department", "D", "--role", "owner"};
        QTest::newRow("people leave") << QStringList{"people", "leave", "Mara Lind"};
        QTest::newRow("hours") << QStringList{"people", "hours", "Mara Lind", "--monday", "off"};
        QTest::newRow("reach") << QStringList{"people", "set", "Mara Lind", "--preferred", "phone"};
        QTest::newRow("words") << QStringList{"words", "add", "soonish"};
        QTest::newRow("customer") << QStringList{"customers", "add", "Anna Keller"};
        QTest::newRow("promised by the one with a password")
            << QStringList{"add", "Call Anna Keller back tomorrow 15:00", "--by", "Mara Lind"};
    }
    void nobodyInParticularWritesNothing() {
        QFETCH(QStringList, command);
        Terminal terminal = teamWithAPassword();
        terminal.preferences.setValue(services::Preference::Me, {});
        QCOMPARE(terminal.kept(command).status, 1);
        QCOMPARE(terminal.kept({"people", "list", "--format", "json"}).json().size(), 2);
    }

    void importingTakesSomebodyToo() {
        Terminal terminal = teamWithAPassword();
        terminal.preferences.setValue(services::Preference::Me, {});
        const QString file = terminal.write("p.csv", "what,due_at\nCall back,2026-12-01T10:00:00Z\n");
        const auto refused = terminal.kept({"import", file});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("Say who acts"), qPrintable(refused.err));
    }

    void theRightPasswordOpensOneCommand() {
        Terminal terminal = teamWithAPassword();
        terminal.passwords = {"a word of Mara"};
        QCOMPARE(terminal.kept({"add", "Call Anna Keller back tomorrow 15:00"}).status, 0);
        QCOMPARE(terminal.kept({"add", "Call Bo back tomorrow 15:00"}).status, 1);
    }

    void aScriptHasItFromTheEnvironment() {
        Terminal terminal = teamWithAPassword();
        const Given password("KEPT_PASSWORD", "a word of Mara");
        QCOMPARE(terminal.kept({"add", "Call Anna Keller back tomorrow 15:00"}).status, 0);
        const Given fresh("KEPT_NEW_PASSWORD", "another word of Mara");
        QCOMPARE(terminal.kept({"password"}).status, 0);
        QCOMPARE(terminal.kept({"add", "Call Bo back tomorrow 15:00"}).status, 1);
        QVERIFY(terminal.asked.isEmpty());
    }

    void aTypingErrorMayBeMendedUntilTheWaitBegins() {
        Terminal terminal = teamWithAPassword();
        terminal.passwords = {"a word of Maar", "a word of Mara"};
        const auto added = terminal.kept({"add", "Call Anna Keller back tomorrow 15:00"});
        QCOMPARE(added.status, 0);
        QVERIFY2(added.err.contains("1 time"), qPrintable(added.err));
        terminal.passwords = {"wrong one", "wrong two", "wrong three", "a word of Mara"};
        const auto refused = terminal.kept({"add", "Call Bo back tomorrow 15:00"});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("Wait 5 second"), qPrintable(refused.err));
        QCOMPARE(terminal.passwords.size(), 1);
        QCOMPARE(terminal.kept({"add", "Call Bo back tomorrow 15:00"}).status, 1);
        terminal.now += std::chrono::seconds(5);
        terminal.passwords = {"a word of Mara"};
        QCOMPARE(terminal.kept({"add", "Call Bo back tomorrow 15:00"}).status, 0);
    }

    void colleaguesWithoutAPasswordAndReadersAreNotAsked() {
        Terminal terminal = teamWithAPassword();
        QCOMPARE(terminal.kept({"add", "Call Anna back tomorrow 15:00", "--as", "Tariq Aziz"}).status, 0);
        for (const QStringList& command : {QStringList{"list"}, QStringList{"stats", "--by", "person"},
                                           QStringList{"people"}, QStringList{"verify"}, QStringList{"history", "1"}})
            QCOMPARE(terminal.kept(command).status, 0);
        QVERIFY(terminal.asked.isEmpty());
    }

    void theMomentOfARehearsalIsNoWayAroundTheWait() {
        Terminal terminal = teamWithAPassword({"--rehearsal"});
        const QStringList add = {"add", "Call Anna Keller back 2027-01-11 15:00", "--as-of", "2027-01-04T10:00:00Z"};
        const Given wrong("KEPT_PASSWORD", "not the password");
        for (int i = 0; i < 3; ++i)
            terminal.kept(add);
        const Given right("KEPT_PASSWORD", "a word of Mara");
        const auto refused = terminal.kept(add);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("Wait 5 second"), qPrintable(refused.err));
    }

    void anOwnerResetsAPasswordAndTheNewOneIsChosenWithIt() {
        Terminal terminal = teamWithAPassword();
        terminal.passwords = {"a word of Mara"};
        const auto reset = terminal.kept({"password", "tariq aziz", "--reset"});
        QCOMPARE(reset.status, 0);
        const QString temporary = reset.out.trimmed();
        QCOMPARE(temporary.size(), 19);
        terminal.passwords = {temporary};
        const auto refused = terminal.kept({"add", "Call Bo back tomorrow 15:00", "--as", "Tariq Aziz"});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("temporary"), qPrintable(refused.err));
        terminal.passwords = {temporary, "a word of Tariq", "a word of Tariq"};
        QCOMPARE(terminal.kept({"password", "Tariq Aziz"}).status, 0);
        terminal.passwords = {"a word of Tariq"};
        QCOMPARE(terminal.kept({"add", "Call Bo back tomorrow 15:00", "--as", "Tariq Aziz"}).status, 0);
    }

    void peopleShowsWhoHasOne() {
        Terminal terminal = teamWithAPassword();
        const QJsonArray people = terminal.kept({"people", "list", "--format", "json"}).json();
        QCOMPARE(people.at(0)["password"].toString(), "yes");
        QVERIFY(people.at(1)["password"].isNull());
    }

    void removingTakesThePasswordAndMakesAllAsBefore() {
        Terminal terminal = teamWithAPassword();
        terminal.passwords = {"not this one"};
        QCOMPARE(terminal.kept({"password", "--remove"}).status, 1);
        terminal.passwords = {"a word of Mara"};
        QCOMPARE(terminal.kept({"password", "--remove"}).status, 0);
        terminal.asked.clear();
        QCOMPARE(terminal.kept({"add", "Call Anna Keller back tomorrow 15:00"}).status, 0);
        QVERIFY(terminal.asked.isEmpty());
        QCOMPARE(terminal.kept({"password", "--remove"}).status, 1);
    }

    void whereEverybodySignsInAColleagueSetsAPasswordFirst() {
        Terminal terminal = teamWithAPassword();
        terminal.passwords = {"a word of Mara"};
        QCOMPARE(terminal.kept({"password", "--everyone", "yes"}).status, 0);
        const auto refused = terminal.kept({"add", "Call Bo back tomorrow 15:00", "--as", "Tariq Aziz"});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("kept password"), qPrintable(refused.err));
        terminal.passwords = {"a word of Tariq", "a word of Tariq", "a word of Tariq"};
        QCOMPARE(terminal.kept({"password", "--as", "Tariq Aziz"}).status, 0);
        QCOMPARE(terminal.kept({"add", "Call Bo back tomorrow 15:00", "--as", "Tariq Aziz"}).status, 0);
    }

    void whatIsAskedForWronglyIsWrongUsage_data() {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("two at once") << QStringList{"password", "--remove", "--reset"};
        QTest::newRow("reset of nobody") << QStringList{"password", "--reset"};
        QTest::newRow("neither yes nor no") << QStringList{"password", "--everyone", "perhaps"};
    }
    void whatIsAskedForWronglyIsWrongUsage() {
        QFETCH(QStringList, command);
        Terminal terminal = teamWithAPassword();
        QCOMPARE(terminal.kept(command).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestPasswords)
#include "test_passwords.moc"
