#include "tests/desktop/desktop_session.h"

#include "tests/desktop/screen_picture.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QTest>

#include <cstring>
#include <memory>
#include <xcb/xcb.h>

namespace kept::test {

namespace {

const QString daemonPath = QStringLiteral("/usr/lib/notification-daemon/notification-daemon");
constexpr int patience = 20'000;
constexpr int dark = 110;
constexpr int light = 180;

QRect withoutFrame(const QRect& notification) {
    return notification.adjusted(16, 8, -16, -8);
}

} // namespace

DesktopSession::DesktopSession() : m_environment(QProcessEnvironment::systemEnvironment()) {
    for (const char* name : {"WAYLAND_DISPLAY", "KEPT_BOOK", "XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"})
        m_environment.remove(QLatin1String(name));
    for (const auto& [name, folder] : {std::pair("XDG_RUNTIME_DIR", "run"), std::pair("XDG_CONFIG_HOME", "config"),
                                       std::pair("XDG_DATA_HOME", "data"), std::pair("HOME", "home")}) {
        const QString path = file(QLatin1String(folder));
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(QLatin1String(name), path);
    }
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_environment.insert(QStringLiteral("NO_AT_BRIDGE"), QStringLiteral("1"));
    startServer();
    if (m_failure.isEmpty())
        startBus();
    if (m_failure.isEmpty())
        startDaemon();
}

DesktopSession::~DesktopSession() {
    for (int i = 1; i <= m_connections; ++i)
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop%1").arg(i));
    for (QProcess* process : {&m_daemon, &m_bus, &m_server}) {
        process->terminate();
        process->waitForFinished(patience);
    }
}

void DesktopSession::startServer() {
    // It would begin anew when its first visitor leaves, and turn away whoever comes at that moment.
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("1400x900x24"), QStringLiteral("-fbdir"), m_folder.path(),
                    QStringLiteral("-noreset"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (!m_server.waitForReadyRead(patience)) {
        m_failure = QStringLiteral("Xvfb: ") + m_server.errorString();
        return;
    }
    m_environment.insert(QStringLiteral("DISPLAY"),
                         QStringLiteral(":") + QString::fromLatin1(m_server.readLine()).trimmed());
}

void DesktopSession::startBus() {
    m_bus.setProcessEnvironment(m_environment);
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!m_bus.waitForReadyRead(patience)) {
        m_failure = QStringLiteral("dbus-daemon: ") + m_bus.errorString();
        return;
    }
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromUtf8(m_bus.readLine()).trimmed());
}

void DesktopSession::startDaemon() {
    m_daemon.setProcessEnvironment(m_environment);
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.start(daemonPath, QStringList());
    if (!m_daemon.waitForStarted(patience)) {
        m_failure = QStringLiteral("notification-daemon: ") + m_daemon.errorString();
        return;
    }
    const QDBusConnection bus = newConnection();
    const bool isThere = QTest::qWaitFor(
        [&] { return bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.Notifications")); },
        patience);
    if (!isThere)
        m_failure = QStringLiteral("notification-daemon does not come to the bus");
}

QDBusConnection DesktopSession::newConnection() {
    return QDBusConnection::connectToBus(m_environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")),
                                         QStringLiteral("desktop%1").arg(++m_connections));
}

void DesktopSession::start(QProcess& process, const QStringList& arguments) const {
    process.setProcessEnvironment(m_environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(KEPT_BINARY), arguments);
}

QString DesktopSession::kept(const QStringList& arguments) const {
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(KEPT_BINARY), arguments);
    process.waitForFinished(patience);
    return process.exitCode() == 0 && process.exitStatus() == QProcess::NormalExit
               ? QString::fromUtf8(process.readAllStandardOutput()).trimmed()
               : QStringLiteral("status %1: %2")
                     .arg(process.exitCode())
                     .arg(QString::fromUtf8(process.readAllStandardError()).trimmed());
}

QString DesktopSession::xdotool(const QStringList& arguments) const {
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral("xdotool"), arguments);
    process.waitForFinished(patience);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QStringList DesktopSession::windows(const QString& name) const {
    return xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), name})
        .split(u'\n', Qt::SkipEmptyParts);
}

void DesktopSession::closeWindow(const QString& window) const {
    const std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> server(
        xcb_connect(m_environment.value(QStringLiteral("DISPLAY")).toLatin1().constData(), nullptr), &xcb_disconnect);
    const auto atom = [&server](const char* name) {
        const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> reply(
            xcb_intern_atom_reply(server.get(),
                                  xcb_intern_atom(server.get(), 0, std::uint16_t(std::strlen(name)), name), nullptr),
            &std::free);
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    };
    xcb_client_message_event_t event = {};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = window.toUInt();
    event.type = atom("WM_PROTOCOLS");
    event.data.data32[0] = atom("WM_DELETE_WINDOW");
    xcb_send_event(server.get(), 0, event.window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char*>(&event));
    (void)atom("WM_PROTOCOLS"); // its answer comes once that was sent
}

void DesktopSession::type(const QString& window, const QString& key) const {
    (void)xdotool({QStringLiteral("windowfocus"), QStringLiteral("--sync"), window, QStringLiteral("key"), key});
}

void DesktopSession::press(QPoint place) const {
    (void)xdotool({QStringLiteral("mousemove"), QString::number(place.x()), QString::number(place.y()),
                   QStringLiteral("click"), QStringLiteral("1")});
}

bool DesktopSession::isPainted(const QRect& notification) const {
    const ScreenPicture screen(file(QStringLiteral("Xvfb_screen0")));
    // What is left of the words is of the colour of the popup; the screen behind it is black. It is painted line by
    // line, and the picture may be of a moment in between.
    const QRect inside = withoutFrame(notification);
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        if (screen.brightness(inside.left() + 4, y) < light)
            return false;
    return true;
}

std::optional<QRect> DesktopSession::notification() const {
    const QStringList windows = xdotool({QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                                         QStringLiteral("--class"), QStringLiteral("notification-daemon")})
                                    .split(u'\n', Qt::SkipEmptyParts);
    for (const QString& window : windows) {
        QRect place;
        const QString said = xdotool({QStringLiteral("getwindowgeometry"), QStringLiteral("--shell"), window});
        for (const QString& line : said.split(u'\n')) {
            const int value = line.section(u'=', 1).toInt();
            if (line.startsWith(QLatin1String("X=")))
                place.moveLeft(value);
            else if (line.startsWith(QLatin1String("Y=")))
                place.moveTop(value);
            else if (line.startsWith(QLatin1String("WIDTH=")))
                place.setWidth(value);
            else if (line.startsWith(QLatin1String("HEIGHT=")))
                place.setHeight(value);
        }
        if (place.width() > 200 && isPainted(place)) // else the icon of the daemon
            return place;
    }
    return std::nullopt;
}

void DesktopSession::pressFirstButton(const QRect& notification) const {
    const ScreenPicture screen(file(QStringLiteral("Xvfb_screen0")));
    // The words on the buttons are the lowest that stand on the popup.
    const QRect inside = withoutFrame(notification);
    const auto firstDark = [&](int y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            if (screen.brightness(x, y) < dark)
                return x;
        return -1;
    };
    int y = inside.bottom();
    while (y > inside.top() && firstDark(y) < 0)
        --y;
    if (y == inside.top())
        return; // no words yet: a press there would be one on the popup itself
    int left = inside.right();
    int line = y;
    for (; line > inside.top() && firstDark(line) >= 0; --line)
        left = std::min(left, firstDark(line));
    press(QPoint(left + 4, (y + line) / 2));
}

void DesktopSession::putAway(const QRect& notification) const {
    press(notification.topRight() + QPoint(-24, 30));
}

} // namespace kept::test
