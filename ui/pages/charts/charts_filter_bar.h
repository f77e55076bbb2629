#pragma once

#include "services/people.h"
#include "ui/pages/charts/charts_filter.h"

#include <QWidget>

#include <functional>
#include <vector>

class QMenu;

namespace kept::ui {

class MenuButton;

/// Period, comparison, department and person as buttons with menus. Edits one ChartsFilter.
class ChartsFilterBar final : public QWidget {
    Q_OBJECT

public:
    /// `today` is asked whenever a period is put into words.
    ChartsFilterBar(std::function<QDate()> today, const QLocale& locale, QWidget* parent = nullptr);

    /// Shows a filter, without telling.
    void setFilter(const ChartsFilter& filter);
    [[nodiscard]] const ChartsFilter& filter() const { return m_filter; }
    void setChoices(std::vector<services::NamedThing> departments, std::vector<services::PersonRow> people);
    /// Whom the filter is about: the person, else the department, else everyone.
    [[nodiscard]] QString scopeText() const;
    [[nodiscard]] QString departmentText() const;

signals:
    void filterChanged(const kept::ui::ChartsFilter& filter);

private:
    MenuButton* makeButton(const QString& name, const QString& purpose, void (ChartsFilterBar::*fill)(QMenu&));
    void addChoice(QMenu& menu, const QString& text, const ChartsFilter& filter);
    void fillPeriods(QMenu& menu);
    void fillComparisons(QMenu& menu);
    void fillDepartments(QMenu& menu);
    void fillPeople(QMenu& menu);
    void askForDays();
    void choose(const ChartsFilter& filter);
    void showFilter();
    [[nodiscard]] QString personText() const;

    std::function<QDate()> m_today;
    QLocale m_locale;
    ChartsFilter m_filter;
    std::vector<services::NamedThing> m_departments;
    std::vector<services::PersonRow> m_people;
    MenuButton* m_period;
    MenuButton* m_comparison;
    MenuButton* m_department;
    MenuButton* m_person;
};

} // namespace kept::ui
