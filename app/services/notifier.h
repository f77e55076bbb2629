#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace kept::services {

/// A button of a notification.
struct NotificationAction {
    QString key;   ///< the same in every language; "default" is what a click on the notification itself does
    QString words; ///< what the button says
};

/// What a desktop notification says; title and body are plain text.
struct Notification {
    QString id; ///< the application's own; another of the same id takes its place
    QString title;
    QString body;
    std::vector<NotificationAction> actions = {}; ///< besides opening what it is about, in this order
};

/// Tells a person something while they look elsewhere. Never waits and never fails: where the desktop shows no
/// notifications, nothing happens.
class Notifier : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void notify(const Notification& notification) = 0;
    /// It is of no interest any more; an id that is not shown is ignored.
    virtual void withdraw(const QString& id) = 0;

signals:
    /// The person chose the notification: they want to see what it is about.
    void activated(const QString& id);
    /// They pressed one of its buttons. The notification is gone.
    void actionChosen(const QString& id, const QString& key);
    /// They put it away without an answer.
    void dismissed(const QString& id);
};

} // namespace kept::services
