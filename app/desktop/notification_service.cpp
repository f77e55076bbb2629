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
constexpr int longestGoodbye = 500; // milliseconds
constexpr uchar normalUrgency = 1;
constexpr uint putAwayByThePerson = 2;

QDBusMessage call(const char* method) {
    return QDBusMessage::createMethodCall(service, servicePath, serviceInterface, QLatin1String(method));
}

/// As the service takes them: key and words by turns. A click on the notification itself comes first.
QStringList actionsOf(const Notification& notification) {
    QStringList actions = {defaultAction, NotificationService::tr("Open")};
    for (const services::NotificationAction& action : notification.actions)
        actions << action.key << action.words;
    return actions;
}

} // namespace

NotificationService::NotificationService(const QDBusConnection& bus, QObject* parent)
    : Notifier(parent), m_bus(bus), m_watcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange) {
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, servicePath, serviceInterface, QStringLiteral("ActionInvoked"), this,
                  SLOT(actionInvoked(uint, QString)));
    m_bus.connect(service, servicePath, serviceInterface, QStringLiteral("ActivationToken"), this,
                  SLOT(activationToken(uint, QString)));
    m_bus.connect(service, servicePath, serviceInterface, QStringLiteral("NotificationClosed"), this,
                  SLOT(closed(uint, uint)));
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString& before, const QString& after) {
                if (!before.isEmpty())
                    forgetService();
                if (!after.isEmpty())
                    showLost();
            });
}

NotificationService::~NotificationService() {
    if (m_shown.empty())
        return;
    for (const auto& [id, shown] : m_shown) {
        QDBusMessage message = call("CloseNotification");
        message << shown.number;
        m_bus.send(message);
    }
    // Its answer comes once the others were heard, and before the program ends.
    (void)m_bus.call(call("GetServerInformation"), QDBus::Block, longestGoodbye);
}

void NotificationService::notify(const Notification& notification) {
    m_lost.erase(notification.id);
    if (!m_bus.isConnected()) {
        QMetaObject::invokeMethod(
            this, [this, notification] { emit unheard(notification); }, Qt::QueuedConnection);
        return;
    }
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
        if (!reply.isError())
            m_capabilities = reply.value(); // else nobody shows notifications; the next one asks again
        for (const Notification& notification : waiting)
            reply.isError() ? emit unheard(notification) : send(notification);
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
    message << QStringLiteral("Kept") << (shown == m_shown.end() ? 0U : shown->second.number)
            << QStringLiteral("org.kept.Kept") << notification.title
            << (markup ? notification.body.toHtmlEscaped() : notification.body)
            << (actions ? actionsOf(notification) : QStringList())
            << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("org.kept.Kept")},
                           {QStringLiteral("urgency"), QVariant::fromValue(normalUrgency)},
                           {QStringLiteral("category"), QStringLiteral("x-kept.reminder")}}
            << asLongAsTheDesktopLikes;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notification](QDBusPendingCallWatcher* answered) {
        answered->deleteLater();
        const QDBusPendingReply<uint> reply = *answered;
        sent(notification, reply.isError() ? 0 : reply.value());
    });
}

void NotificationService::sent(const Notification& notification, uint number) {
    m_underWay.erase(notification.id);
    const bool withdrawn = m_withdrawnOnItsWay.erase(notification.id) > 0;
    const auto next = m_next.extract(notification.id);
    if (number > 0 && withdrawn)
        close(number);
    else if (number > 0)
        m_shown.insert_or_assign(notification.id, Shown{number, notification});
    else if (!withdrawn && !next)
        emit unheard(notification);
    if (next)
        notify(next.mapped());
}

void NotificationService::withdraw(const QString& id) {
    std::erase_if(m_waiting, [&](const Notification& notification) { return notification.id == id; });
    m_next.erase(id);
    m_lost.erase(id);
    if (m_underWay.contains(id))
        m_withdrawnOnItsWay.insert(id);
    if (const auto shown = m_shown.find(id); shown != m_shown.end()) {
        close(shown->second.number);
        m_shown.erase(shown);
    }
}

void NotificationService::close(uint number) {
    QDBusMessage message = call("CloseNotification");
    message << number;
    m_bus.asyncCall(message);
}

QString NotificationService::idOf(uint number) const {
    const auto shown =
        std::ranges::find_if(m_shown, [number](const auto& each) { return each.second.number == number; });
    if (shown != m_shown.end())
        return shown->first;
    return m_putAway && m_putAway->first == number ? m_putAway->second : QString();
}

void NotificationService::activationToken(uint number, const QString& token) {
    if (!idOf(number).isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // where Qt looks for it when a window is to be raised
}

void NotificationService::actionInvoked(uint number, const QString& action) {
    const QString id = idOf(number);
    if (id.isEmpty())
        return;
    // It is answered: what the service says of its end from now on is not the person's doing, and one that stays is
    // taken away.
    if (m_shown.erase(id) > 0)
        close(number);
    m_putAway.reset();
    action == defaultAction ? emit activated(id) : emit actionChosen(id, action);
}

void NotificationService::closed(uint number, uint reason) {
    const QString id = idOf(number);
    if (m_shown.erase(id) == 0)
        return;
    m_putAway = {number, id};
    if (reason == putAwayByThePerson)
        emit dismissed(id);
}

void NotificationService::forgetService() {
    m_capabilities.reset();
    m_putAway.reset();
    for (auto& [id, shown] : std::exchange(m_shown, {}))
        m_lost.insert_or_assign(id, std::move(shown.notification));
}

void NotificationService::showLost() {
    for (const auto& [id, notification] : std::exchange(m_lost, {}))
        notify(notification);
}

} // namespace kept::desktop
