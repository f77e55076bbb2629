#pragma once

#include "ui/pages/settings/settings_section.h"

namespace kept::services {
class Secret;
class SecretStore;
struct SecretAnswer;
} // namespace kept::services

namespace kept::ui {

/// With which login the book is open at its server, and its password.
class OwnLoginSection final : public SettingsSection {
    Q_OBJECT

public:
    OwnLoginSection(SettingsDesk& desk, services::SecretStore& secrets, QWidget* parent = nullptr);

private:
    void showData() override;
    [[nodiscard]] bool mayEdit() const override { return !desk().isReadOnly(); }
    void change();
    /// The keychain follows, where it has the old one.
    void remember(const services::Secret& fresh);
    [[nodiscard]] QString news(const services::SecretAnswer& keychain) const;

    services::SecretStore& m_secrets;
    QLabel* m_state;
    QPushButton* m_change = nullptr;
};

} // namespace kept::ui
