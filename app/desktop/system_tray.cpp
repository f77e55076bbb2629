#include "desktop/tray.h"

#include <QAction>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMenu>
#include <QSystemTrayIcon>

#include <utility>

namespace kept::desktop {

namespace {

constexpr QLatin1String watcherName("org.kde.StatusNotifierWatcher");
constexpr QLatin1String watcherPath("/StatusNotifierWatcher");
constexpr std::chrono::milliseconds longestWait(5000);

} // namespace

SystemTray::SystemTray(const QDBusConnection& bus, QObject* parent) : Tray(parent), m_bus(bus) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestWait);
    connect(&m_patience, &QTimer::timeout, this, &SystemTray::decide);
}

SystemTray::~SystemTray() = default;

void SystemTray::awaitPanel() {
    if (!m_bus.isConnected())
        return;
    m_isAwaited = true;
    m_patience.start();
    m_bus.connect(watcherName, watcherPath, watcherName, QStringLiteral("StatusNotifierHostRegistered"), this,
                  SLOT(decide()));
    QDBusMessage question = QDBusMessage::createMethodCall(
        watcherName, watcherPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QString(watcherName) << QStringLiteral("IsStatusNotifierHostRegistered");
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* answered) {
        answered->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answered;
        if (!reply.isError() && reply.value().variant().toBool())
            decide();
    });
}

void SystemTray::decide() {
    if (!m_isAwaited)
        return;
    m_isAwaited = false;
    m_patience.stop();
    if (const auto state = std::exchange(m_awaiting, std::nullopt))
        show(*state);
    emit decided();
}

bool SystemTray::isAvailable() const {
    return !m_isAwaited && QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::show(const TrayState& state) {
    if (m_isAwaited) {
        m_awaiting = state;
        return;
    }
    if (!m_icon)
        buildIcon();
    m_icon->setIcon(state.icon);
    m_icon->setToolTip(state.tooltip);
    fillMenu(state);
    m_icon->show();
}

void SystemTray::buildIcon() {
    m_menu = std::make_unique<QMenu>();
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    m_menu->setAccessibleName(tr("Kept"));
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setObjectName(QStringLiteral("trayIcon"));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::messagePressed);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            emit pressed();
        else if (reason == QSystemTrayIcon::MiddleClick)
            emit entryWanted();
    });
}

/// Only where it is another: a menu that is open would close.
void SystemTray::fillMenu(const TrayState& state) {
    if (m_isFilled && state.entries == m_entries && state.more == m_more && state.canPromise == m_canPromise)
        return;
    m_isFilled = true;
    m_entries = state.entries;
    m_more = state.more;
    m_canPromise = state.canPromise;
    m_menu->clear();
    const auto add = [this](const QString& words, const char* name, auto run) {
        QAction* action = m_menu->addAction(words);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, run);
    };
    if (state.canPromise) {
        add(tr("&Promise something…"), "trayEntry", [this] { emit entryWanted(); });
        m_menu->addSeparator();
    }
    for (const TrayEntry& entry : state.entries)
        add(entry.words, "trayPromise", [this, promise = entry.promise] { emit promiseChosen(promise); });
    if (!state.more.isEmpty())
        add(state.more, "trayMore", [this] { emit listWanted(); });
    if (!state.entries.empty())
        m_menu->addSeparator();
    add(tr("&Open Kept"), "trayOpen", [this] { emit windowWanted(); });
    add(tr("&Quit"), "trayQuit", [this] { emit quitWanted(); });
}

void SystemTray::hide() {
    m_awaiting.reset();
    if (m_icon)
        m_icon->hide();
}

void SystemTray::say(const QString& title, const QString& body) {
    if (m_icon && m_icon->isVisible())
        m_icon->showMessage(title, body, m_icon->icon());
}

} // namespace kept::desktop
