#include "ui/pages/charts/charts_filter_bar.h"

#include "render/number_text.h"
#include "ui/dialogs/period_dialog.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace kept::ui {

namespace {

constexpr int widestButton = 240;

/// In a menu and on a button "&" is a mnemonic, and names have it too.
} // namespace

ChartsFilterBar::ChartsFilterBar(std::function<QDate()> today, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_today(std::move(today)), m_locale(locale) {
    setObjectName(QStringLiteral("chartsFilterBar"));
    setAccessibleName(tr("What the charts are about"));
    m_period = makeButton(QStringLiteral("periodFilter"), tr("Period"), &ChartsFilterBar::fillPeriods);
    m_comparison = makeButton(QStringLiteral("comparisonFilter"), tr("Comparison"), &ChartsFilterBar::fillComparisons);
    m_department = makeButton(QStringLiteral("departmentFilter"), tr("Department"), &ChartsFilterBar::fillDepartments);
    m_person = makeButton(QStringLiteral("personFilter"), tr("Person"), &ChartsFilterBar::fillPeople);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    for (MenuButton* button : {m_period, m_comparison, m_department, m_person})
        layout->addWidget(button);
    layout->addStretch(1);
    showFilter();
}

MenuButton* ChartsFilterBar::makeButton(const QString& name, const QString& purpose,
                                        void (ChartsFilterBar::*fill)(QMenu&)) {
    auto* button = new MenuButton({}, this);
    button->setObjectName(name);
    button->setProperty("purpose", purpose);
    button->setMaximumWidth(widestButton);
    auto* menu = new QMenu(button);
    menu->setObjectName(name + QStringLiteral("Menu"));
    menu->setAccessibleName(purpose);
    menu->setStyleSheet(QStringLiteral("QMenu { menu-scrollable: 1; }")); // sixty people fit on no screen
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
    button->setMenu(menu);
    return button;
}

void ChartsFilterBar::setFilter(const ChartsFilter& filter) {
    m_filter = filter;
    showFilter();
}

void ChartsFilterBar::setChoices(std::vector<services::NamedThing> departments,
                                 std::vector<services::PersonRow> people) {
    m_departments = std::move(departments);
    m_people = std::move(people);
    std::ranges::sort(m_people, [](const services::PersonRow& a, const services::PersonRow& b) {
        return a.left != b.left ? b.left : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    showFilter();
}

void ChartsFilterBar::choose(const ChartsFilter& filter) {
    if (filter == m_filter)
        return;
    setFilter(filter);
    emit filterChanged(m_filter);
}

void ChartsFilterBar::addChoice(QMenu& menu, const QString& text, const ChartsFilter& filter) {
    QAction* action = menu.addAction(withoutMnemonic(text), this, [this, filter] { choose(filter); });
    action->setCheckable(true);
    action->setChecked(filter == m_filter);
}

void ChartsFilterBar::fillPeriods(QMenu& menu) {
    for (const ChartsFilter::Span span : plainSpans) {
        ChartsFilter filter = m_filter;
        filter.span = span;
        filter.days = {};
        if (span == ChartsFilter::Span::AllTime)
            menu.addSeparator();
        addChoice(menu, spanText(span), filter);
    }
    QAction* days = menu.addAction(spanText(ChartsFilter::Span::Days), this, &ChartsFilterBar::askForDays);
    days->setObjectName(QStringLiteral("chooseDays"));
    days->setCheckable(true);
    days->setChecked(m_filter.span == ChartsFilter::Span::Days);
}

void ChartsFilterBar::fillComparisons(QMenu& menu) {
    ChartsFilter filter = m_filter;
    filter.compares = true;
    addChoice(menu, tr("With the period before: %1").arg(periodBeforeLabel(filter, m_today(), m_locale)), filter);
    filter.compares = false;
    addChoice(menu, tr("With nothing"), filter);
}

void ChartsFilterBar::fillDepartments(QMenu& menu) {
    ChartsFilter filter = m_filter;
    filter.department.reset();
    addChoice(menu, tr("All departments"), filter);
    menu.addSeparator();
    for (const services::NamedThing& department : m_departments) {
        filter.department = domain::DepartmentId(department.id);
        addChoice(menu, render::groupLabel(department.name), filter);
    }
}

void ChartsFilterBar::fillPeople(QMenu& menu) {
    ChartsFilter filter = m_filter;
    filter.person.reset();
    addChoice(menu, tr("Everyone"), filter);
    menu.addSeparator();
    for (const services::PersonRow& person : m_people) {
        filter.person = person.id;
        const bool elsewhere = m_filter.department && person.departmentId != *m_filter.department;
        if (!elsewhere || m_filter.person == person.id)
            addChoice(menu, render::groupLabel(person.name), filter);
    }
}

void ChartsFilterBar::askForDays() {
    auto* dialog = new PeriodDialog(periodOf(m_filter, m_today(), m_locale), m_today(), m_locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PeriodDialog::chosen, this, [this](const domain::Period& days) {
        ChartsFilter filter = m_filter;
        filter.span = ChartsFilter::Span::Days;
        filter.days = days;
        choose(filter);
    });
    dialog->open();
}

QString ChartsFilterBar::departmentText() const {
    const auto found = std::ranges::find_if(m_departments, [this](const services::NamedThing& department) {
        return m_filter.department && department.id == m_filter.department->value();
    });
    if (found != m_departments.end())
        return render::groupLabel(found->name);
    return m_filter.department ? tr("one department") : tr("all departments");
}

QString ChartsFilterBar::personText() const {
    const auto found = std::ranges::find_if(
        m_people, [this](const services::PersonRow& person) { return m_filter.person == person.id; });
    if (found != m_people.end())
        return render::groupLabel(found->name);
    return m_filter.person ? tr("one person") : tr("everyone");
}

QString ChartsFilterBar::scopeText() const {
    return m_filter.person ? personText() : departmentText();
}

void ChartsFilterBar::showFilter() {
    const QString before = periodBeforeLabel(m_filter, m_today(), m_locale);
    m_period->setText(withoutMnemonic(periodLabel(m_filter, m_today(), m_locale)));
    m_comparison->setText(withoutMnemonic(m_filter.compares && !before.isEmpty() ? tr("compare: %1").arg(before)
                                                                                 : tr("compare: nothing")));
    m_comparison->setEnabled(!before.isEmpty());
    m_department->setText(withoutMnemonic(departmentText()));
    m_person->setText(withoutMnemonic(personText()));
    for (MenuButton* button : {m_period, m_comparison, m_department, m_person}) {
        const QString says = tr("%1: %2", "filter and its value")
                                 .arg(button->property("purpose").toString(), button->text().replace("&&", "&"));
        button->setAccessibleName(says);
        setPlainToolTip(*button, says);
        button->updateGeometry();
    }
}

} // namespace kept::ui
