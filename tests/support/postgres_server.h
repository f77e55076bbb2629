#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace kept::tests {

/// A PostgreSQL server of the test's own, from Debian's packages: in a temporary folder, on a socket in it, stopped
/// with the test however that ends. Under root it runs as nobody, since PostgreSQL refuses root.
class PostgresServer {
public:
    enum class Listen { Socket, Loopback };

    /// Makes a cluster whose superuser is `admin`, and starts it. Anybody may sign in on the socket without a password,
    /// on loopback with one only (SCRAM). `settings` are lines of postgresql.conf. Throws std::runtime_error with what
    /// the server had to say.
    explicit PostgresServer(Listen listen = Listen::Socket, const QStringList& settings = {});
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// A standby of that server, made by pg_basebackup, which streams from it under `name`.
    PostgresServer(const PostgresServer& primary, const QString& name);

    [[nodiscard]] QString socketFolder() const { return m_folder.path(); }
    [[nodiscard]] int port() const { return m_port; }
    /// Makes an empty database and gives its address as the superuser, or another role, sees it.
    QString database(const QString& name);
    [[nodiscard]] QString address(const QString& database, const QString& role = QStringLiteral("admin")) const;
    /// What psql answers, rows by lines and columns by "|"; what it complained about where it failed.
    QString psql(const QString& database, const QString& role, const QString& sql) const;

    /// At once, as if the machine had lost its power.
    void kill();
    /// Once more, where it was killed.
    void start();
    /// What the server wrote about itself.
    [[nodiscard]] QByteArray log() const;
    /// Makes a standby the primary.
    void promote();

    /// One for the whole test program, started when first asked for.
    static PostgresServer& shared();

private:
    void prepareFolder();
    [[nodiscard]] std::unique_ptr<QProcess> process(const QString& program, const QStringList& arguments) const;
    QString run(const QString& program, const QStringList& arguments) const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    QTemporaryDir m_folder;
    int m_port = 5432;
    bool m_onLoopback = false;
    std::unique_ptr<QProcess> m_server;
};

} // namespace kept::tests
