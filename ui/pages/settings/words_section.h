#pragma once

#include "domain/clarity.h"
#include "ui/pages/settings/settings_section.h"

namespace kept::models {
class VagueWordsModel;
}

namespace kept::ui {

class PlainTable;

/// The words that the team finds vague.
class WordsSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit WordsSection(SettingsDesk& desk, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showData() override;
    void showButtons();
    void openDialog(const domain::VagueWord& word);
    void edit();
    void remove();

    models::VagueWordsModel* m_model;
    PlainTable* m_table;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace kept::ui
