#pragma once

#include "services/own_up_templates.h"
#include "ui/pages/settings/settings_section.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kept::ui {

/// The messages that are proposed after a miss, in each language, with a preview of what becomes of the placeholders.
class OwnUpSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit OwnUpSection(SettingsDesk& desk, QWidget* parent = nullptr);

private:
    void buildChoices();
    void buildFields();
    void buildButtons();
    void showData() override;
    /// Of the language and miss chosen; nothing before the first data.
    [[nodiscard]] const services::OwnUpTemplate* chosen() const;
    [[nodiscard]] domain::MessageTemplate typed() const;
    void showChosen();
    /// Says what is wrong with what is typed, or shows what it becomes.
    void check();
    void save();
    void reset();

    QComboBox* m_language;
    QComboBox* m_miss;
    QLineEdit* m_subject;
    QPlainTextEdit* m_body;
    QLabel* m_problem = nullptr;
    QLabel* m_preview = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_reset = nullptr;
    domain::MessageTemplate m_shown; ///< as it was last put into the fields
};

} // namespace kept::ui
