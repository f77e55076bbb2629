#pragma once

#include "services/holidays.h"
#include "ui/pages/settings/settings_section.h"

#include <QLocale>

namespace kept::models {
class HolidaysModel;
}

namespace kept::ui {

class PlainTable;
class Questions;

/// The days off for everybody, typed or from an iCalendar file.
class HolidaysSection final : public SettingsSection {
    Q_OBJECT

public:
    HolidaysSection(SettingsDesk& desk, Questions& questions, const QLocale& locale, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showData() override;
    void buildButtons();
    void showButtons();
    void openDialog(const services::Holiday& holiday);
    void edit();
    void remove();
    void importFile();

    Questions& m_questions;
    QLocale m_locale;
    models::HolidaysModel* m_model;
    PlainTable* m_table;
    QLabel* m_none;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace kept::ui
