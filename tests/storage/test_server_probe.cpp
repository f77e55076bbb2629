#include "domain/errors.h"
#include "storage/server_address_reader.h"
#include "storage/server_probe.h"
#include "tests/support/certificates.h"
#include "tests/support/postgres_server.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <future>

using namespace kept;
using namespace std::chrono_literals;
using storage::ServerOutcome;
using storage::ServerReport;
using tests::Certificates;
using tests::PostgresServer;

namespace {

constexpr auto patient = 20s;
const QString nowhere = QString(70, QLatin1Char('a')); // longer than a name may be: nobody has to be asked

domain::ServerAddress address(const QString& text) {
    return storage::readServerAddress(text).address;
}

ServerReport probe(const QString& text, const QString& password = {}, std::chrono::milliseconds patience = patient) {
    return storage::probeServer(address(text), password, patience);
}

/// Where nothing listens.
int closedPort() {
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Says the same to whoever connects, on a thread of its own.
class OtherService {
public:
    explicit OtherService(const QByteArray& greeting) {
        std::promise<int> port;
        m_thread.reset(QThread::create([&port, greeting, this] {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            port.set_value(server.serverPort());
            while (!m_thread->isInterruptionRequested()) {
                if (!server.waitForNewConnection(20))
                    continue;
                const std::unique_ptr<QTcpSocket> caller(server.nextPendingConnection());
                caller->waitForReadyRead();
                caller->write(greeting);
                caller->disconnectFromHost();
                if (caller->state() != QAbstractSocket::UnconnectedState)
                    caller->waitForDisconnected();
            }
        }));
        m_thread->start();
        m_port = port.get_future().get();
    }
    ~OtherService() {
        m_thread->requestInterruption();
        m_thread->wait();
    }
    OtherService(const OtherService&) = delete;
    OtherService& operator=(const OtherService&) = delete;

    [[nodiscard]] int port() const { return m_port; }

private:
    std::unique_ptr<QThread> m_thread;
    int m_port = 0;
};

} // namespace

class TestServerProbe : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aNameThatNobodyHasIsSaidSo();
    void aMachineWithoutAServerIsSaidSo();
    void aSocketWithoutAServerIsSaidSo();
    void aServerThatSaysNothingIsNotWaitedForLong();
    void somethingElseThatAnswersIsSaidSo();
    void aPasswordIsAskedForAndJudged();
    void thePasswordsOfTheSessionAreTaken();
    void anEmptyDatabaseIsNoBook();
    void aBookIsFoundInTheSearchPath();
    void aBookIsFoundWhereKeptMakesIt();
    void aBookThatMayNotBeReadAdmitsNobody();
    void aDatabaseThatIsNotThereIsNamed();
    void whoMayNotSignInIsToldSo();
    void aFullServerIsBusy();
    void aServerWithoutEncryptionIsRefusedWhereItIsWanted();
    void aCertificateIsCheckedAgainstItsAuthorityAndName();
    void aCertificateForAnotherNameFromNobodyIsNotTrusted();
    void whoseACertificateIsIsFoundInEveryLanguage_data();
    void whoseACertificateIsIsFoundInEveryLanguage();
    void whereOnlyTheNameIsWrongNoPasswordIsSent();
    void theFirstOfSeveralServersThatWillDoIsTaken();
    void theServerThatCameClosestIsToldOf();
    void aStandbyIsNotEnoughWhereChangesAreToBeMade();
    void wordsNeverHoldThePassword();
    void whyAConnectionFailedIsThrown();

private:
    [[nodiscard]] QString onLoopback(const QString& rest) const {
        return QStringLiteral("postgresql://mara@127.0.0.1:%1/%2").arg(m_server->port()).arg(rest);
    }

    std::unique_ptr<Certificates> m_certificates;
    std::unique_ptr<PostgresServer> m_server;
};

void TestServerProbe::initTestCase() {
    m_certificates = std::make_unique<Certificates>();
    m_server = std::make_unique<PostgresServer>(PostgresServer::Listen::Loopback, m_certificates->settings());
    m_server->database(QStringLiteral("team"));
    const auto ask = [this](const char* sql) {
        return m_server->psql(QStringLiteral("team"), QStringLiteral("admin"), QLatin1String(sql));
    };
    QCOMPARE(ask("CREATE ROLE mara LOGIN PASSWORD 'geheim'"), QStringLiteral("CREATE ROLE"));
    QCOMPARE(ask("CREATE ROLE guest PASSWORD 'geheim'"), QStringLiteral("CREATE ROLE"));
    QCOMPARE(ask("CREATE ROLE crowd LOGIN PASSWORD 'geheim' CONNECTION LIMIT 0"), QStringLiteral("CREATE ROLE"));
}

void TestServerProbe::cleanup() {
    for (const char* name : {"PGPASSWORD", "PGPASSFILE"})
        qunsetenv(name);
}

void TestServerProbe::aNameThatNobodyHasIsSaidSo() {
    const ServerReport report = probe(QStringLiteral("postgresql://%1/team").arg(nowhere));
    QCOMPARE(report.outcome, ServerOutcome::NoSuchHost);
    QVERIFY(wordsFor(report).startsWith(QStringLiteral("There is no server called %1.").arg(nowhere)));
}

void TestServerProbe::aMachineWithoutAServerIsSaidSo() {
    const int port = closedPort();
    const ServerReport report = probe(QStringLiteral("postgresql://127.0.0.1:%1/team").arg(port));
    QCOMPARE(report.outcome, ServerOutcome::Refused);
    QVERIFY(wordsFor(report).contains(QStringLiteral("no PostgreSQL answers on port %1").arg(port)));
}

void TestServerProbe::aSocketWithoutAServerIsSaidSo() {
    const QTemporaryDir folder;
    const ServerReport report = probe(QStringLiteral("postgresql:///team?host=%1").arg(folder.path()));
    QCOMPARE(report.outcome, ServerOutcome::Refused);
    QVERIFY(wordsFor(report).contains(folder.path()));
    QCOMPARE(probe(QStringLiteral("postgresql:///team?host=@kept-nobody")).outcome, ServerOutcome::Refused);
}

void TestServerProbe::aServerThatSaysNothingIsNotWaitedForLong() {
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    const ServerReport report =
        probe(QStringLiteral("postgresql://127.0.0.1:%1/team").arg(mute.serverPort()), {}, 200ms);
    QCOMPARE(report.outcome, ServerOutcome::NoAnswer);
}

void TestServerProbe::somethingElseThatAnswersIsSaidSo() {
    const OtherService other("HTTP/1.1 400 Bad Request\r\n\r\n");
    for (const char* mode : {"prefer", "verify-full", "disable"}) {
        const ServerReport report = probe(
            QStringLiteral("postgresql://127.0.0.1:%1/team?sslmode=%2").arg(other.port()).arg(QLatin1String(mode)));
        QCOMPARE(report.outcome, ServerOutcome::Failed);
        QVERIFY2(wordsFor(report).startsWith(QStringLiteral("127.0.0.1 can't be used. In its own words: ")),
                 qPrintable(wordsFor(report)));
    }
}

void TestServerProbe::aPasswordIsAskedForAndJudged() {
    const ServerReport none = probe(onLoopback(QStringLiteral("team")));
    QCOMPARE(none.outcome, ServerOutcome::PasswordNeeded);
    QCOMPARE(wordsFor(none), QStringLiteral("127.0.0.1 wants a password of mara."));
    QCOMPARE(probe(onLoopback(QStringLiteral("team")), QStringLiteral("wrong")).outcome, ServerOutcome::PasswordWrong);
    QCOMPARE(probe(onLoopback(QStringLiteral("team")), QStringLiteral("geheim")).outcome, ServerOutcome::NoBook);
}

void TestServerProbe::thePasswordsOfTheSessionAreTaken() {
    qputenv("PGPASSWORD", "geheim");
    QCOMPARE(probe(onLoopback(QStringLiteral("team"))).outcome, ServerOutcome::NoBook);
    QCOMPARE(probe(onLoopback(QStringLiteral("team")), QStringLiteral("wrong")).outcome, ServerOutcome::PasswordWrong);
    qunsetenv("PGPASSWORD");
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pgpass")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("*:*:*:mara:geheim\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    qputenv("PGPASSFILE", file.fileName().toUtf8());
    QCOMPARE(probe(onLoopback(QStringLiteral("team"))).outcome, ServerOutcome::NoBook);
}

void TestServerProbe::anEmptyDatabaseIsNoBook() {
    const ServerReport report = probe(onLoopback(QStringLiteral("team")), QStringLiteral("geheim"));
    QCOMPARE(report.outcome, ServerOutcome::NoBook);
    QVERIFY2(report.version.toDouble() >= 15, qPrintable(report.version));
    QVERIFY(wordsFor(report).contains(QStringLiteral("there is no book in the database team")));
}

void TestServerProbe::aBookIsFoundInTheSearchPath() {
    m_server->database(QStringLiteral("with_book"));
    const QString socket = QStringLiteral("postgresql://admin@/with_book?host=%1&port=%2")
                               .arg(m_server->socketFolder())
                               .arg(m_server->port());
    const auto ask = [this](const char* sql) {
        return m_server->psql(QStringLiteral("with_book"), QStringLiteral("admin"), QLatin1String(sql));
    };
    QCOMPARE(ask("CREATE SCHEMA other"), QStringLiteral("CREATE SCHEMA"));
    QCOMPARE(ask("CREATE TABLE other.settings (a int)"), QStringLiteral("CREATE TABLE"));
    QCOMPARE(ask("CREATE TABLE other.events (a int)"), QStringLiteral("CREATE TABLE"));
    QCOMPARE(probe(socket).outcome, ServerOutcome::NoBook);
    const ServerReport report = probe(socket + QStringLiteral("&options=-c%20search_path%3Dother"));
    QCOMPARE(report.outcome, ServerOutcome::Book);
    QVERIFY(wordsFor(report).startsWith(QStringLiteral("Your team's book is there, on PostgreSQL ")));
}

void TestServerProbe::aBookIsFoundWhereKeptMakesIt() {
    m_server->database(QStringLiteral("kept_book"));
    const auto ask = [this](const char* sql) {
        return m_server->psql(QStringLiteral("kept_book"), QStringLiteral("admin"), QLatin1String(sql));
    };
    QCOMPARE(ask("CREATE SCHEMA kept"), QStringLiteral("CREATE SCHEMA"));
    QCOMPARE(ask("CREATE TABLE kept.settings (a int)"), QStringLiteral("CREATE TABLE"));
    QCOMPARE(probe(onLoopback(QStringLiteral("kept_book")), QStringLiteral("geheim")).outcome, ServerOutcome::NoBook);
    QCOMPARE(ask("CREATE TABLE kept.events (a int)"), QStringLiteral("CREATE TABLE"));
    QCOMPARE(ask("GRANT SELECT ON kept.settings, kept.events TO mara"), QStringLiteral("GRANT"));
    QCOMPARE(probe(onLoopback(QStringLiteral("kept_book")), QStringLiteral("geheim")).outcome, ServerOutcome::Book);
}

void TestServerProbe::aBookThatMayNotBeReadAdmitsNobody() {
    m_server->database(QStringLiteral("closed_book"));
    const auto ask = [this](const char* sql) {
        return m_server->psql(QStringLiteral("closed_book"), QStringLiteral("admin"), QLatin1String(sql));
    };
    QCOMPARE(ask("CREATE SCHEMA kept"), QStringLiteral("CREATE SCHEMA"));
    QCOMPARE(ask("CREATE TABLE kept.settings (a int)"), QStringLiteral("CREATE TABLE"));
    QCOMPARE(ask("CREATE TABLE kept.events (a int)"), QStringLiteral("CREATE TABLE"));
    const ServerReport report = probe(onLoopback(QStringLiteral("closed_book")), QStringLiteral("geheim"));
    QCOMPARE(report.outcome, ServerOutcome::NotOfTeam);
    QVERIFY2(wordsFor(report).startsWith(QLatin1String("mara may not open the book in closed_book: this login is "
                                                       "nobody's of the team.")),
             qPrintable(wordsFor(report)));
}

void TestServerProbe::aDatabaseThatIsNotThereIsNamed() {
    const ServerReport report = probe(onLoopback(QStringLiteral("sales")), QStringLiteral("geheim"));
    QCOMPARE(report.outcome, ServerOutcome::NoSuchDatabase);
    QCOMPARE(wordsFor(report), QStringLiteral("127.0.0.1 has no database called sales. Look at its name again."));
}

void TestServerProbe::whoMayNotSignInIsToldSo() {
    const ServerReport report =
        probe(QStringLiteral("postgresql://guest@127.0.0.1:%1/team").arg(m_server->port()), QStringLiteral("geheim"));
    QCOMPARE(report.outcome, ServerOutcome::NotAdmitted);
    QVERIFY2(wordsFor(report).contains(QStringLiteral("In its own words: role \"guest\" is not permitted to log in")),
             qPrintable(wordsFor(report)));
}

void TestServerProbe::aFullServerIsBusy() {
    const ServerReport report =
        probe(QStringLiteral("postgresql://crowd@127.0.0.1:%1/team").arg(m_server->port()), QStringLiteral("geheim"));
    QCOMPARE(report.outcome, ServerOutcome::Busy);
}

void TestServerProbe::aServerWithoutEncryptionIsRefusedWhereItIsWanted() {
    PostgresServer plain(PostgresServer::Listen::Loopback);
    const QString text = QStringLiteral("postgresql://admin@127.0.0.1:%1/postgres?sslmode=").arg(plain.port());
    QCOMPARE(probe(text + QStringLiteral("require")).outcome, ServerOutcome::NoEncryption);
    QCOMPARE(probe(text + QStringLiteral("verify-full")).outcome, ServerOutcome::NoEncryption);
    QCOMPARE(probe(text + QStringLiteral("prefer")).outcome, ServerOutcome::PasswordNeeded);
}

void TestServerProbe::aCertificateIsCheckedAgainstItsAuthorityAndName() {
    const QString checked = QStringLiteral("team?sslmode=verify-full");
    const QString known = checked + QStringLiteral("&sslrootcert=") + m_certificates->authority();
    const QString password = QStringLiteral("geheim");
    const ServerReport unknown = probe(onLoopback(checked), password);
    QCOMPARE(unknown.outcome, ServerOutcome::NotTrusted);
    QVERIFY(wordsFor(unknown).startsWith(QStringLiteral("It is not certain that this is 127.0.0.1")));
    const ServerReport trusted = probe(onLoopback(known), password);
    QCOMPARE(trusted.outcome, ServerOutcome::NoBook);
    QVERIFY(trusted.isEncrypted);
    QVERIFY(wordsFor(trusted).endsWith(QStringLiteral("The connection is encrypted.")));

    const auto named = [&](const char* host) {
        return probe(QStringLiteral("postgresql://mara@%1:%2/%3&hostaddr=127.0.0.1")
                         .arg(QLatin1String(host))
                         .arg(m_server->port())
                         .arg(known),
                     password);
    };
    QCOMPARE(named("db.kept.test").outcome, ServerOutcome::NoBook);
    const ServerReport other = named("other.kept.test");
    QCOMPARE(other.outcome, ServerOutcome::WrongName);
    QVERIFY2(wordsFor(other).startsWith(QLatin1String("It is not certain that this is other.kept.test: its certificate "
                                                      "is for db.kept.test. Write that name into the address")),
             qPrintable(wordsFor(other)));
}

void TestServerProbe::aCertificateForAnotherNameFromNobodyIsNotTrusted() {
    const QString text =
        QStringLiteral("postgresql://mara@other.kept.test:%1/team?sslmode=verify-full&hostaddr=127.0.0.1")
            .arg(m_server->port());
    QCOMPARE(probe(text, QStringLiteral("geheim")).outcome, ServerOutcome::NotTrusted);
}

void TestServerProbe::whoseACertificateIsIsFoundInEveryLanguage_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* language, const char* words, const char* name) {
        QTest::newRow(language) << QString::fromUtf8(words) << QString::fromLatin1(name);
    };
    row("English", R"(server certificate for "db.kept.test" does not match host name "other.kept.test")",
        "db.kept.test");
    row("English, of several",
        R"(server certificate for "db.kept.test" (and 1 other name) does not match host name "other.kept.test")",
        "db.kept.test");
    row("German", "Server-Zertifikat für »db.kept.test« stimmt nicht mit dem Hostnamen »other.kept.test« überein",
        "db.kept.test");
    row("Spanish",
        "el certificado de servidor para «db.kept.test» no coincide con el nombre de servidor «other.kept.test»",
        "db.kept.test");
    row("French", "le certificat serveur pour « db.kept.test » ne correspond pas au nom d'hôte « other.kept.test »",
        "db.kept.test");
    row("the host first", R"(the host "other.kept.test" is not the "db.kept.test" of the certificate)", "db.kept.test");
    row("no name", "could not get server's host name from server certificate", "");
}

void TestServerProbe::whoseACertificateIsIsFoundInEveryLanguage() {
    QFETCH(QString, words);
    QFETCH(QString, name);
    QCOMPARE(storage::nameInCertificate(words, QStringLiteral("other.kept.test")), name);
}

void TestServerProbe::whereOnlyTheNameIsWrongNoPasswordIsSent() {
    const QString text = QStringLiteral("postgresql://nobody.asked@other.kept.test:%1/team?sslmode=verify-full"
                                        "&hostaddr=127.0.0.1&sslrootcert=%2")
                             .arg(m_server->port())
                             .arg(m_certificates->authority());
    QCOMPARE(probe(text, QStringLiteral("geheim")).outcome, ServerOutcome::WrongName);
    QVERIFY2(!m_server->log().contains("nobody.asked"), m_server->log().constData());
}

void TestServerProbe::theFirstOfSeveralServersThatWillDoIsTaken() {
    const ServerReport report =
        probe(QStringLiteral("postgresql://mara@%1,127.0.0.1:%2,127.0.0.1:%3/team?sslmode=prefer")
                  .arg(nowhere)
                  .arg(closedPort())
                  .arg(m_server->port()),
              QStringLiteral("geheim"));
    QCOMPARE(report.outcome, ServerOutcome::NoBook);
    QCOMPARE(report.port, QString::number(m_server->port()));
}

void TestServerProbe::theServerThatCameClosestIsToldOf() {
    const ServerReport report =
        probe(QStringLiteral("postgresql://mara@127.0.0.1:%1,%2/team").arg(closedPort()).arg(nowhere));
    QCOMPARE(report.outcome, ServerOutcome::Refused);
}

void TestServerProbe::aStandbyIsNotEnoughWhereChangesAreToBeMade() {
    const PostgresServer standby(*m_server, QStringLiteral("second"));
    const QString place =
        QStringLiteral("postgresql://admin@/team?host=%1&port=%2").arg(standby.socketFolder()).arg(standby.port());
    QCOMPARE(probe(place).outcome, ServerOutcome::NoBook);
    QCOMPARE(probe(place + QStringLiteral("&target_session_attrs=read-write")).outcome, ServerOutcome::OnlyStandby);
    const QString both = QStringLiteral("postgresql://admin@/team?host=%1,%2&port=%3,%4&target_session_attrs=primary")
                             .arg(standby.socketFolder(), m_server->socketFolder())
                             .arg(standby.port())
                             .arg(m_server->port());
    const ServerReport report = probe(both);
    QCOMPARE(report.outcome, ServerOutcome::NoBook);
    QCOMPARE(report.port, QString::number(m_server->port()));
}

void TestServerProbe::wordsNeverHoldThePassword() {
    for (const char* rest : {"team", "sales", "team?sslmode=verify-full"}) {
        for (const char* password : {"geheim", "geheimer"}) {
            const ServerReport report = probe(onLoopback(QLatin1String(rest)), QLatin1String(password));
            QVERIFY2(!wordsFor(report).contains(QLatin1String("geheim")), qPrintable(wordsFor(report)));
        }
    }
}

void TestServerProbe::whyAConnectionFailedIsThrown() {
    try {
        storage::raiseUnreachable(address(onLoopback(QStringLiteral("team"))), {});
        QFAIL("nothing thrown");
    } catch (const storage::ServerRefused& refused) {
        QVERIFY(refused.asksForPassword());
        QCOMPARE(refused.message(), QStringLiteral("127.0.0.1 wants a password of mara."));
    }
    try {
        storage::raiseUnreachable(address(onLoopback(QStringLiteral("team"))), QStringLiteral("geheim"));
        QFAIL("nothing thrown");
    } catch (const domain::StorageFailure& failure) {
        QVERIFY(failure.message().contains(QLatin1String("answers now")));
    }
}

QTEST_GUILESS_MAIN(TestServerProbe)
#include "test_server_probe.moc"
