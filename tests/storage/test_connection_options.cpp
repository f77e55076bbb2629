#include "domain/errors.h"
#include "storage/connection_options.h"
#include "storage/server_address_reader.h"
#include "storage/transport_policy.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using storage::connectionOptions;
using storage::connectionParameters;

namespace {

domain::ServerAddress address(const QString& text) {
    return storage::readServerAddress(text).address;
}

} // namespace

/// In a session of its own: no PG… variables, a home and services of the test's.
class TestConnectionOptions : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void onlyThisMachineIsLocal_data();
    void onlyThisMachineIsLocal();
    void whatLeavesTheMachineIsCheckedUnlessAskedOtherwise_data();
    void whatLeavesTheMachineIsCheckedUnlessAskedOtherwise();
    void weakerModesAreHonouredWithACaution_data();
    void weakerModesAreHonouredWithACaution();
    void aModeOfTheServiceOrTheSessionIsHonoured();
    void theHostsOfTheServiceCount();
    void theSystemsAuthoritiesVouchWhereNoOthersAreNamed();
    void aDeadLineIsNoticedUnlessOtherTimesAreGiven();
    void qtsDriverGetsHostsPortsAndOptions();
    void valuesWithBlanksAndQuotesAreQuoted();
    void aSemicolonInAnOptionIsRefused();
    void aServiceThatIsNotThereIsNamed();
    void aPasswordOfTheSessionIsNotPassedOn();

private:
    void writeService(const QByteArray& lines);

    std::unique_ptr<QTemporaryDir> m_home;
    QByteArray m_ownHome;
};

void TestConnectionOptions::init() {
    m_ownHome = qgetenv("HOME");
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toUtf8());
    for (const char* name : {"PGSSLMODE", "PGHOST", "PGSERVICE", "PGPASSWORD", "PGSSLROOTCERT", "PGCONNECT_TIMEOUT"})
        qunsetenv(name);
    qputenv("PGSERVICEFILE", m_home->filePath(QStringLiteral("services")).toUtf8());
}

void TestConnectionOptions::cleanup() {
    for (const char* name : {"PGSSLMODE", "PGHOST", "PGPASSWORD", "PGSERVICEFILE"})
        qunsetenv(name);
    qputenv("HOME", m_ownHome);
}

void TestConnectionOptions::writeService(const QByteArray& lines) {
    QFile file(m_home->filePath(QStringLiteral("services")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[team]\n" + lines);
}

void TestConnectionOptions::onlyThisMachineIsLocal_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isLocal");
    QTest::newRow("usual socket") << "" << true;
    QTest::newRow("socket") << "/var/run/postgresql" << true;
    QTest::newRow("abstract socket") << "@kept" << true;
    QTest::newRow("localhost") << "localhost" << true;
    QTest::newRow("LocalHost") << "LocalHost" << true;
    QTest::newRow("127.0.0.1") << "127.0.0.1" << true;
    QTest::newRow("127.255.0.9") << "127.255.0.9" << true;
    QTest::newRow("::1") << "::1" << true;
    QTest::newRow("0:0:0:0:0:0:0:1") << "0:0:0:0:0:0:0:1" << true;
    QTest::newRow("::ffff:127.0.0.1") << "::ffff:127.0.0.1" << true;
    QTest::newRow("128.0.0.1") << "128.0.0.1" << false;
    QTest::newRow("0.0.0.0") << "0.0.0.0" << false;
    QTest::newRow("10.0.0.1") << "10.0.0.1" << false;
    QTest::newRow("::2") << "::2" << false;
    QTest::newRow("::ffff:10.0.0.1") << "::ffff:10.0.0.1" << false;
    QTest::newRow("a name that begins so") << "localhost.example.com" << false;
    QTest::newRow("a name like an address") << "127.0.0.1.example.com" << false;
    QTest::newRow("db") << "db" << false;
}

void TestConnectionOptions::onlyThisMachineIsLocal() {
    QFETCH(QString, host);
    QFETCH(bool, isLocal);
    QCOMPARE(storage::isThisMachine(host), isLocal);
}

void TestConnectionOptions::whatLeavesTheMachineIsCheckedUnlessAskedOtherwise_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mode"); ///< that is set; empty where nothing is
    QTest::newRow("host") << "postgresql://db/t"
                          << "verify-full";
    QTest::newRow("address") << "postgresql://10.0.0.1/t"
                             << "verify-full";
    QTest::newRow("localhost") << "postgresql://localhost/t"
                               << "";
    QTest::newRow("loopback") << "postgresql://[::1]:5433/t"
                              << "";
    QTest::newRow("socket") << "postgresql:///t?host=/tmp"
                            << "";
    QTest::newRow("usual socket") << "postgresql:///t"
                                  << "";
    QTest::newRow("one of several") << "postgresql://localhost,db/t"
                                    << "verify-full";
    QTest::newRow("several here") << "postgresql://localhost,127.0.0.2/t"
                                  << "";
    QTest::newRow("a local name for another machine") << "postgresql://localhost/t?hostaddr=10.0.0.1"
                                                      << "verify-full";
    QTest::newRow("another name for this machine") << "postgresql://db/t?hostaddr=127.0.0.1"
                                                   << "";
    QTest::newRow("asked for more") << "postgresql://localhost/t?sslmode=verify-full"
                                    << "verify-full";
    QTest::newRow("asked for less") << "postgresql://db/t?sslmode=disable"
                                    << "disable";
    QTest::newRow("asked for what libpq does anyway") << "postgresql://db/t?sslmode=prefer"
                                                      << "prefer";
}

void TestConnectionOptions::whatLeavesTheMachineIsCheckedUnlessAskedOtherwise() {
    QFETCH(QString, text);
    QFETCH(QString, mode);
    const auto parameters = connectionParameters(address(text));
    const auto found = parameters.find(QStringLiteral("sslmode"));
    QCOMPARE(found == parameters.end() ? QString() : found->second, mode);
}

void TestConnectionOptions::weakerModesAreHonouredWithACaution_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("caution");
    QTest::newRow("disable") << "postgresql://db/t?sslmode=disable"
                             << "Nothing is encrypted";
    QTest::newRow("allow") << "postgresql://db/t?sslmode=allow"
                           << "only if the server wants it";
    QTest::newRow("prefer") << "postgresql://db/t?sslmode=prefer"
                            << "only if the server wants it";
    QTest::newRow("require") << "postgresql://db/t?sslmode=require"
                             << "nobody checks who answers";
    QTest::newRow("verify-ca") << "postgresql://db/t?sslmode=verify-ca"
                               << "not that it is for this server";
    QTest::newRow("verify-full") << "postgresql://db/t?sslmode=verify-full"
                                 << "";
    QTest::newRow("nothing asked") << "postgresql://db/t"
                                   << "";
    QTest::newRow("this machine") << "postgresql://localhost/t?sslmode=disable"
                                  << "";
}

void TestConnectionOptions::weakerModesAreHonouredWithACaution() {
    QFETCH(QString, text);
    QFETCH(QString, caution);
    const QStringList cautions = storage::cautions(address(text));
    QCOMPARE(cautions.size(), caution.isEmpty() ? 0 : 1);
    QVERIFY2(cautions.join(u' ').contains(caution), qPrintable(cautions.join(u' ')));
}

void TestConnectionOptions::aModeOfTheServiceOrTheSessionIsHonoured() {
    const QString mode = QStringLiteral("sslmode");
    writeService("host=db\nsslmode=require\n");
    const auto ofService = address(QStringLiteral("postgresql:///t?service=team"));
    QVERIFY(!connectionParameters(ofService).contains(mode));
    QVERIFY(storage::cautions(ofService).join(u' ').contains(QLatin1String("nobody checks who answers")));

    const auto plain = address(QStringLiteral("postgresql://db/t"));
    qputenv("PGSSLMODE", "prefer");
    QVERIFY(!connectionParameters(plain).contains(mode));
    QCOMPARE(storage::cautions(plain).size(), 1);
    qunsetenv("PGSSLMODE");
    QCOMPARE(connectionParameters(plain).at(mode), QStringLiteral("verify-full"));
    QCOMPARE(storage::cautions(plain), QStringList());
}

void TestConnectionOptions::theHostsOfTheServiceCount() {
    const QString mode = QStringLiteral("sslmode");
    const auto ofService = address(QStringLiteral("postgresql:///t?service=team"));
    writeService("host=localhost\n");
    QVERIFY(!connectionParameters(ofService).contains(mode));
    writeService("host=db\n");
    QCOMPARE(connectionParameters(ofService).at(mode), QStringLiteral("verify-full"));
    qputenv("PGHOST", "db");
    QCOMPARE(connectionParameters(address(QStringLiteral("postgresql:///t"))).at(mode), QStringLiteral("verify-full"));
}

void TestConnectionOptions::theSystemsAuthoritiesVouchWhereNoOthersAreNamed() {
    const QString file = QStringLiteral("sslrootcert");
    const auto remote = address(QStringLiteral("postgresql://db/t"));
    QVERIFY(!storage::systemAuthorities().isEmpty());
    QCOMPARE(connectionParameters(remote).at(file), storage::systemAuthorities());
    const auto named = address(QStringLiteral("postgresql://db/t?sslrootcert=/ca.crt"));
    QCOMPARE(connectionParameters(named).at(file), QStringLiteral("/ca.crt"));
    QVERIFY(!connectionParameters(address(QStringLiteral("postgresql://db/t?sslmode=require"))).contains(file));
    QVERIFY(!connectionParameters(address(QStringLiteral("postgresql://localhost/t"))).contains(file));

    QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral(".postgresql")));
    QFile own(m_home->filePath(QStringLiteral(".postgresql/root.crt")));
    QVERIFY(own.open(QIODevice::WriteOnly));
    QVERIFY(!connectionParameters(remote).contains(file));
}

void TestConnectionOptions::aDeadLineIsNoticedUnlessOtherTimesAreGiven() {
    auto parameters = connectionParameters(address(QStringLiteral("postgresql://db/t")));
    QCOMPARE(parameters.at(QStringLiteral("connect_timeout")), QStringLiteral("5"));
    QCOMPARE(parameters.at(QStringLiteral("keepalives_idle")), QStringLiteral("10"));
    QCOMPARE(parameters.at(QStringLiteral("keepalives_interval")), QStringLiteral("3"));
    QCOMPARE(parameters.at(QStringLiteral("keepalives_count")), QStringLiteral("3"));
    QCOMPARE(parameters.at(QStringLiteral("tcp_user_timeout")), QStringLiteral("10000"));
    parameters = connectionParameters(address(QStringLiteral("postgresql://db/t?connect_timeout=60")));
    QCOMPARE(parameters.at(QStringLiteral("connect_timeout")), QStringLiteral("60"));
    writeService("connect_timeout=30\nkeepalives_idle=60\n");
    parameters = connectionParameters(address(QStringLiteral("postgresql://db/t?service=team")));
    QVERIFY(!parameters.contains(QStringLiteral("connect_timeout")));
    QVERIFY(!parameters.contains(QStringLiteral("keepalives_idle")));
    QVERIFY(parameters.contains(QStringLiteral("keepalives_count")));
}

void TestConnectionOptions::qtsDriverGetsHostsPortsAndOptions() {
    const auto options = connectionOptions(
        address(QStringLiteral("postgresql://mara@a:5433,b/team?target_session_attrs=read-write&sslmode=require")));
    QCOMPARE(options.hosts, QStringLiteral("a,b"));
    QCOMPARE(options.database, QStringLiteral("team"));
    QCOMPARE(options.user, QStringLiteral("mara"));
    QCOMPARE(options.options,
             QStringLiteral("connect_timeout=5;fallback_application_name=kept;keepalives_count=3;keepalives_idle=10;"
                            "keepalives_interval=3;port=5433,;sslmode=require;target_session_attrs=read-write;"
                            "tcp_user_timeout=10000"));
}

void TestConnectionOptions::valuesWithBlanksAndQuotesAreQuoted() {
    const auto options =
        connectionOptions(address(QStringLiteral("postgresql:///t?application_name=Mara%27s%20%5Cdesk")));
    QVERIFY2(options.options.contains(QStringLiteral(R"(application_name='Mara\'s \\desk')")),
             qPrintable(options.options));
}

void TestConnectionOptions::aSemicolonInAnOptionIsRefused() {
    domain::ServerAddress forged;
    forged.options[QStringLiteral("application_name")] = QStringLiteral("a;sslmode=disable");
    QVERIFY_THROWS_EXCEPTION(domain::InvalidInput, (void)connectionOptions(forged));
    forged.options.clear();
    forged.database = QStringLiteral("a;b"); // goes its own way
    QCOMPARE(connectionOptions(forged).database, QStringLiteral("a;b"));
}

void TestConnectionOptions::aServiceThatIsNotThereIsNamed() {
    writeService("host=db\n");
    try {
        (void)connectionOptions(address(QStringLiteral("postgresql:///?service=sales")));
    } catch (const domain::InvalidInput& error) {
        QVERIFY2(error.message().contains(QStringLiteral("“sales”")), qPrintable(error.message()));
        return;
    }
    QFAIL("taken");
}

void TestConnectionOptions::aPasswordOfTheSessionIsNotPassedOn() {
    qputenv("PGPASSWORD", "geheim"); // libpq takes it by itself
    const auto options = connectionOptions(address(QStringLiteral("postgresql://db/t")));
    QVERIFY(!options.options.contains(QLatin1String("geheim")));
    QVERIFY(!connectionParameters(address(QStringLiteral("postgresql://db/t"))).contains(QStringLiteral("password")));
}

QTEST_APPLESS_MAIN(TestConnectionOptions)
#include "test_connection_options.moc"
