#pragma once

#include "services/reminder_rules.h"
#include "ui/dialogs/form_dialog.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace kept::ui {

/// When promises of one kind remind before their deadline, and whether somebody asks afterwards if they worked.
class ReminderRuleDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `rule`: nothing for those of a service promise that remind as their size does. `ofSize`: a size always has one.
    ReminderRuleDialog(const QString& name, const std::optional<services::ReminderRule>& rule, bool ofSize,
                       QWidget* parent);

    [[nodiscard]] std::optional<services::ReminderRule> rule() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    void enableFields();

    QCheckBox* m_own = nullptr; ///< of a service promise
    std::vector<QComboBox*> m_leads;
    QSpinBox* m_after;
};

} // namespace kept::ui
