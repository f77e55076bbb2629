#pragma once

#include "ui/pages/settings/settings_section.h"

class QCheckBox;

namespace kept::models {
class SignInsModel;
}

namespace kept::ui {

class PlainTable;

/// One's own password, and what an owner sees and does of everybody's.
class SignInSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit SignInSection(SettingsDesk& desk, QWidget* parent = nullptr);

private:
    void showData() override;
    [[nodiscard]] bool mayEdit() const override { return !desk().isReadOnly(); }
    void buildOwn();
    void buildEverybody();
    void showOwn();
    void showEverybody();
    void showButtons();

    [[nodiscard]] const services::PersonRow* me() const;
    /// Owns the book, and can't be somebody else.
    [[nodiscard]] bool isSignedInOwner() const;
    void change(PasswordTask task);
    void signOut();
    void reset();
    void setEveryone(bool on);

    QLabel* m_state;
    QPushButton* m_set = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_signOut = nullptr;
    models::SignInsModel* m_model;
    PlainTable* m_table;
    QPushButton* m_reset = nullptr;
    QCheckBox* m_everyone;
    QLabel* m_warning = nullptr;
};

} // namespace kept::ui
