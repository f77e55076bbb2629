#pragma once

#include "services/reminder_rules.h"
#include "ui/pages/settings/settings_section.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace kept::ui {

/// How the person who sits here is reminded: quiet times, when an unanswered reminder comes again, and digests.
class MyRemindersSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit MyRemindersSection(SettingsDesk& desk, QWidget* parent = nullptr);

private:
    void showData() override;
    [[nodiscard]] bool mayEdit() const override;
    void addFields();
    void nameUnit();
    void saveQuiet();
    void save();

    services::ReminderWishes m_wishes; ///< as they were read or saved last
    QLineEdit* m_quiet;
    QLabel* m_quietRemark;
    QSpinBox* m_again;
    QCheckBox* m_digest;
    QCheckBox* m_teamDigest;
};

} // namespace kept::ui
