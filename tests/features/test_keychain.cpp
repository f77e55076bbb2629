#include "desktop/keychain.h"
#include "services/deliver.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using desktop::Keychain;
using services::SecretAnswer;
using services::SecretOutcome;

namespace {

const QString key = QStringLiteral("postgresql://mara@db.example.com/team");

SecretAnswer answerOf(const QFuture<SecretAnswer>& future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("the keychain does not answer");
    return future.result();
}

} // namespace

/// On a bus of its own, with GNOME's keyring in a home of its own: nobody's secrets are touched.
class TestKeychain : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void withoutAKeychainThatIsSaid();
    void whatIsKeptIsReadAgain();
    void anotherServiceOrKeyHasNothing();
    void whatIsForgottenIsGone();
    void noFileOfOursHoldsTheSecret();

private:
    void startKeyring();

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

void TestKeychain::initTestCase() {
    QFile rules(m_home.filePath(QStringLiteral("bus.conf"))); // no folder of services: nothing starts by itself
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
                "<allow send_destination=\"*\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    rules.close();
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + rules.fileName(),
                                                QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForReadyRead());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME"})
        qputenv(name, m_home.path().toUtf8());
}

void TestKeychain::startKeyring() {
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"), {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                                                             QStringLiteral("--components=secrets")});
    m_keyring.write("\n"); // the password of the keyring itself
    m_keyring.closeWriteChannel();
    const QDBusConnection bus = QDBusConnection::connectToBus(QString::fromUtf8(qgetenv("DBUS_SESSION_BUS_ADDRESS")),
                                                              QStringLiteral("keychain"));
    QVERIFY(bus.isConnected());
    QTRY_VERIFY_WITH_TIMEOUT(bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")), 20'000);
}

void TestKeychain::cleanupTestCase() {
    QDBusConnection::disconnectFromBus(QStringLiteral("keychain"));
    for (QProcess* process : {&m_keyring, &m_bus}) {
        process->terminate();
        process->waitForFinished();
    }
}

void TestKeychain::withoutAKeychainThatIsSaid() {
    Keychain keychain(QStringLiteral("org.kept.test"));
    const SecretAnswer kept = answerOf(keychain.keep(key, QStringLiteral("geheim")));
    QCOMPARE(kept.outcome, SecretOutcome::NoKeychain);
    QVERIFY(services::unkeptWords(kept).contains(QLatin1String("offers no keychain")));
    QCOMPARE(answerOf(keychain.read(key)).outcome, SecretOutcome::NoKeychain);
}

void TestKeychain::whatIsKeptIsReadAgain() {
    startKeyring();
    Keychain keychain(QStringLiteral("org.kept.test"));
    QCOMPARE(answerOf(keychain.read(key)).outcome, SecretOutcome::Nothing);
    const SecretAnswer kept = answerOf(keychain.keep(key, QString::fromUtf8("gehéim ;'")));
    QCOMPARE(kept.outcome, SecretOutcome::Done);
    QCOMPARE(services::unkeptWords(kept), QString());
    Keychain another(QStringLiteral("org.kept.test"));
    const SecretAnswer read = answerOf(another.read(key));
    QCOMPARE(read.outcome, SecretOutcome::Done);
    QCOMPARE(read.secret, QString::fromUtf8("gehéim ;'"));
    answerOf(another.keep(key, QStringLiteral("newer")));
    QCOMPARE(answerOf(keychain.read(key)).secret, QStringLiteral("newer"));
}

void TestKeychain::anotherServiceOrKeyHasNothing() {
    Keychain keychain(QStringLiteral("org.kept.test"));
    QCOMPARE(answerOf(keychain.read(key + QLatin1String("s"))).outcome, SecretOutcome::Nothing);
    Keychain other(QStringLiteral("org.kept.other"));
    QCOMPARE(answerOf(other.read(key)).outcome, SecretOutcome::Nothing);
}

void TestKeychain::whatIsForgottenIsGone() {
    Keychain keychain(QStringLiteral("org.kept.test"));
    QCOMPARE(answerOf(keychain.forget(key)).outcome, SecretOutcome::Done);
    QCOMPARE(answerOf(keychain.read(key)).outcome, SecretOutcome::Nothing);
}

void TestKeychain::noFileOfOursHoldsTheSecret() {
    Keychain keychain(QStringLiteral("org.kept.test"));
    answerOf(keychain.keep(key, QStringLiteral("unmistakable")));
    QProcess search;
    search.start(QStringLiteral("grep"), {QStringLiteral("-rl"), QStringLiteral("unmistakable"), m_home.path()});
    QVERIFY(search.waitForFinished());
    QCOMPARE(QString::fromUtf8(search.readAllStandardOutput()), QString());
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "test_keychain.moc"
