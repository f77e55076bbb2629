#include "tests/support/postgres_server.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QTcpServer>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <unistd.h>

namespace kept::tests {

namespace {

constexpr int patienceMilliseconds = 60'000;

[[noreturn]] void fail(const QString& what, const QByteArray& why) {
    throw std::runtime_error(QByteArray(what.toUtf8() + ": " + why).toStdString());
}

/// Debian keeps the server's programs apart for each version.
QString programFolder() {
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    return found.isEmpty() ? QString() : versions.filePath(found.first() + QStringLiteral("/bin"));
}

const passwd* someoneElse() {
    return ::geteuid() == 0 ? ::getpwnam("nobody") : nullptr;
}

int freePort() {
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

PostgresServer::PostgresServer(Listen listen, const QStringList& settings)
    : m_folder(QStringLiteral("/tmp/kept-pg-XXXXXX")), m_onLoopback(listen == Listen::Loopback) {
    prepareFolder();
    run(QStringLiteral("initdb"), {QStringLiteral("--pgdata=") + data(), QStringLiteral("--username=admin"),
                                   QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
                                   QStringLiteral("--auth-local=trust"), QStringLiteral("--auth-host=scram-sha-256"),
                                   QStringLiteral("--no-sync"), QStringLiteral("--no-instructions")});
    QFile configuration(m_folder.filePath(QStringLiteral("data/postgresql.conf")));
    if (!configuration.open(QIODevice::Append))
        fail(configuration.fileName(), configuration.errorString().toUtf8());
    configuration.write("\nfsync = off\nfull_page_writes = off\nautovacuum = off\nmax_connections = 120\n"
                        "shared_buffers = 32MB\nlog_statement = none\n");
    for (const QString& line : settings)
        configuration.write(line.toUtf8() + '\n');
    configuration.close();
    start();
}

PostgresServer::PostgresServer(const PostgresServer& primary, const QString& name)
    : m_folder(QStringLiteral("/tmp/kept-pg-XXXXXX")), m_onLoopback(primary.m_onLoopback) {
    prepareFolder();
    run(QStringLiteral("pg_basebackup"), {QStringLiteral("--pgdata=") + data(), QStringLiteral("--write-recovery-conf"),
                                          QStringLiteral("--no-sync"), QStringLiteral("--checkpoint=fast"),
                                          QStringLiteral("--dbname=host=%1 port=%2 user=admin application_name=%3")
                                              .arg(primary.socketFolder())
                                              .arg(primary.port())
                                              .arg(name)});
    start();
}

PostgresServer::~PostgresServer() {
    kill();
}

void PostgresServer::prepareFolder() {
    if (!m_folder.isValid())
        fail(QStringLiteral("a temporary folder"), m_folder.errorString().toUtf8());
    if (const passwd* other = someoneElse();
        other && ::chown(QFile::encodeName(m_folder.path()).constData(), other->pw_uid, other->pw_gid) != 0)
        fail(m_folder.path(), "can't be given away");
}

std::unique_ptr<QProcess> PostgresServer::process(const QString& program, const QStringList& arguments) const {
    auto process = std::make_unique<QProcess>();
    process->setProgram(QDir(programFolder()).filePath(program));
    process->setArguments(arguments);
    process->setWorkingDirectory(m_folder.path());
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setChildProcessModifier([other = someoneElse()] {
        if (other && (::setgroups(0, nullptr) != 0 || ::setgid(other->pw_gid) != 0 || ::setuid(other->pw_uid) != 0))
            ::_exit(1);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
    return process;
}

QString PostgresServer::run(const QString& program, const QStringList& arguments) const {
    const auto child = process(program, arguments);
    child->start();
    if (!child->waitForFinished(patienceMilliseconds) || child->exitCode() != 0)
        fail(program, child->readAll() + child->errorString().toUtf8());
    return QString::fromUtf8(child->readAll());
}

void PostgresServer::start() {
    if (m_server)
        return;
    if (m_onLoopback && m_port == 5432)
        m_port = freePort();
    m_server = process(QStringLiteral("postgres"), {QStringLiteral("-D"), data(), QStringLiteral("-k"), m_folder.path(),
                                                    QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-c"),
                                                    QStringLiteral("listen_addresses=") +
                                                        (m_onLoopback ? QStringLiteral("127.0.0.1") : QString())});
    m_server->setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
    m_server->start();
    QElapsedTimer waited;
    waited.start();
    while (!isReady()) {
        if (waited.hasExpired(patienceMilliseconds) || m_server->state() == QProcess::NotRunning)
            fail(QStringLiteral("postgres"), log());
    }
}

bool PostgresServer::isReady() const {
    const auto asking = process(QStringLiteral("pg_isready"),
                                {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-p"), QString::number(m_port)});
    asking->start();
    return asking->waitForFinished(patienceMilliseconds) && asking->exitCode() == 0;
}

QByteArray PostgresServer::log() const {
    QFile file(m_folder.filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PostgresServer::kill() {
    if (!m_server)
        return;
    ::kill(static_cast<pid_t>(m_server->processId()), SIGQUIT);
    m_server->waitForFinished(patienceMilliseconds);
    m_server.reset();
}

void PostgresServer::promote() {
    run(QStringLiteral("pg_ctl"), {QStringLiteral("promote"), QStringLiteral("-D"), data()});
}

QString PostgresServer::database(const QString& name) {
    const QString answer = psql(QStringLiteral("postgres"), QStringLiteral("admin"),
                                QStringLiteral("CREATE DATABASE \"%1\" TEMPLATE template0 STRATEGY file_copy").arg(name));
    if (!answer.startsWith(QLatin1String("CREATE")))
        fail(name, answer.toUtf8());
    return address(name);
}

QString PostgresServer::address(const QString& database, const QString& role) const {
    const QString host = m_onLoopback ? QStringLiteral("127.0.0.1") : m_folder.path();
    return QStringLiteral("postgresql://%1@/%2?host=%3&port=%4").arg(role, database, host).arg(m_port);
}

QString PostgresServer::psql(const QString& database, const QString& role, const QString& sql) const {
    const auto child = process(
        QStringLiteral("psql"),
        {QStringLiteral("-XAt"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-d"),
         QStringLiteral("host=%1 port=%2 dbname=%3 user=%4").arg(m_folder.path()).arg(m_port).arg(database, role),
         QStringLiteral("-c"), sql});
    child->start();
    child->waitForFinished(patienceMilliseconds);
    return QString::fromUtf8(child->readAll()).trimmed();
}

PostgresServer& PostgresServer::shared() {
    static PostgresServer server;
    return server;
}

} // namespace kept::tests
