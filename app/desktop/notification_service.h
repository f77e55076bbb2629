#pragma once

#include "services/notifier.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace kept::desktop {

/// Notifications of the desktop: org.freedesktop.Notifications. All calls are asynchronous; what nobody there shows
/// goes out as unheard(). What a service shows when it ends is shown again by the next. Where the desktop lends the
/// right to raise a window with an answer, XDG_ACTIVATION_TOKEN holds it from then on. Source:
/// https://specifications.freedesktop.org/notification-spec/1.2/
class NotificationService final : public services::Notifier {
    Q_OBJECT

public:
    explicit NotificationService(const QDBusConnection& bus, QObject* parent = nullptr);
    /// Takes away what is shown: nobody would hear the answer.
    ~NotificationService() override;
    NotificationService(const NotificationService&) = delete;
    NotificationService& operator=(const NotificationService&) = delete;

    void notify(const services::Notification& notification) override;
    void withdraw(const QString& id) override;

signals:
    /// No service shows notifications, or it would not show this one.
    void unheard(const kept::services::Notification& notification);

private slots:
    void activationToken(uint number, const QString& token);
    void actionInvoked(uint number, const QString& action);
    void closed(uint number, uint reason);

private:
    void askCapabilities();
    void send(const services::Notification& notification);
    void sent(const services::Notification& notification, uint number);
    void close(uint number);
    /// What the service calls by that number; empty where that is not ours.
    [[nodiscard]] QString idOf(uint number) const;
    void forgetService();
    void showLost();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::optional<QStringList> m_capabilities; ///< of the service that answers now
    std::vector<services::Notification> m_waiting;
    std::set<QString> m_underWay;                     ///< sent, the answer with its number not here yet
    std::map<QString, services::Notification> m_next; ///< the newest to take the place of one under way
    std::set<QString> m_withdrawnOnItsWay;
    struct Shown {
        uint number; ///< the service's
        services::Notification notification;
    };
    std::map<QString, Shown> m_shown;
    /// The last that was put away: some services tell of its button only after that.
    std::optional<std::pair<uint, QString>> m_putAway;
    std::map<QString, services::Notification> m_lost; ///< shown by a service that ended
};

} // namespace kept::desktop
