#pragma once

#include "services/people.h"
#include "ui/pages/reports/summary_export.h"

#include <QDate>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QMenu;
class QToolButton;

namespace kept::ui {

class KeyButton;
class MenuButton;

/// Which month of which department, and as what it is exported.
class ReportsBar final : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QDate month;               ///< first days throughout
        QDate newest;              ///< how far one may go on
        std::vector<QDate> months; ///< those with promises, oldest first
        std::optional<domain::DepartmentId> department;
        std::vector<services::NamedThing> departments;
    };

    explicit ReportsBar(const QLocale& locale, QWidget* parent = nullptr);

    void setChoice(Choice choice);
    void setExportable(bool exportable);
    [[nodiscard]] QString monthText(QDate month) const;
    [[nodiscard]] QString departmentText() const;

signals:
    void monthChosen(QDate month);
    void departmentChosen(std::optional<kept::domain::DepartmentId> department);
    void exportWanted(kept::ui::SummaryExport::Format format);

private:
    QToolButton* makeStep(const QString& name, const QString& words, const QString& icon, Qt::Key key, int months);
    MenuButton* makeMenu(const QString& name, const QString& purpose, void (ReportsBar::*fill)(QMenu&));
    KeyButton* makeExport(const QString& name, const QString& words, SummaryExport::Format format);
    void fillMonths(QMenu& menu);
    void fillDepartments(QMenu& menu);

    QLocale m_locale;
    Choice m_choice;
    QToolButton* m_previous;
    MenuButton* m_month;
    QToolButton* m_next;
    MenuButton* m_department;
    std::vector<KeyButton*> m_exports;
};

} // namespace kept::ui
