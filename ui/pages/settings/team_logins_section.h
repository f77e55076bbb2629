#pragma once

#include "ui/pages/settings/settings_section.h"

namespace kept::models {
class LoginsModel;
struct LoginRow;
} // namespace kept::models

namespace kept::services {
struct LoginNames;
}

namespace kept::ui {

class PlainTable;
class Questions;

/// Who of the team signs in as whom at the book's server: for owners, and whoever keeps the book. Others don't see it.
class TeamLoginsSection final : public SettingsSection {
    Q_OBJECT

public:
    TeamLoginsSection(SettingsDesk& desk, Questions& questions, QWidget* parent = nullptr);

private:
    void showData() override;
    [[nodiscard]] bool mayEdit() const override { return !desk().isReadOnly(); }
    void buildButtons();
    void showButtons();
    [[nodiscard]] bool isForMe() const;
    [[nodiscard]] const models::LoginRow* chosen() const;
    [[nodiscard]] bool isOwn(const models::LoginRow& row) const;
    [[nodiscard]] bool isLastOwner(const models::LoginRow& row) const;

    void give();
    void askToGive(domain::PersonId person, const services::LoginNames& names);
    void renewPassword();
    void take();
    void tellPassword(const QString& person, const QString& login, const QString& password);

    Questions& m_questions;
    models::LoginsModel* m_model;
    PlainTable* m_table;
    QPushButton* m_give = nullptr;
    QPushButton* m_renew = nullptr;
    QPushButton* m_take = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace kept::ui
