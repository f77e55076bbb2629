#include "services/preferences.h"
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
    void aSecondMoveChangesNothing();
    void whereABookBeginsIsSaid();
    void aMistypedAddressIsNoFile_data();
    void aMistypedAddressIsNoFile();
    void aCommandIsNotWhatTheWindowOpensNext();
    void aFileDoesNotMoveToAFile();
    void whoSignedInActsAndNobodyElse();
    void aLoginTakenAwayOpensNothing();
    void loginsAreListed();
    void oneLoginIsShown();
    void whatIsDoneToSomebodyIsSaid();
    void aNewPasswordIsGivenOnlyWhereThatIsMeant();
    void ofAChangedLoginItIsSaidWhatBecomesOfTheFirst();
    void aLoginTakenAwayComesBackInOneStep();
    void ofALoginThatTheServerHasTheWayIsNamed();
    void theLastOwnersLoginEndsOnlyWhereThatIsMeant_data();
    void theLastOwnersLoginEndsOnlyWhereThatIsMeant();
    void passwordsOfOthersAreGivenWithTheirLogins();
    void whichPasswordsCountIsSaid();
    void onlyOwnersAndKeepersRepair();
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

void TestServerCommands::aSecondMoveChangesNothing() {
    const QString file = m_terminal.path(QStringLiteral("a.kept"));
    m_terminal.kept({"init", file, "--time-zone", "Europe/Berlin", "--sample"});
    const QString address = PostgresServer::shared().database(m_database);
    const auto moved = kept(file, {"move", "--to", address});
    QVERIFY2(moved.err.contains(QStringLiteral("in the database %1; you signed in as admin").arg(m_database)),
             qPrintable(moved.err));
    const auto again = kept(file, {"move", "--to", address});
    QCOMPARE(again.status, 1);
    QVERIFY2(again.err.contains("nothing was moved, and nothing was changed there"), qPrintable(again.err));
}

void TestServerCommands::whereABookBeginsIsSaid() {
    const QString address = PostgresServer::shared().database(m_database);
    qputenv("PGDATABASE", m_database.toUtf8());
    qputenv("PGUSER", "admin");
    const auto made = m_terminal.kept({"init", QString(address).replace("admin@", "").replace('/' + m_database, "/")});
    qunsetenv("PGDATABASE");
    qunsetenv("PGUSER");
    QVERIFY2(made.status == 0, qPrintable(made.err));
    QVERIFY2(made.err.contains(QStringLiteral("in the database %1. You signed in as admin").arg(m_database)),
             qPrintable(made.err));
}

void TestServerCommands::aMistypedAddressIsNoFile_data() {
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"postgres:/x", "postgresql:/host", "Postgresql://host/db", "host/db", "//host/db",
                              "http://host/db", "db.example/promises"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestServerCommands::aMistypedAddressIsNoFile() {
    QFETCH(QString, typed);
    for (const QStringList& arguments : {QStringList{"--book", typed, "list"}, QStringList{"init", typed},
                                         QStringList{"--book", typed, "move", "--to", "postgresql://host/db"}}) {
        const auto answer = m_terminal.kept(arguments);
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains("postgresql://user@host/database"), qPrintable(answer.err));
        QVERIFY(!QFile::exists(typed));
    }
    const auto file = m_terminal.kept({"--book", m_terminal.path(QStringLiteral("gone.kept")), "list"});
    QVERIFY2(!file.err.contains("postgresql:"), qPrintable(file.err));
}

void TestServerCommands::aCommandIsNotWhatTheWindowOpensNext() {
    const QString file = m_terminal.path(QStringLiteral("a.kept"));
    const QString address = team();
    m_terminal.kept({"init", file});
    for (const QStringList& arguments : {QStringList{"list"}, QStringList{"people", "list"}, QStringList{"verify"}})
        QCOMPARE(kept(address, arguments).status, 0);
    QCOMPARE(m_terminal.preferences.value(services::Preference::LastBook), file);
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

void TestServerCommands::oneLoginIsShown() {
    const QString address = team();
    QCOMPARE(kept(as("ann"), {"people", "login", "Mara Lind"}).out, m_database + "_mara\n");
    kept(address, {"people", "add", "Jo Berg", "--department", "Service"});
    const auto none = kept(address, {"people", "login", "Jo Berg"});
    QCOMPARE(none.status, 0);
    QCOMPARE(none.out, QString());
    QCOMPARE(none.err, QStringLiteral("Jo Berg has no login.\n"));
    QCOMPARE(kept(address, {"people", "login", "Jo Berg", "--new-password"}).status, 1);
    QCOMPARE(kept(address, {"people", "login", "Jo Berg", "--no-password"}).status, 2);
    QCOMPARE(kept(address, {"people", "login", "Jo Berg", "jo", "--no-password", "--new-password"}).status, 2);
}

void TestServerCommands::whatIsDoneToSomebodyIsSaid() {
    team();
    const auto said = [this](const QStringList& arguments) { return kept(as("mara"), arguments).err; };
    const auto added = said({"people", "add", "jo  berg", "--department", "Service", "--role", "lead"});
    QVERIFY2(added.startsWith("jo berg is on the team now, in Service (Team lead).\n"), qPrintable(added));
    QVERIFY2(added.contains("kept people login \"jo berg\" LOGIN"), qPrintable(added));
    QCOMPARE(said({"people", "set", "jo berg", "--preferred", "phone"}),
             QStringLiteral("How jo berg wants to be reached is noted.\n"));
    const auto taken = said({"people", "login", "ann berg", "--remove"});
    QVERIFY2(taken.startsWith("Ann Berg has no login any more."), qPrintable(taken));
    QVERIFY2(taken.contains(m_database + "_ann"), qPrintable(taken));
    QCOMPARE(said({"people", "login", "Ann Berg", "--remove"}), QStringLiteral("kept: Ann Berg has no login.\n"));
    QCOMPARE(said({"people", "leave", "Ann Berg"}), QStringLiteral("Ann Berg has left the team.\n"));
}

void TestServerCommands::aNewPasswordIsGivenOnlyWhereThatIsMeant() {
    team();
    const QString login = m_database + "_ann";
    const auto verifier = [&] {
        return PostgresServer::shared().psql(
            m_database, QStringLiteral("admin"),
            QStringLiteral("SELECT rolpassword FROM pg_authid WHERE rolname = '%1'").arg(login));
    };
    const QString before = verifier();
    const auto again = kept(as("mara"), {"people", "login", "Ann Berg", login});
    QCOMPARE(again.status, 1);
    QVERIFY2(again.err.contains(QStringLiteral("Ann Berg signs in as %1 already. To give a new password: kept people "
                                               "login \"Ann Berg\" --new-password")
                                    .arg(login)),
             qPrintable(again.err));
    QCOMPARE(verifier(), before);
    for (const QStringList& rest : {QStringList{login}, QStringList()}) {
        const QString known = verifier();
        const auto renewed =
            kept(as("mara"), QStringList{"people", "login", "Ann Berg"} + rest + QStringList{"--new-password"});
        QVERIFY2(renewed.err.contains("The new password"), qPrintable(renewed.err));
        QVERIFY(verifier() != known);
    }
}

void TestServerCommands::ofAChangedLoginItIsSaidWhatBecomesOfTheFirst() {
    team();
    const auto changed = kept(as("mara"), {"people", "login", "Ann Berg", m_database + "_anna"});
    QVERIFY2(
        changed.err.contains(QStringLiteral("The login %1_ann is still on the server, and signs nobody of the team "
                                            "in any more.")
                                 .arg(m_database)),
        qPrintable(changed.err));
    QCOMPARE(kept(as("ann"), {"list"}).status, 1);
}

void TestServerCommands::aLoginTakenAwayComesBackInOneStep() {
    team();
    QCOMPARE(kept(as("mara"), {"people", "login", "Ann Berg", "--remove"}).status, 0);
    const auto back = kept(as("mara"), {"people", "login", "Ann Berg", m_database + "_ann"});
    QVERIFY2(back.status == 0, qPrintable(back.err));
    QVERIFY(back.out.size() > 20);
    QCOMPARE(kept(as("ann"), {"list"}).status, 0);
}

void TestServerCommands::ofALoginThatTheServerHasTheWayIsNamed() {
    const QString address = team();
    const QString login = m_database + "_other";
    PostgresServer::shared().psql(m_database, QStringLiteral("admin"), "CREATE ROLE " + login + " LOGIN");
    const auto refused = kept(as("mara"), {"people", "login", "Ann Berg", login});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("kept people login NAME LOGIN --no-password"), qPrintable(refused.err));
    QCOMPARE(kept(as("mara"), {"people", "login", "Ann Berg", login, "--no-password"}).status, 0);
    const auto group = kept(as("mara"), {"people", "login", "Ann Berg", m_database + "_lead"});
    QVERIFY2(group.status == 1 && !group.err.contains("--no-password"), qPrintable(group.err));
    for (const QStringList& rest : {QStringList(), QStringList("--no-password")}) {
        const auto superuser = kept(as("mara"), QStringList{"people", "login", "Ann Berg", "admin"} + rest);
        QCOMPARE(superuser.status, 1);
        QVERIFY2(superuser.err.contains("only whoever keeps the book says whose"), qPrintable(superuser.err));
    }
    QCOMPARE(kept(address, {"people", "login", "Mara Lind", "admin", "--no-password"}).status, 0);
}

void TestServerCommands::theLastOwnersLoginEndsOnlyWhereThatIsMeant_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("taken away") << QStringList{"people", "login", "Mara Lind", "--remove"};
    QTest::newRow("left") << QStringList{"people", "leave", "Mara Lind"};
}

void TestServerCommands::theLastOwnersLoginEndsOnlyWhereThatIsMeant() {
    QFETCH(QStringList, arguments);
    const QString address = team();
    const auto asked = kept(address, arguments);
    QCOMPARE(asked.status, 1);
    QVERIFY2(asked.err.contains("nobody who owns the book could sign in any more") && asked.err.contains("--yes"),
             qPrintable(asked.err));
    QCOMPARE(kept(as("mara"), {"list"}).status, 0);
    const auto done = kept(address, arguments + QStringList{"--yes"});
    QVERIFY2(done.status == 0, qPrintable(done.err));
    QVERIFY2(done.err.contains("Nobody who owns the book signs in any more; only whoever keeps the server can give a "
                               "login again: kept people login NAME LOGIN"),
             qPrintable(done.err));
    QCOMPARE(kept(as("mara"), {"list"}).status, 1);
}

void TestServerCommands::passwordsOfOthersAreGivenWithTheirLogins() {
    team();
    for (const QStringList& arguments :
         {QStringList{"password", "Ann Berg", "--reset"}, QStringList{"password", "Ann Berg"}}) {
        const auto answer = kept(as("mara"), arguments);
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains("kept people login \"Ann Berg\" --new-password"), qPrintable(answer.err));
        QVERIFY2(answer.err.contains("kept people login \"Ann Berg\" LOGIN"), qPrintable(answer.err));
    }
    QVERIFY(
        kept(as("mara"), {"password", "Ann Berg", "--remove"}).err.contains("kept people login \"Ann Berg\" --remove"));
    QVERIFY(kept(as("mara"), {"password", "--everyone", "yes"}).err.contains("signs in with a login of its server"));
    QCOMPARE(m_terminal.asked, QStringList());
    m_terminal.passwords = {"a long new password", "a long new password"};
    QCOMPARE(kept(as("mara"), {"password", "Mara Lind"}).status, 0);
}

void TestServerCommands::whichPasswordsCountIsSaid() {
    for (const QStringList& arguments : {QStringList{"--help"}, QStringList{"password", "--help"}}) {
        const QString help = m_terminal.kept(arguments).out.simplified();
        const qsizetype server = help.indexOf(QLatin1String("on a server"));
        QVERIFY2(server > help.indexOf(QLatin1String("KEPT_PASSWORD")), qPrintable(help));
        for (const char* instead : {"PGPASSWORD", "~/.pgpass", "keychain"})
            QVERIFY2(help.indexOf(QLatin1String(instead), server) > 0, instead);
    }
}

void TestServerCommands::onlyOwnersAndKeepersRepair() {
    const QString address = team();
    const auto refused = kept(as("ann"), {"verify", "--repair"});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.startsWith("kept: Only an owner of the book, or whoever keeps it"), qPrintable(refused.err));
    QCOMPARE(kept(as("mara"), {"verify", "--repair"}).status, 0);
    QCOMPARE(kept(address, {"verify", "--repair"}).status, 0);
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
