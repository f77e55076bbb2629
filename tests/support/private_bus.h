#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTest>

namespace kept::test {

/// A bus of its own: nobody's desktop is asked anything. Its connections are named after it.
class PrivateBus {
public:
    explicit PrivateBus(const QString& name) : m_name(name) {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForReadyRead())
            qFatal("no bus");
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus() {
        for (int i = 1; i <= m_connections; ++i)
            QDBusConnection::disconnectFromBus(m_name + QString::number(i));
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    [[nodiscard]] const QString& address() const { return m_address; }
    [[nodiscard]] QDBusConnection newConnection() {
        return QDBusConnection::connectToBus(m_address, m_name + QString::number(++m_connections));
    }

private:
    QString m_name;
    QProcess m_daemon;
    QString m_address;
    int m_connections = 0;
};

} // namespace kept::test
