#pragma once

#include "ui/pages/page_section.h"
#include "ui/pages/standards/standards_desk.h"

#include <QLocale>
#include <QTimeZone>

class QAction;

namespace kept::models {
class RecognitionsModel;
}

namespace kept::ui {

class PlainTable;

/// Who was recognized for promises kept, for all to see.
class RecognitionsSection final : public PageSection {
    Q_OBJECT

public:
    RecognitionsSection(StandardsDesk& desk, const QTimeZone& zone, const QLocale& locale, QWidget* parent = nullptr);

private:
    void showData();
    void showChosen();
    void recognize();
    void listPromises();

    StandardsDesk& m_desk;
    QTimeZone m_zone;
    QLocale m_locale;
    models::RecognitionsModel* m_model;
    PlainTable* m_table;
    QAction* m_recognize = nullptr;
    QLabel* m_none = nullptr;
    QLabel* m_words = nullptr;
};

} // namespace kept::ui
