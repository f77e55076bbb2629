#include "ui/pages/reports/reports_bar.h"

#include "render/number_text.h"
#include "ui/widgets/button_command.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"
#include "ui/widgets/switching.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <ranges>

namespace kept::ui {

namespace {

constexpr int mostMonthsInMenu = 24;
constexpr int widestMenuButton = 240;

} // namespace

ReportsBar::ReportsBar(const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_locale(locale), m_previous(makeStep(QStringLiteral("previousMonth"), tr("Previous month"),
                                                             QStringLiteral("chevron-left"), Qt::Key_Left, -1)),
      m_month(makeMenu(QStringLiteral("monthChooser"), tr("Month"), &ReportsBar::fillMonths)),
      m_next(
          makeStep(QStringLiteral("nextMonth"), tr("Next month"), QStringLiteral("chevron-right"), Qt::Key_Right, 1)),
      m_department(makeMenu(QStringLiteral("reportDepartment"), tr("Department"), &ReportsBar::fillDepartments)) {
    setObjectName(QStringLiteral("reportsBar"));
    setAccessibleName(tr("Which month, and its export"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_previous);
    layout->addWidget(m_month);
    layout->addWidget(m_next);
    layout->addWidget(m_department);
    layout->addStretch(1);
    layout->addWidget(makeExport(QStringLiteral("exportHtml"), tr("HTML…"), SummaryExport::Format::Html));
    layout->addWidget(makeExport(QStringLiteral("exportCsv"), tr("CSV…"), SummaryExport::Format::Csv));
    KeyButton* pdf = makeExport(QStringLiteral("exportPdf"), tr("Export PDF…"), SummaryExport::Format::Pdf);
    pdf->setPrimary(true);
    const QKeySequence key(Qt::CTRL | Qt::Key_E); // the window's, where it works from every page
    pdf->setToolTip(tr("Export as PDF (%1)").arg(key.toString(QKeySequence::NativeText)));
    layout->addWidget(pdf);
    setExportable(false);
}

QToolButton* ReportsBar::makeStep(const QString& name, const QString& words, const QString& icon, Qt::Key key,
                                  int months) {
    auto* action = new QAction(ui::icon(icon), words, this);
    action->setShortcut(QKeySequence(Qt::ALT | key));
    action->setToolTip(
        tr("%1 (%2)", "action and its shortcut").arg(words, action->shortcut().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, months] { emit monthChosen(m_choice.month.addMonths(months)); });
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setAccessibleName(words);
    button->setIconSize({metrics::iconSize, metrics::iconSize});
    button->setFixedSize(metrics::controlHeight, metrics::controlHeight);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

MenuButton* ReportsBar::makeMenu(const QString& name, const QString& purpose, void (ReportsBar::*fill)(QMenu&)) {
    auto* button = new MenuButton({}, this);
    button->setObjectName(name);
    button->setAccessibleName(purpose);
    button->setMaximumWidth(widestMenuButton);
    auto* menu = new QMenu(button);
    menu->setObjectName(name + QStringLiteral("Menu"));
    menu->setAccessibleName(purpose);
    menu->setStyleSheet(QStringLiteral("QMenu { menu-scrollable: 1; }"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(*menu);
    });
    button->setMenu(menu);
    return button;
}

KeyButton* ReportsBar::makeExport(const QString& name, const QString& words, SummaryExport::Format format) {
    auto* button = new KeyButton(words, {}, this);
    button->setObjectName(name);
    if (format != SummaryExport::Format::Pdf) // which is the window's
        makeCommand(*button, tr("Save this summary as %1").arg(SummaryExport::endingOf(format).mid(1).toUpper()));
    connect(button, &KeyButton::clicked, this, [this, format] { emit exportWanted(format); });
    m_exports.push_back(button);
    return button;
}

void ReportsBar::setExportable(bool exportable) {
    for (KeyButton* button : m_exports)
        switchOn(*button, exportable);
}

void ReportsBar::setChoice(Choice choice) {
    m_choice = std::move(choice);
    m_month->setText(monthText(m_choice.month));
    m_month->setAccessibleName(tr("Month: %1").arg(m_month->text()));
    m_department->setText(withoutMnemonic(departmentText()));
    m_department->setAccessibleName(tr("Department: %1").arg(departmentText()));
    const bool stepped = m_previous->hasFocus() || m_next->hasFocus();
    m_previous->defaultAction()->setEnabled(!m_choice.months.empty() && m_choice.months.front() < m_choice.month);
    m_next->defaultAction()->setEnabled(m_choice.month < m_choice.newest);
    if (stepped && !m_previous->hasFocus() &&
        !m_next->hasFocus()) // no further: to the month, which stands between them
        m_month->setFocus(Qt::OtherFocusReason);
    m_month->updateGeometry();
    m_department->updateGeometry();
}

QString ReportsBar::monthText(QDate month) const {
    return render::monthAndYear(month, m_locale);
}

QString ReportsBar::departmentText() const {
    const auto found = std::ranges::find_if(m_choice.departments, [this](const services::NamedThing& department) {
        return m_choice.department && department.id == m_choice.department->value();
    });
    return found == m_choice.departments.end() ? tr("all departments") : render::groupLabel(found->name);
}

void ReportsBar::fillMonths(QMenu& menu) {
    for (const QDate month : m_choice.months | std::views::reverse | std::views::take(mostMonthsInMenu)) {
        QAction* action = menu.addAction(monthText(month), this, [this, month] { emit monthChosen(month); });
        action->setCheckable(true);
        action->setChecked(month == m_choice.month);
    }
}

void ReportsBar::fillDepartments(QMenu& menu) {
    const auto add = [&](const QString& text, std::optional<domain::DepartmentId> department) {
        QAction* action =
            menu.addAction(withoutMnemonic(text), this, [this, department] { emit departmentChosen(department); });
        action->setCheckable(true);
        action->setChecked(department == m_choice.department);
    };
    add(tr("All departments"), {});
    menu.addSeparator();
    for (const services::NamedThing& department : m_choice.departments)
        add(render::groupLabel(department.name), domain::DepartmentId(department.id));
}

} // namespace kept::ui
