#pragma once

#include "services/notifier.h"

namespace kept::desktop {

class NotificationService;
class Tray;

/// Notifications of the desktop; where it has none, the tray's own message, which has no buttons: whoever presses it
/// wants to see what it is about.
class FallbackNotifier final : public services::Notifier {
    Q_OBJECT

public:
    FallbackNotifier(NotificationService& service, Tray& tray, QObject* parent = nullptr);

    void notify(const services::Notification& notification) override;
    void withdraw(const QString& id) override;

private:
    NotificationService& m_service;
    QString m_said; ///< what the tray's message is about
};

} // namespace kept::desktop
