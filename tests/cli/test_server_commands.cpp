#include "services/server_access.h"
#include "tests/cli/terminal.h"
#include "tests/support/postgres_server.h"

#include <QDateTime>
#include <QTest>

using namespace kept;
using test::Terminal;
using tests::PostgresServer;

/// Every command works on a book on a server as on a file, with whoever signed in.
class TestServerCommands : public QObject {
    Q_OBJECT

private slots:
    void init();

    void aBookBeginsThere();
    void aBookMovesThereAndItsSealWithIt();
    void aFileDoesNotMoveToAFile();
    void whoSignedInActsAndNobodyElse();
    void aLoginTakenAwayOpensNothing();
    void loginsAreListed();
    void onesOwnPasswordAtTheServerIsChanged();
    void aFileHasNoLogins();
    void aServersBookIsBackedUpThere();

private:
    /// A team of two in a fresh database: Mara owns it, Ann is staff; both have logins.
    QString team();
    [[nodiscard]] QString as(const QString& login) const {
        return PostgresServer::shared().address(m_database, m_database + QLatin1Char('_') + login);
    }
    Terminal::Answer kept(const QString& book, const QStringList& arguments) {
        return m_terminal.kept(QStringList{QStringLiteral("--book"), book} + arguments);
    }

    Terminal m_terminal;
    QString m_database;
};

void TestServerCommands::init() {
    static int count = 0;
    m_terminal = Terminal();
    m_terminal.now = domain::fromMicroseconds(QDateTime::currentMSecsSinceEpoch() * 1000); // the server has the time
    m_database = QStringLiteral("cli%1").arg(++count);
}

QString TestServerCommands::team() {
    const QString address = PostgresServer::shared().database(m_database);
    m_terminal.kept({"init", address, "--time-zone", "Europe/Berlin"});
    kept(address, {"people", "add", "Mara Lind", "--department", "Service", "--role", "owner"});
    kept(address, {"people", "add", "Ann Berg", "--department", "Service", "--role", "staff", "--as", "Mara Lind"});
    for (const auto& [name, login] : {std::pair("Mara Lind", "mara"), std::pair("Ann Berg", "ann")})
        kept(address, {"people", "login", QString::fromLatin1(name),
                       m_database + QLatin1Char('_') + QLatin1String(login), "--as", "Mara Lind"});
    return address;
}

void TestServerCommands::aBookBeginsThere() {
    const QString address = PostgresServer::shared().database(m_database);
    const auto made = m_terminal.kept({"init", address, "--time-zone", "Europe/Berlin", "--sample"});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    const auto listed = kept(address, {"list", "--format", "json"});
    QVERIFY(listed.json().size() > 10);
    const auto found = kept(address, {"list", "--search", "call", "--format", "json"});
    QVERIFY(!found.json().isEmpty() && found.json().size() < listed.json().size());
    const auto verified = kept(address, {"verify"});
    QVERIFY2(verified.status == 0, qPrintable(verified.err));
    QVERIFY(m_terminal.kept({"init", address}).err.contains("There is a book in this database already"));
}

void TestServerCommands::aBookMovesThereAndItsSealWithIt() {
    const QString file = m_terminal.path(QStringLiteral("a.kept"));
    m_terminal.kept({"init", file, "--time-zone", "Europe/Berlin", "--sample"});
    const QString seal = kept(file, {"verify"}).out.section("Seal: ", 1).section('\n', 0, 0);
    const QString address = PostgresServer::shared().database(m_database);
    const auto moved = kept(file, {"move", "--to", address});
    QVERIFY2(moved.status == 0, qPrintable(moved.err));
    QVERIFY2(moved.out.contains("Seal on both sides: " + seal), qPrintable(moved.out));
    const QStringList figures{"stats", "--by", "person", "--format", "json"};
    QCOMPARE(kept(address, figures).json(), kept(file, figures).json());
    QCOMPARE(kept(address, {"verify", "--seal", seal}).status, 0);
}

void TestServerCommands::aFileDoesNotMoveToAFile() {
    const QString file = m_terminal.path(QStringLiteral("a.kept"));
    m_terminal.kept({"init", file});
    const auto answer = kept(file, {"move", "--to", m_terminal.path(QStringLiteral("b.kept"))});
    QCOMPARE(answer.status, 1);
    QVERIFY(answer.err.contains("from a file to a server"));
}

void TestServerCommands::whoSignedInActsAndNobodyElse() {
    team();
    const auto made = kept(as("ann"), {"add", "Call Anna Keller back in 2 hours"});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    const QJsonArray listed = kept(as("mara"), {"list", "--format", "json"}).json();
    QCOMPARE(listed.at(0)["promiser"].toString(), QStringLiteral("Ann Berg"));
    const auto other = kept(as("ann"), {"add", "Call Anna Keller back in 2 hours", "--as", "Mara Lind"});
    QCOMPARE(other.status, 1);
    QVERIFY2(other.err.contains("You are signed in at the book's server as Ann Berg"), qPrintable(other.err));
    kept(as("mara"), {"add", "Call Anna Keller back in 3 hours"});
    const auto kept2 = kept(as("ann"), {"keep", "2"});
    QCOMPARE(kept2.status, 1);
    QVERIFY2(kept2.err.contains("not yours to record"), qPrintable(kept2.err));
    QCOMPARE(kept(as("mara"), {"keep", "1"}).status, 0);
}

void TestServerCommands::aLoginTakenAwayOpensNothing() {
    team();
    QCOMPARE(kept(as("ann"), {"list"}).status, 0);
    QCOMPARE(kept(as("mara"), {"people", "login", "Ann Berg", "--remove"}).status, 0);
    QCOMPARE(kept(as("ann"), {"list"}).status, 1);
}

void TestServerCommands::loginsAreListed() {
    team();
    const QJsonArray people = kept(as("ann"), {"people", "list", "--format", "json"}).json();
    QCOMPARE(people.at(0)["login"].toString(), m_database + "_ann");
    QCOMPARE(kept(as("ann"), {"people", "login", "Ann Berg", "boss"}).status, 1);
}

void TestServerCommands::onesOwnPasswordAtTheServerIsChanged() {
    team();
    const auto verifier = [this] {
        return PostgresServer::shared().psql(
            m_database, QStringLiteral("admin"),
            QStringLiteral("SELECT rolpassword FROM pg_authid WHERE rolname = '%1_ann'").arg(m_database));
    };
    const QString before = verifier();
    m_terminal.passwords = {"a long new password", "a long new password"};
    QString& inKeychain = m_terminal.secrets.secrets[services::addressWithoutPassword(as("ann"))];
    inKeychain = QStringLiteral("the first one");
    const auto changed = kept(as("ann"), {"password"});
    QVERIFY2(changed.status == 0, qPrintable(changed.err));
    QVERIFY2(changed.err.contains("the keychain has it"), qPrintable(changed.err));
    QCOMPARE(inKeychain, QStringLiteral("a long new password"));
    QVERIFY(verifier() != before);
    QVERIFY(verifier().startsWith("SCRAM-SHA-256$"));
}

void TestServerCommands::aFileHasNoLogins() {
    const QString file = m_terminal.path(QStringLiteral("a.kept"));
    m_terminal.kept({"init", file, "--sample"});
    const auto answer = kept(file, {"people", "login", "Mara Lind", "mara"});
    QCOMPARE(answer.status, 1);
    QVERIFY(answer.err.contains("Logins are for books on a server"));
}

void TestServerCommands::aServersBookIsBackedUpThere() {
    const auto answer = kept(team(), {"backup", m_terminal.path(QStringLiteral("copy.kept"))});
    QCOMPARE(answer.status, 1);
    QVERIFY(answer.err.contains("is backed up there"));
}

QTEST_GUILESS_MAIN(TestServerCommands)
#include "test_server_commands.moc"
