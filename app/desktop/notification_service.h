#pragma once

#include "services/notifier.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace kept::desktop {

/// Notifications of the desktop: org.freedesktop.Notifications. All calls are asynchronous; without a bus or a service
/// nothing happens.
/// Source: https://specifications.freedesktop.org/notification-spec/1.2/
class NotificationService final : public services::Notifier {
    Q_OBJECT

public:
    explicit NotificationService(const QDBusConnection& bus, QObject* parent = nullptr);

    void notify(const services::Notification& notification) override;
    void withdraw(const QString& id) override;

private slots:
    void actionInvoked(uint number, const QString& action);
    void closed(uint number, uint reason);

private:
    void askCapabilities();
    void send(const services::Notification& notification);
    void sent(const QString& id, uint number);
    void close(uint number);
    void forgetService();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::optional<QStringList> m_capabilities; ///< of the service that answers now
    std::vector<services::Notification> m_waiting;
    std::set<QString> m_underWay;                     ///< sent, the answer with its number not here yet
    std::map<QString, services::Notification> m_next; ///< the newest to take the place of one under way
    std::set<QString> m_withdrawnOnItsWay;
    std::map<QString, uint> m_shown; ///< to the service's number
};

} // namespace kept::desktop
