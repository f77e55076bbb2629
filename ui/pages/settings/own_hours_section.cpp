#include "ui/pages/settings/own_hours_section.h"

#include "services/working_hours_text.h"
#include "ui/pages/settings/hours_fields.h"
#include "ui/pages/settings/person_field.h"

#include <QVBoxLayout>

namespace kept::ui {

using domain::OwnHours;
using domain::WorkingRange;
using domain::WorkingWeek;

OwnHoursSection::OwnHoursSection(SettingsDesk& desk, const QLocale& locale, QWidget* parent)
    : HoursSection(desk, "ownHoursSection", tr("Hours of a person"),
                   tr("Only where they differ from those of the team: an empty day is as for everybody, “off” is a "
                      "day off. A day that somebody promises ends with their own hours."),
                   parent),
      m_person(new PersonField("ownHoursPerson", tr("Whose hours"))) {
    body().addWidget(m_person);
    addHours(QStringLiteral("ownHours"), locale);
    connect(m_person, &PersonField::personChanged, this, &OwnHoursSection::showPerson);
    follow();
}

bool OwnHoursSection::mayEdit() const {
    const auto person = m_person->person();
    return person && (SettingsSection::mayEdit() || (person == desk().me() && !desk().isReadOnly()));
}

void OwnHoursSection::showData() {
    m_person->setPeople(desk().data().people, desk().me());
    const WorkingWeek& week = desk().data().settings.week;
    for (std::size_t day = 0; day < week.size(); ++day)
        fields().setPlaceholder(day, week[day].empty() ? tr("off") : services::textOf(week[day]));
    showPerson();
}

void OwnHoursSection::showPerson() {
    fields().setReadOnly(!mayEdit());
    showWhetherClosed();
    const auto person = m_person->person();
    const auto& times = desk().data().times;
    const auto found = person ? times.find(*person) : times.end();
    const OwnHours hours = found != times.end() ? found->second.hours : OwnHours();
    if (hours == m_shown && person == m_shownOf)
        return check(); // what is being typed stays
    m_shown = hours;
    m_shownOf = person;
    put();
}

QString OwnHoursSection::shownText(std::size_t day) const {
    const auto& own = m_shown[day];
    return !own ? QString() : own->empty() ? tr("off") : services::textOf(*own);
}

std::optional<std::vector<WorkingRange>> OwnHoursSection::typedDay(std::size_t day) const {
    const QString text = fields().text(day).trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (text.compare(tr("off"), Qt::CaseInsensitive) == 0)
        return std::vector<WorkingRange>();
    return typedRanges(day);
}

std::chrono::minutes OwnHoursSection::typedLength(std::size_t day) const {
    return services::lengthOf(typedDay(day).value_or(desk().data().settings.week[day]));
}

OwnHours OwnHoursSection::typedHours() const {
    OwnHours hours;
    readEachDay([&](std::size_t day) { hours[day] = typedDay(day); });
    (void)domain::calendarOf({desk().data().settings.week, QTimeZone::utc(), {}}, hours, {});
    return hours;
}

bool OwnHoursSection::isChanged() const {
    return typedHours() != m_shown;
}

void OwnHoursSection::store() {
    const auto work = [person = *m_person->person(), hours = typedHours()](
                          storage::Database& database, const services::Session& session, services::Changes& changes) {
        services::setOwnHours(database, session, changes, person, hours);
    };
    // Whose hours they are decides who may: the service asks.
    desk().save(services::Authority::None, work, [this, name = m_person->currentText()] {
        emit desk().said(tr("The hours of %1 are saved.").arg(name));
    });
}

} // namespace kept::ui
