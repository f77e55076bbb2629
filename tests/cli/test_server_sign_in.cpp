#include "cli/server_sign_in.h"
#include "domain/errors.h"
#include "services/server_access.h"
#include "terminal.h"
#include "tests/support/fake_secret_store.h"

#include <QFile>
#include <QTest>

using namespace kept;
using test::Terminal;

namespace {

const QString book = QStringLiteral("postgresql://mara@db.example.com/team");

/// A server with one password.
struct Server {
    QString password = QStringLiteral("geheim");
    QStringList tried;

    void open(const QString& offered) {
        tried << offered;
        if (offered == password)
            return;
        services::ServerReport report;
        report.outcome =
            offered.isEmpty() ? services::ServerOutcome::PasswordNeeded : services::ServerOutcome::PasswordWrong;
        report.host = QStringLiteral("db.example.com");
        report.user = QStringLiteral("mara");
        throw services::ServerRefused(report);
    }
};

/// Whoever sits at the command line.
struct Person {
    QStringList answers;
    QStringList asked;
    std::ostringstream out;
    std::ostringstream err;
    test::FakePreferences preferences;
    test::FakeSecretStore secrets;

    void signIn(Server& server, bool isThere = true) {
        cli::CliContext context{
            .out = out, .err = err, .clock = [] { return domain::Moment(); }, .preferences = preferences};
        context.secrets = &secrets;
        context.askSecret = [&](const QString& question) -> std::optional<services::Secret> {
            asked << question;
            return isThere && !answers.isEmpty() ? std::optional(services::Secret(answers.takeFirst())) : std::nullopt;
        };
        cli::signIn(book, context, [&](const QString& password) { server.open(password); });
    }
};

} // namespace

class TestServerSignIn : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { qunsetenv("PGPASSWORD"); }
    void withoutAPasswordNobodyIsAsked();
    void theKeychainsPasswordIsTakenFirst();
    void thePasswordOfTheSessionGoesBeforeTheKeychains();
    void whatIsMissingIsAskedFor();
    void aWrongPasswordIsAskedForAgainButNotForEver();
    void anotherFailureIsNotAskedAbout();
    void withoutAnAnswerItIsSaidWhatToDo();
    void aWrongPasswordOfTheSessionIsSaidOnce();
    void whoTypesNoOtherPasswordIsNotToldOfTheFirstAgain();
    void aPasswordInTheAddressIsRefused_data();
    void aPasswordInTheAddressIsRefused();
};

void TestServerSignIn::withoutAPasswordNobodyIsAsked() {
    Server server{.password = {}, .tried = {}};
    Person person;
    person.signIn(server);
    QCOMPARE(person.asked, QStringList());
    QCOMPARE(server.tried, QStringList(QString()));
}

void TestServerSignIn::theKeychainsPasswordIsTakenFirst() {
    Server server;
    Person person;
    person.secrets.secrets[book] = QStringLiteral("geheim");
    person.signIn(server);
    QCOMPARE(server.tried, QStringList(QStringLiteral("geheim")));
    QCOMPARE(person.asked, QStringList());
}

void TestServerSignIn::thePasswordOfTheSessionGoesBeforeTheKeychains() {
    qputenv("PGPASSWORD", "of the session");
    Server server{.password = {}, .tried = {}}; // libpq hands that over
    Person person;
    person.secrets.secrets[book] = QStringLiteral("old");
    person.signIn(server);
    QCOMPARE(server.tried, QStringList(QString()));
}

void TestServerSignIn::whatIsMissingIsAskedFor() {
    Server server;
    Person person;
    person.answers = QStringList(QStringLiteral("geheim"));
    person.signIn(server);
    QCOMPARE(person.asked, QStringList(QStringLiteral("Password of mara on db.example.com: ")));
    QCOMPARE(server.tried, (QStringList{QString(), QStringLiteral("geheim")}));
    QVERIFY(person.err.str().empty());
}

void TestServerSignIn::aWrongPasswordIsAskedForAgainButNotForEver() {
    Server server;
    Person person;
    person.answers = QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
    QVERIFY_THROWS_EXCEPTION(services::ServerRefused, person.signIn(server));
    QCOMPARE(person.asked.size(), 3);
    QVERIFY(QString::fromStdString(person.err.str()).contains(QLatin1String("does not take this name and password")));
}

void TestServerSignIn::anotherFailureIsNotAskedAbout() {
    Person person;
    cli::CliContext context{.out = person.out,
                            .err = person.err,
                            .clock = [] { return domain::Moment(); },
                            .preferences = person.preferences};
    const auto open = [](const QString&) {
        services::ServerReport report;
        report.outcome = services::ServerOutcome::Refused;
        throw services::ServerRefused(report);
    };
    QVERIFY_THROWS_EXCEPTION(services::ServerRefused, cli::signIn(book, context, open));
    QCOMPARE(person.asked, QStringList());
}

void TestServerSignIn::withoutAnAnswerItIsSaidWhatToDo() {
    Server server;
    Person person;
    try {
        person.signIn(server, false);
        QFAIL("nothing thrown");
    } catch (const domain::NotAllowed& error) {
        QVERIFY(error.message().startsWith(QLatin1String("db.example.com wants a password of mara.")));
        QVERIFY(error.message().contains(QLatin1String("set PGPASSWORD, write it into ~/.pgpass")));
    }
}

void TestServerSignIn::aWrongPasswordOfTheSessionIsSaidOnce() {
    Server server;
    Person person;
    person.secrets.secrets[book] = QStringLiteral("the one of before");
    try {
        person.signIn(server, false);
        QFAIL("nothing thrown");
    } catch (const domain::NotAllowed& error) {
        QVERIFY2(error.message().startsWith(QLatin1String("db.example.com does not take the password that PGPASSWORD, "
                                                          "~/.pgpass or the keychain has for mara.")),
                 qPrintable(error.message()));
        QVERIFY2(!error.message().contains(QLatin1String("this name and password")), qPrintable(error.message()));
    }
}

void TestServerSignIn::whoTypesNoOtherPasswordIsNotToldOfTheFirstAgain() {
    Server server;
    Person person;
    person.answers = QStringList(QStringLiteral("a"));
    try {
        person.signIn(server);
        QFAIL("nothing thrown");
    } catch (const domain::NotAllowed& error) {
        QCOMPARE(error.message(), QStringLiteral("No other password was typed, so the book was not opened."));
    }
    QCOMPARE(QString::fromStdString(person.err.str()).count(QLatin1String("does not take")), 1);
}

void TestServerSignIn::aPasswordInTheAddressIsRefused_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("behind the name") << "postgresql://mara:geheim@db.example.com/team";
    QTest::newRow("as a parameter") << "postgres://mara@db.example.com/team?password=geheim";
    QTest::newRow("of a key") << "postgresql://mara@db.example.com/team?sslpassword=geheim";
}

void TestServerSignIn::aPasswordInTheAddressIsRefused() {
    QFETCH(QString, typed);
    Terminal terminal;
    const auto answer = terminal.kept({QStringLiteral("list"), QStringLiteral("--book"), typed});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.contains(QLatin1String("password")), qPrintable(answer.err));
    QVERIFY(!answer.err.contains(QLatin1String("geheim")));
}

QTEST_GUILESS_MAIN(TestServerSignIn)
#include "test_server_sign_in.moc"
