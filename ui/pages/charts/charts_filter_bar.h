#pragma once

#include "ui/pages/charts/charts_filter.h"
#include "ui/pages/charts/charts_limits.h"
#include "ui/pages/charts/charts_names.h"

#include <QWidget>

#include <functional>
#include <map>

class QAction;
class QMenu;
class QPushButton;

namespace kept::ui {

class MenuButton;

/// Period, comparison and all that the charts can be limited to, as buttons with menus. What is rarely asked for is in
/// the menu of “more”, and in sight once it limits something. Edits one ChartsFilter.
class ChartsFilterBar final : public QWidget {
    Q_OBJECT

public:
    /// `today` is asked whenever a period is put into words.
    ChartsFilterBar(std::function<QDate()> today, const QLocale& locale, QWidget* parent = nullptr);

    /// Shows a filter, without telling.
    void setFilter(const ChartsFilter& filter);
    [[nodiscard]] const ChartsFilter& filter() const { return m_filter; }
    void setNames(const ChartsNames& names);
    [[nodiscard]] const ChartsNames& names() const { return m_names; }
    /// What else can be done with the view as it is; in the menu at the end of the bar.
    void addViewAction(QAction* action);
    /// Takes it and tells, where it is another.
    void choose(const ChartsFilter& filter);

signals:
    void filterChanged(const kept::ui::ChartsFilter& filter);
    void saveWanted();

private:
    using Fill = std::function<void(QMenu&)>;

    void buildLayout();
    QWidget* buildEnd();
    QMenu* makeMenu(const QString& name, const QString& purpose, const Fill& fill, QWidget* parent);
    MenuButton* makeButton(const QString& name, const QString& purpose, const Fill& fill);
    void addChoice(QMenu& menu, const QString& text, const ChartsFilter& filter);
    void fillPeriods(QMenu& menu);
    void fillComparisons(QMenu& menu);
    void fillLimit(ChartsLimit limit, QMenu& menu);
    void fillMore(QMenu& menu);
    void askForDays();
    void showFilter();
    static void setWords(MenuButton& button, const QString& words, bool limits);

    std::function<QDate()> m_today;
    QLocale m_locale;
    ChartsFilter m_filter;
    ChartsNames m_names;
    MenuButton* m_period;
    MenuButton* m_comparison;
    std::map<ChartsLimit, MenuButton*> m_limits;
    MenuButton* m_more;
    QPushButton* m_clear;
    QMenu* m_viewMenu = nullptr;
};

} // namespace kept::ui
