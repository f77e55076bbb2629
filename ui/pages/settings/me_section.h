#pragma once

#include "ui/pages/settings/settings_section.h"

class QButtonGroup;
class QComboBox;

namespace kept::ui {

/// What this desktop remembers: who sits here, and light or dark.
class MeSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit MeSection(SettingsDesk& desk, QWidget* parent = nullptr);

signals:
    /// "system", "light" or "dark"; remembered already.
    void appearanceChosen(const QString& appearance);

private:
    void showData() override;
    [[nodiscard]] bool mayEdit() const override { return true; }
    /// What it means to be whom.
    [[nodiscard]] QString hint() const;
    void addAppearance();
    void choose(domain::PersonId person);

    QComboBox* m_me;
    QLabel* m_hint = nullptr;
    QButtonGroup* m_appearance;
};

} // namespace kept::ui
