#include "ui/pages/settings/working_hours_section.h"

#include "services/working_hours_text.h"
#include "ui/pages/settings/hours_fields.h"
#include "ui/pages/settings/settings_desk.h"

namespace kept::ui {

using domain::WorkingWeek;

WorkingHoursSection::WorkingHoursSection(SettingsDesk& desk, const QLocale& locale, QWidget* parent)
    : HoursSection(desk, "workingHoursSection", tr("Working hours"),
                   tr("A day without a time ends with these hours, and “8 working hours” are counted in them. "
                      "Several ranges are set apart by a comma; an empty day is off."),
                   parent) {
    addHours(QStringLiteral("workingHours"), locale);
    for (std::size_t day = 0; day < m_shown.size(); ++day)
        fields().setPlaceholder(day, tr("off"));
    follow();
}

void WorkingHoursSection::showData() {
    fields().setReadOnly(!mayEdit());
    const WorkingWeek& week = desk().data().settings.week;
    if (week == m_shown)
        return check(); // what is being typed stays
    m_shown = week;
    put();
}

QString WorkingHoursSection::shownText(std::size_t day) const {
    return services::textOf(m_shown[day]);
}

std::chrono::minutes WorkingHoursSection::typedLength(std::size_t day) const {
    return services::lengthOf(typedRanges(day));
}

WorkingWeek WorkingHoursSection::typedWeek() const {
    WorkingWeek week;
    readEachDay([&](std::size_t day) { week[day] = typedRanges(day); });
    return domain::WorkingCalendar(week, QTimeZone::utc()).week();
}

bool WorkingHoursSection::isChanged() const {
    return typedWeek() != m_shown;
}

void WorkingHoursSection::store() {
    desk().save(
        services::Authority::Team,
        [week = typedWeek()](storage::Database& database, const services::Session& session,
                             services::Changes& changes) {
            services::setWorkingWeek(database, session, changes, week);
        },
        [this] { emit desk().said(tr("The working hours are saved.")); });
}

} // namespace kept::ui
