#include "ui/pages/settings/working_hours_section.h"

#include "domain/errors.h"
#include "services/working_hours_text.h"
#include "ui/pages/settings/settings_desk.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kept::ui {

using domain::WorkingRange;
using domain::WorkingWeek;
using services::lengthOf;
using services::rangesIn;
using services::textOf;

namespace {

constexpr int widestHours = 320;

} // namespace

WorkingHoursSection::WorkingHoursSection(SettingsDesk& desk, const QLocale& locale, QWidget* parent)
    : SettingsSection(desk, "workingHoursSection", tr("Working hours"),
                      tr("A day without a time ends with these hours, and “8 working hours” are counted in them. "
                         "Several ranges are set apart by a comma; an empty day is off."),
                      parent),
      m_locale(locale) {
    buildDays(locale);
    m_remark = addText({}, "workingHoursRemark", false);
    FlowLayout* row = addButtonRow();
    m_save = addButton(*row, tr("&Save"), "saveWorkingHours");
    setStyleProperty(*m_save, "primary", true);
    m_discard = addButton(*row, tr("&Discard"), "discardWorkingHours");
    addText(tr("Deadlines that were given stay as they are."), "workingHoursHint");
    body().addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &WorkingHoursSection::save);
    connect(m_discard, &QPushButton::clicked, this, &WorkingHoursSection::putWeek);
    follow();
}

void WorkingHoursSection::buildDays(const QLocale& locale) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::medium);
    grid->setVerticalSpacing(metrics::small);
    grid->setColumnStretch(3, 1);
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const int row = static_cast<int>(i);
        const QString name = locale.standaloneDayName(row + 1);
        Day& day = m_days[i];
        day.hours = new QLineEdit;
        day.hours->setObjectName(QStringLiteral("hours_%1").arg(row + 1));
        day.hours->setAccessibleName(tr("Working hours on %1").arg(name));
        day.hours->setPlaceholderText(tr("off"));
        day.hours->setAccessibleDescription(tr("Such as 09:00–12:00, 13:00–17:00; empty is off"));
        day.hours->setMaximumWidth(widestHours);
        day.length = new QLabel;
        day.length->setProperty("dim", true);
        auto* label = new QLabel(name);
        label->setBuddy(day.hours);
        grid->addWidget(label, row, 0);
        grid->addWidget(day.hours, row, 1);
        grid->addWidget(day.length, row, 2);
        connect(day.hours, &QLineEdit::textChanged, this, &WorkingHoursSection::check);
        connect(day.hours, &QLineEdit::returnPressed, this, &WorkingHoursSection::save);
    }
    grid->setColumnStretch(1, 2);
    body().addLayout(grid);
}

void WorkingHoursSection::showData() {
    for (const Day& day : m_days)
        day.hours->setReadOnly(!mayEdit());
    const WorkingWeek& week = desk().data().settings.week;
    if (week != m_shown) { // else what is being typed stays
        m_shown = week;
        putWeek();
    }
    check();
}

void WorkingHoursSection::putWeek() {
    for (std::size_t i = 0; i < m_days.size(); ++i)
        m_days[i].hours->setText(textOf(m_shown[i]));
    check();
}

std::vector<WorkingRange> WorkingHoursSection::typedDay(std::size_t day) const {
    const std::vector<WorkingRange> ranges = rangesIn(m_days[day].hours->text());
    if (ranges.empty())
        return ranges;
    WorkingWeek alone;
    alone[day] = ranges;
    return domain::WorkingCalendar(alone, QTimeZone::utc()).week()[day];
}

WorkingWeek WorkingHoursSection::typedWeek() const {
    WorkingWeek week;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        try {
            week[i] = typedDay(i);
        } catch (const domain::InvalidInput& error) {
            throw domain::InvalidInput(tr("%1: %2", "weekday: what is wrong")
                                           .arg(m_locale.standaloneDayName(static_cast<int>(i) + 1), error.message()));
        }
    }
    return domain::WorkingCalendar(week, QTimeZone::utc()).week();
}

void WorkingHoursSection::showLengths() {
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const Day& day = m_days[i];
        bool isRight = true;
        QString length;
        try {
            const double hours = static_cast<double>(lengthOf(typedDay(i)).count()) / 60;
            length = hours > 0 ? tr("%1 h").arg(m_locale.toString(hours, 'g', 3)) : QString();
        } catch (const domain::InvalidInput&) {
            isRight = false;
        }
        day.length->setText(length);
        setStyleProperty(*day.hours, "invalid", !isRight);
    }
}

void WorkingHoursSection::check() {
    showLengths();
    QString wrong;
    bool isChanged = true;
    try {
        isChanged = typedWeek() != m_shown;
    } catch (const domain::InvalidInput& error) {
        wrong = error.message();
    }
    m_remark->setText(wrong);
    m_remark->setVisible(!wrong.isEmpty());
    const bool wasOnButton = m_save->hasFocus() || m_discard->hasFocus();
    m_save->setEnabled(mayEdit() && wrong.isEmpty() && isChanged);
    m_discard->setEnabled(mayEdit() && isChanged);
    if (wasOnButton && !isChanged) // nothing left to do with them
        m_days.front().hours->setFocus(Qt::OtherFocusReason);
}

void WorkingHoursSection::save() {
    if (!m_save->isEnabled())
        return;
    const WorkingWeek week = typedWeek();
    desk().save(
        services::Authority::Team,
        [week](storage::Database& database, const services::Session&, services::Changes& changes) {
            services::setWorkingWeek(database, changes, week);
        },
        [this] { emit desk().said(tr("The working hours are saved.")); });
}

} // namespace kept::ui
