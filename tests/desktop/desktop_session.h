#pragma once

#include <QDBusConnection>
#include <QPoint>
#include <QProcess>
#include <QRect>
#include <QTemporaryDir>

#include <optional>

namespace kept::test {

/// A desktop that nobody sees: an X server without a screen, a bus, and a notification daemon with real buttons. There
/// is no window manager: what it would do is done by hand.
class DesktopSession {
public:
    DesktopSession();
    ~DesktopSession();
    DesktopSession(const DesktopSession&) = delete;
    DesktopSession& operator=(const DesktopSession&) = delete;

    /// Why it does not run; empty where it does.
    [[nodiscard]] const QString& failure() const { return m_failure; }
    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QDBusConnection newConnection();

    /// Runs `kept` to its end; gives what it prints, or what it complains of behind "status N: ".
    [[nodiscard]] QString kept(const QStringList& arguments) const;
    void start(QProcess& process, const QStringList& arguments) const;

    /// The visible windows of that name, a regular expression.
    [[nodiscard]] QStringList windows(const QString& name) const;
    /// As the button in the corner of a window does.
    void closeWindow(const QString& window) const;
    /// Gives the window the keyboard, and presses a key there.
    void type(const QString& window, const QString& key) const;
    /// The popup of the notification daemon; nothing while it shows none, or has not painted it yet.
    [[nodiscard]] std::optional<QRect> notification() const;
    /// Presses the button of the notification that stands first in its row.
    void pressFirstButton(const QRect& notification) const;
    /// Presses the cross in its corner.
    void putAway(const QRect& notification) const;

private:
    [[nodiscard]] QString xdotool(const QStringList& arguments) const;
    void press(QPoint place) const;
    [[nodiscard]] bool isPainted(const QRect& notification) const;
    void startServer();
    void startBus();
    void startDaemon();

    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_bus;
    QProcess m_daemon;
    QProcessEnvironment m_environment;
    QString m_failure;
    int m_connections = 0;
};

} // namespace kept::test
