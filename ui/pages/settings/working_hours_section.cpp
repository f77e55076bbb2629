#include "ui/pages/settings/working_hours_section.h"

#include "domain/errors.h"
#include "services/working_hours_text.h"
#include "ui/pages/settings/hours_fields.h"
#include "ui/pages/settings/settings_desk.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"

#include <QLabel>
#include <QPushButton>

namespace kept::ui {

using domain::WorkingRange;
using domain::WorkingWeek;
using services::lengthOf;
using services::rangesIn;
using services::textOf;

WorkingHoursSection::WorkingHoursSection(SettingsDesk& desk, const QLocale& locale, QWidget* parent)
    : SettingsSection(desk, "workingHoursSection", tr("Working hours"),
                      tr("A day without a time ends with these hours, and “8 working hours” are counted in them. "
                         "Several ranges are set apart by a comma; an empty day is off."),
                      parent),
      m_locale(locale), m_fields(new HoursFields(QStringLiteral("hours"), locale)) {
    for (std::size_t day = 0; day < m_shown.size(); ++day)
        m_fields->setPlaceholder(day, tr("off"));
    body().addWidget(m_fields);
    m_remark = addText({}, "workingHoursRemark", false);
    FlowLayout* row = addButtonRow();
    m_save = addButton(*row, tr("&Save"), "saveWorkingHours");
    setStyleProperty(*m_save, "primary", true);
    m_discard = addButton(*row, tr("&Discard"), "discardWorkingHours");
    addText(tr("Deadlines that were given stay as they are."), "workingHoursHint");
    body().addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &WorkingHoursSection::save);
    connect(m_discard, &QPushButton::clicked, this, &WorkingHoursSection::putWeek);
    connect(m_fields, &HoursFields::edited, this, &WorkingHoursSection::check);
    connect(m_fields, &HoursFields::entered, this, &WorkingHoursSection::save);
    follow();
}

void WorkingHoursSection::showData() {
    m_fields->setReadOnly(!mayEdit());
    const WorkingWeek& week = desk().data().settings.week;
    if (week != m_shown) { // else what is being typed stays
        m_shown = week;
        putWeek();
    }
    check();
}

void WorkingHoursSection::putWeek() {
    for (std::size_t day = 0; day < m_shown.size(); ++day)
        m_fields->setText(day, textOf(m_shown[day]));
    check();
}

std::vector<WorkingRange> WorkingHoursSection::typedDay(std::size_t day) const {
    const std::vector<WorkingRange> ranges = rangesIn(m_fields->text(day));
    if (ranges.empty())
        return ranges;
    WorkingWeek alone;
    alone[day] = ranges;
    return domain::WorkingCalendar(alone, QTimeZone::utc()).week()[day];
}

WorkingWeek WorkingHoursSection::typedWeek() const {
    WorkingWeek week;
    for (std::size_t i = 0; i < week.size(); ++i) {
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
    for (std::size_t day = 0; day < m_shown.size(); ++day) {
        try {
            m_fields->setLength(day, lengthOf(typedDay(day)));
        } catch (const domain::InvalidInput&) {
            m_fields->setLength(day, std::nullopt);
        }
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
        m_fields->focusFirst();
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
