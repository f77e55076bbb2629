#pragma once

#include "ui/pages/settings/settings_section.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kept::services {
class DesktopIntegration;
}

namespace kept::ui {

/// Kept's place on this desktop: what closing the window does, whether it starts with the session, and the key that
/// opens the quick entry from anywhere.
class DesktopSection final : public SettingsSection {
    Q_OBJECT

public:
    DesktopSection(SettingsDesk& desk, services::DesktopIntegration& desktop, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showData() override;
    [[nodiscard]] bool mayEdit() const override { return true; }
    void addClosing();
    void addStart();
    void addKey();
    void showDesktop();
    void chooseStart(bool starts);
    [[nodiscard]] QString keyWords() const;

    services::DesktopIntegration& m_desktop;
    QButtonGroup* m_closing;
    QLabel* m_closingHint = nullptr;
    QCheckBox* m_start;
    QCheckBox* m_key;
    QLabel* m_keyHint = nullptr;
    QLineEdit* m_command;
    QPushButton* m_copy = nullptr;
};

} // namespace kept::ui
