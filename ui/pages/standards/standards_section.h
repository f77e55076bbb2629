#pragma once

#include "ui/pages/page_section.h"
#include "ui/pages/standards/standards_desk.h"

#include <QLocale>
#include <QTimeZone>

class QAction;

namespace kept::models {
class StandardsModel;
}

namespace kept::ui {

class PlainTable;
class Questions;
class StandardCard;

/// The service promises of the team: what each says, who knows it, how it is kept.
class StandardsSection final : public PageSection {
    Q_OBJECT

public:
    StandardsSection(StandardsDesk& desk, Questions& questions, const QTimeZone& zone, const QLocale& locale,
                     QWidget* parent = nullptr);

private:
    void buildButtons();
    void showData();
    void showChosen();
    [[nodiscard]] const services::Standard* chosen() const;

    void acknowledge();
    void define(const services::Standard* standard);
    void withdraw();
    void listPromises();

    StandardsDesk& m_desk;
    Questions& m_questions;
    models::StandardsModel* m_model;
    PlainTable* m_table;
    StandardCard* m_card;
    QLabel* m_none = nullptr;
    QAction* m_acknowledge = nullptr;
    QAction* m_define = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_withdraw = nullptr;
};

} // namespace kept::ui
