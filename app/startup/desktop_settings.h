#pragma once

#include "desktop/autostart.h"
#include "desktop/entry_shortcut.h"
#include "services/desktop_integration.h"

namespace kept::desktop {
class Tray;
}

namespace kept::services {
class Preferences;
}

namespace kept::startup {

/// What can be set of Kept's place on the desktop, as this desktop has it.
class DesktopSettings final : public services::DesktopIntegration {
    Q_OBJECT

public:
    DesktopSettings(const desktop::Tray& tray, services::Preferences& preferences, const QDBusConnection& bus,
                    QObject* parent = nullptr);

    [[nodiscard]] bool hasTray() const override;
    [[nodiscard]] bool startsWithSession() const override;
    [[nodiscard]] QString setStartsWithSession(bool starts) override;
    [[nodiscard]] services::EntryKeyState entryKeyState() const override;
    [[nodiscard]] QString entryKey() const override;
    void setEntryKey(bool on) override;
    [[nodiscard]] QString entryCommand() const override;

signals:
    void entryKeyPressed();

private:
    const desktop::Tray& m_tray;
    services::Preferences& m_preferences;
    desktop::Autostart m_autostart;
    desktop::EntryShortcut m_shortcut;
};

} // namespace kept::startup
