#pragma once

#include "services/preferences.h"

#include <QSettings>

namespace kept::startup {

/// Preferences in the desktop's configuration folder.
class DesktopPreferences final : public services::Preferences {
public:
    DesktopPreferences();

    [[nodiscard]] QString value(services::Preference preference) const override;
    void setValue(services::Preference preference, const QString& value) override;

private:
    QSettings m_settings;
};

} // namespace kept::startup
