#pragma once

#include "ui/pages/settings/settings_section.h"

class QCheckBox;
class QSpinBox;

namespace kept::models {
class ReminderRulesModel;
}

namespace kept::ui {

class PlainTable;

/// When the team's promises remind, and when leads are told of those that are overdue.
class RemindersSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit RemindersSection(SettingsDesk& desk, QWidget* parent = nullptr);

private:
    void showData() override;
    void addEscalation();
    void showButtons();
    void nameUnit();
    void edit();
    void saveEscalation();

    models::ReminderRulesModel* m_model;
    PlainTable* m_table;
    QPushButton* m_edit = nullptr;
    QCheckBox* m_escalates;
    QSpinBox* m_after; ///< working hours
};

} // namespace kept::ui
