#include "desktop/fallback_notifier.h"

#include "desktop/notification_service.h"
#include "desktop/tray.h"

#include <utility>

namespace kept::desktop {

FallbackNotifier::FallbackNotifier(NotificationService& service, Tray& tray, QObject* parent)
    : Notifier(parent), m_service(service) {
    connect(&service, &Notifier::activated, this, &Notifier::activated);
    connect(&service, &Notifier::actionChosen, this, &Notifier::actionChosen);
    connect(&service, &Notifier::dismissed, this, &Notifier::dismissed);
    connect(&service, &NotificationService::unheard, this, [this, &tray](const services::Notification& notification) {
        m_said = notification.id;
        tray.say(notification.title, notification.body);
    });
    connect(&tray, &Tray::messagePressed, this, [this] {
        if (const QString id = std::exchange(m_said, {}); !id.isEmpty())
            emit activated(id);
    });
}

void FallbackNotifier::notify(const services::Notification& notification) {
    m_service.notify(notification);
}

void FallbackNotifier::withdraw(const QString& id) {
    if (id == m_said)
        m_said.clear(); // the message goes by itself
    m_service.withdraw(id);
}

} // namespace kept::desktop
