#pragma once

#include "services/people.h"
#include "ui/pages/settings/settings_section.h"

#include <QLocale>

namespace kept::models {
class PeopleModel;
}

namespace kept::ui {

class EditPersonDialog;
class PlainTable;
class Questions;

/// Who is on the team, in which department and in which role.
class PeopleSection final : public SettingsSection {
    Q_OBJECT

public:
    PeopleSection(SettingsDesk& desk, Questions& questions, const QLocale& locale, QWidget* parent = nullptr);

private:
    void showData() override;
    void buildButtons();
    void showButtons();
    [[nodiscard]] const services::PersonRow* chosen() const;

    void add();
    void edit();
    void leaveOrComeBack();
    void askToLeave(const services::PersonRow& person);
    void leave(const services::PersonRow& person, const QStringList& recurring);
    void comeBack(const services::PersonRow& person);
    void renameDepartment();
    void openPersonDialog(const services::PersonRow& person);
    void save(const services::PersonForm& seen, EditPersonDialog& dialog);

    Questions& m_questions;
    QLocale m_locale;
    models::PeopleModel* m_model;
    PlainTable* m_table;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_leave = nullptr;
    QPushButton* m_rename = nullptr;
};

} // namespace kept::ui
