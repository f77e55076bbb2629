#include "startup/desktop_preferences.h"

namespace kept::startup {

namespace {

const services::PreferenceEntry& entryOf(services::Preference preference) {
    return services::preferenceTable[static_cast<std::size_t>(preference)];
}

} // namespace

DesktopPreferences::DesktopPreferences()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("kept"), QStringLiteral("kept")) {}

QString DesktopPreferences::value(services::Preference preference) const {
    const auto& entry = entryOf(preference);
    return m_settings.value(QLatin1String(entry.key), QLatin1String(entry.byDefault)).toString();
}

void DesktopPreferences::setValue(services::Preference preference, const QString& value) {
    m_settings.setValue(QLatin1String(entryOf(preference).key), value);
}

} // namespace kept::startup
