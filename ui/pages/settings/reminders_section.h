#pragma once

#include "ui/pages/settings/settings_section.h"

class QSpinBox;

namespace kept::ui {

/// How long before a deadline the first reminder comes.
class RemindersSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit RemindersSection(SettingsDesk& desk, QWidget* parent = nullptr);

private:
    void showData() override;
    void nameUnit();
    void save();

    QSpinBox* m_minutes;
};

} // namespace kept::ui
