#include "ui/pages/settings/own_hours_section.h"

#include "domain/errors.h"
#include "services/working_hours_text.h"
#include "ui/pages/settings/hours_fields.h"
#include "ui/pages/settings/person_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"

#include <QLabel>
#include <QPushButton>

namespace kept::ui {

using domain::OwnHours;
using domain::WorkingRange;
using domain::WorkingWeek;

OwnHoursSection::OwnHoursSection(SettingsDesk& desk, const QLocale& locale, QWidget* parent)
    : SettingsSection(desk, "ownHoursSection", tr("Hours of a person"),
                      tr("Only where they differ from those of the team: an empty day is as for everybody, “off” is a "
                         "day off. A day that somebody promises ends with their own hours."),
                      parent),
      m_locale(locale), m_person(new PersonField("ownHoursPerson", tr("Whose hours"))),
      m_fields(new HoursFields(QStringLiteral("ownHours"), locale)) {
    body().addWidget(m_person);
    body().addWidget(m_fields);
    m_remark = addText({}, "ownHoursRemark", false);
    FlowLayout* row = addButtonRow();
    m_save = addButton(*row, tr("&Save"), "saveOwnHours");
    setStyleProperty(*m_save, "primary", true);
    m_discard = addButton(*row, tr("&Discard"), "discardOwnHours");
    addText(tr("Deadlines that were given stay as they are."), "ownHoursHint");
    body().addStretch(1);
    connect(m_person, &PersonField::personChanged, this, &OwnHoursSection::showPerson);
    connect(m_fields, &HoursFields::edited, this, &OwnHoursSection::check);
    connect(m_fields, &HoursFields::entered, this, &OwnHoursSection::save);
    connect(m_save, &QPushButton::clicked, this, &OwnHoursSection::save);
    connect(m_discard, &QPushButton::clicked, this, &OwnHoursSection::putHours);
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
        m_fields->setPlaceholder(day, week[day].empty() ? tr("off") : services::textOf(week[day]));
    showPerson();
}

void OwnHoursSection::showPerson() {
    m_fields->setReadOnly(!mayEdit());
    showWhetherClosed();
    const auto person = m_person->person();
    const auto& times = desk().data().times;
    const auto found = person ? times.find(*person) : times.end();
    const OwnHours hours = found != times.end() ? found->second.hours : OwnHours();
    if (hours != m_shown || person != m_shownOf) { // else what is being typed stays
        m_shown = hours;
        m_shownOf = person;
        putHours();
    }
    check();
}

void OwnHoursSection::putHours() {
    for (std::size_t day = 0; day < m_shown.size(); ++day) {
        const auto& own = m_shown[day];
        m_fields->setText(day, !own ? QString() : own->empty() ? tr("off") : services::textOf(*own));
    }
    check();
}

std::optional<std::vector<WorkingRange>> OwnHoursSection::typedDay(std::size_t day) const {
    const QString text = m_fields->text(day).trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (text.compare(tr("off"), Qt::CaseInsensitive) == 0)
        return std::vector<WorkingRange>();
    WorkingWeek alone;
    alone[day] = services::rangesIn(text);
    return domain::WorkingCalendar(alone, QTimeZone::utc()).week()[day];
}

OwnHours OwnHoursSection::typedHours() const {
    OwnHours hours;
    for (std::size_t day = 0; day < hours.size(); ++day) {
        try {
            hours[day] = typedDay(day);
        } catch (const domain::InvalidInput& error) {
            throw domain::InvalidInput(
                tr("%1: %2", "weekday: what is wrong")
                    .arg(m_locale.standaloneDayName(static_cast<int>(day) + 1), error.message()));
        }
    }
    (void)domain::calendarOf({desk().data().settings.week, QTimeZone::utc(), {}}, hours, {});
    return hours;
}

void OwnHoursSection::showLengths() {
    const WorkingWeek& week = desk().data().settings.week;
    for (std::size_t day = 0; day < week.size(); ++day) {
        try {
            m_fields->setLength(day, services::lengthOf(typedDay(day).value_or(week[day])));
        } catch (const domain::InvalidInput&) {
            m_fields->setLength(day, std::nullopt);
        }
    }
}

void OwnHoursSection::check() {
    showLengths();
    QString wrong;
    bool isChanged = true;
    try {
        isChanged = typedHours() != m_shown;
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

void OwnHoursSection::save() {
    if (!m_save->isEnabled())
        return;
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
