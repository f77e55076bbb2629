#pragma once

#include "desktop/color_scheme.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QString>

namespace kept::desktop {

/// Asks the desktop portal (org.freedesktop.portal.Settings, namespace org.freedesktop.appearance) and follows it.
/// Never waits: the answers arrive through changed(). Without a portal it stays at "no preference".
/// Source: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
class PortalAppearance final : public DesktopAppearance {
    Q_OBJECT

public:
    explicit PortalAppearance(const QDBusConnection& bus, QObject* parent = nullptr);

    [[nodiscard]] ColorScheme colorScheme() const override { return m_colorScheme; }
    [[nodiscard]] bool highContrast() const override { return m_highContrast; }

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& key);
    void take(const QString& key, const QVariant& value);

    QDBusConnection m_bus;
    ColorScheme m_colorScheme = ColorScheme::NoPreference;
    bool m_highContrast = false;
};

} // namespace kept::desktop
