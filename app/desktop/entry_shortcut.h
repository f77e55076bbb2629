#pragma once

#include "services/desktop_integration.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QVariantMap>

namespace kept::desktop {

/// A key of the whole desktop for the quick entry, by the portal for such keys. All calls are asynchronous; where there
/// is no such portal, or it says no, only the state tells.
/// Source: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html
class EntryShortcut final : public QObject {
    Q_OBJECT

public:
    /// Asks whether the desktop has such a portal.
    explicit EntryShortcut(const QDBusConnection& bus, QObject* parent = nullptr);
    ~EntryShortcut() override;

    /// Asks for the key; the desktop may ask the person the first time.
    void bind();
    void release();
    [[nodiscard]] services::EntryKeyState state() const { return m_state; }
    /// In the desktop's words; empty where it does not say.
    [[nodiscard]] const QString& key() const { return m_key; }

signals:
    /// Of state() or key().
    void changed();
    /// It was pressed.
    void pressed();

private slots:
    void sessionAnswered(uint response, const QVariantMap& results);
    void bindingAnswered(uint response, const QVariantMap& results);
    void activated(const QDBusObjectPath& session, const QString& shortcut, qulonglong timestamp,
                   const QVariantMap& options);
    void shortcutsChanged(const QDBusObjectPath& session, const QDBusMessage& message);

private:
    void askForPortal();
    void take(services::EntryKeyState state);
    /// The path of the portal's answer to a call that gives this token, where `slot` hears it before it can come.
    void hear(const QString& token, const char* slot);
    void call(QDBusMessage message);
    void takeKey(const QVariant& shortcuts);
    [[nodiscard]] QString nextToken();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    services::EntryKeyState m_state = services::EntryKeyState::Unknown;
    QString m_key;
    QString m_session; ///< its path; empty where there is none
    bool m_wanted = false;
    int m_tokens = 0;
};

} // namespace kept::desktop
