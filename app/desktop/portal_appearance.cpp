#include "desktop/portal_appearance.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLatin1String>

namespace kept::desktop {

namespace {

constexpr QLatin1String portal("org.freedesktop.portal.Desktop");
constexpr QLatin1String portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String portalInterface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String schemeKey("color-scheme");
constexpr QLatin1String contrastKey("contrast");

/// Read() wraps the value once more than the documentation says; later portals mend that in ReadOne().
QVariant unwrapped(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

ColorScheme schemeOf(uint value) {
    switch (value) {
    case 1:
        return ColorScheme::Dark;
    case 2:
        return ColorScheme::Light;
    default:
        return ColorScheme::NoPreference;
    }
}

} // namespace

PortalAppearance::PortalAppearance(const QDBusConnection& bus, QObject* parent)
    : DesktopAppearance(parent), m_bus(bus) {
    if (!m_bus.isConnected())
        return;
    m_bus.connect(portal, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                  SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(schemeKey);
    ask(contrastKey);
}

void PortalAppearance::ask(const QString& key) {
    QDBusMessage question = QDBusMessage::createMethodCall(portal, portalPath, portalInterface, QStringLiteral("Read"));
    question << QString(appearance) << key;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* answered) {
        const QDBusPendingReply<QDBusVariant> reply = *answered;
        if (!reply.isError())
            take(key, reply.value().variant());
        answered->deleteLater();
    });
}

void PortalAppearance::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == appearance)
        take(key, value.variant());
}

void PortalAppearance::take(const QString& key, const QVariant& value) {
    const uint number = unwrapped(value).toUInt();
    const auto scheme = key == schemeKey ? schemeOf(number) : m_colorScheme;
    const bool contrast = key == contrastKey ? number == 1 : m_highContrast;
    if (scheme == m_colorScheme && contrast == m_highContrast)
        return;
    m_colorScheme = scheme;
    m_highContrast = contrast;
    emit changed();
}

} // namespace kept::desktop
