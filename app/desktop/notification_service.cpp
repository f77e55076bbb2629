#include "desktop/notification_service.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLatin1String>
#include <QVariantMap>

#include <algorithm>
#include <utility>

namespace kept::desktop {

using services::Notification;

namespace {

constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String servicePath("/org/freedesktop/Notifications");
constexpr QLatin1String serviceInterface("org.freedesktop.Notifications");
constexpr QLatin1String defaultAction("default");
constexpr int asLongAsTheDesktopLikes = -1;

QDBusMessage call(const char* method) {
    return QDBusMessage::createMethodCall(service, servicePath, serviceInterface, QLatin1String(method));
}

} // namespace

NotificationService::NotificationService(const QDBusConnection& bus, QObject* parent)
    : Notifier(parent), m_bus(bus), m_watcher(service, bus, QDBusServiceWatcher::WatchForUnregistration) {
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, servicePath, serviceInterface, QStringLiteral("ActionInvoked"), this,
                  SLOT(actionInvoked(uint, QString)));
    m_bus.connect(service, servicePath, serviceInterface, QStringLiteral("NotificationClosed"), this,
                  SLOT(closed(uint, uint)));
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, &NotificationService::forgetService);
}

void NotificationService::notify(const Notification& notification) {
    if (!m_bus.isConnected())
        return;
    if (m_capabilities)
        return send(notification);
    std::erase_if(m_waiting, [&](const Notification& other) { return other.id == notification.id; });
    m_waiting.push_back(notification);
    if (m_waiting.size() == 1)
        askCapabilities();
}

void NotificationService::askCapabilities() {
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call("GetCapabilities")), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* answered) {
        answered->deleteLater();
        const QDBusPendingReply<QStringList> reply = *answered;
        const auto waiting = std::exchange(m_waiting, {});
        if (reply.isError())
            return; // nobody shows notifications; the next one asks again
        m_capabilities = reply.value();
        for (const Notification& notification : waiting)
            send(notification);
    });
}

void NotificationService::send(const Notification& notification) {
    if (!m_underWay.insert(notification.id).second) {
        m_next.insert_or_assign(notification.id, notification); // whose place it takes has no number yet
        return;
    }
    const auto shown = m_shown.find(notification.id);
    const bool markup = m_capabilities->contains(QLatin1String("body-markup"));
    const bool actions = m_capabilities->contains(QLatin1String("actions"));
    QDBusMessage message = call("Notify");
    message << QStringLiteral("Kept") << (shown == m_shown.end() ? 0U : shown->second)
            << QStringLiteral("org.kept.Kept") << notification.title
            << (markup ? notification.body.toHtmlEscaped() : notification.body)
            << (actions ? QStringList{defaultAction, tr("Open")} : QStringList())
            << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("org.kept.Kept")}}
            << asLongAsTheDesktopLikes;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, id = notification.id](QDBusPendingCallWatcher* answered) {
                answered->deleteLater();
                const QDBusPendingReply<uint> reply = *answered;
                sent(id, reply.isError() ? 0 : reply.value());
            });
}

void NotificationService::sent(const QString& id, uint number) {
    m_underWay.erase(id);
    const bool withdrawn = m_withdrawnOnItsWay.erase(id) > 0;
    if (number > 0 && withdrawn)
        close(number);
    else if (number > 0)
        m_shown[id] = number;
    if (const auto next = m_next.extract(id))
        notify(next.mapped());
}

void NotificationService::withdraw(const QString& id) {
    std::erase_if(m_waiting, [&](const Notification& notification) { return notification.id == id; });
    m_next.erase(id);
    if (m_underWay.contains(id))
        m_withdrawnOnItsWay.insert(id);
    if (const auto shown = m_shown.find(id); shown != m_shown.end()) {
        close(shown->second);
        m_shown.erase(shown);
    }
}

void NotificationService::close(uint number) {
    QDBusMessage message = call("CloseNotification");
    message << number;
    m_bus.asyncCall(message);
}

void NotificationService::actionInvoked(uint number, const QString& action) {
    const auto shown = std::ranges::find(m_shown, number, &std::pair<const QString, uint>::second);
    if (shown == m_shown.end() || action != defaultAction)
        return;
    const QString id = shown->first;
    emit activated(id);
}

void NotificationService::closed(uint number, uint /*reason*/) {
    std::erase_if(m_shown, [number](const auto& shown) { return shown.second == number; });
}

void NotificationService::forgetService() {
    m_capabilities.reset();
    m_shown.clear();
}

} // namespace kept::desktop
