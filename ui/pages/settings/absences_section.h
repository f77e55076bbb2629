#pragma once

#include "ui/pages/settings/settings_section.h"

#include <QLocale>

namespace kept::models {
class AbsencesModel;
}

namespace kept::ui {

class PersonField;
class PlainTable;
class Questions;

/// When a person is away, typed or from an iCalendar file. Everybody says so for themselves, leads for others.
class AbsencesSection final : public SettingsSection {
    Q_OBJECT

public:
    AbsencesSection(SettingsDesk& desk, Questions& questions, const QLocale& locale, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showData() override;
    [[nodiscard]] bool mayEdit() const override;
    void buildButtons();
    void showPerson();
    void showButtons();
    void add();
    void remove();
    void importFile();

    Questions& m_questions;
    PersonField* m_person;
    models::AbsencesModel* m_model;
    PlainTable* m_table;
    QLabel* m_none = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace kept::ui
