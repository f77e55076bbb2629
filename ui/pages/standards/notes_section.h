#pragma once

#include "ui/pages/page_section.h"
#include "ui/pages/standards/standards_desk.h"

#include <QLocale>
#include <QTimeZone>

class QAction;

namespace kept::models {
class PrivateNotesModel;
}

namespace kept::ui {

class PlainTable;
class Questions;

/// What leads write to somebody in private.
class NotesSection final : public PageSection {
    Q_OBJECT

public:
    NotesSection(StandardsDesk& desk, Questions& questions, const QTimeZone& zone, const QLocale& locale,
                 QWidget* parent = nullptr);

private:
    void showData();
    void showChosen();
    void write();
    void remove();

    StandardsDesk& m_desk;
    Questions& m_questions;
    models::PrivateNotesModel* m_model;
    PlainTable* m_table;
    QAction* m_write = nullptr;
    QAction* m_remove = nullptr;
    QLabel* m_none = nullptr;
    QLabel* m_words = nullptr;
    QLabel* m_asked = nullptr;
};

} // namespace kept::ui
