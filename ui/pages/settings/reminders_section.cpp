#include "ui/pages/settings/reminders_section.h"

#include "ui/pages/settings/settings_desk.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kept::ui {

namespace {

constexpr int step = 15;
constexpr int fieldWidth = 280;

} // namespace

RemindersSection::RemindersSection(SettingsDesk& desk, QWidget* parent)
    : SettingsSection(desk, "remindersSection", tr("Reminders"),
                      tr("You are reminded of each promise twice: some time before its deadline, and at it."), parent),
      m_minutes(new QSpinBox) {
    m_minutes->setObjectName(QStringLiteral("reminderLead"));
    m_minutes->setAccessibleName(tr("Minutes before the deadline"));
    m_minutes->setRange(0, services::longestReminderLeadMinutes);
    m_minutes->setSingleStep(step);
    m_minutes->setMaximumWidth(fieldWidth);
    m_minutes->setKeyboardTracking(false);
    body().addWidget(m_minutes);
    addText(tr("Holds for deadlines that are given from now on."), "reminderHint");
    body().addStretch(1);
    connect(m_minutes, &QSpinBox::valueChanged, this, &RemindersSection::nameUnit);
    connect(m_minutes, &QSpinBox::valueChanged, this, &RemindersSection::save);
    nameUnit();
    follow();
}

void RemindersSection::showData() {
    m_minutes->setEnabled(mayEdit());
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(desk().data().settings.reminderLeadMinutes);
    nameUnit();
}

void RemindersSection::nameUnit() {
    m_minutes->setSuffix(tr(" minutes before the deadline", "after a number", m_minutes->value()));
}

void RemindersSection::save() {
    const int minutes = m_minutes->value();
    desk().save(
        services::Authority::Team,
        [minutes](storage::Database& database, const services::Session& session, services::Changes& changes) {
            services::setReminderLead(database, session, changes, minutes);
        },
        [this, minutes] {
            emit desk().said(tr("New promises remind %n minute(s) before their deadline.", nullptr, minutes));
        });
}

} // namespace kept::ui
