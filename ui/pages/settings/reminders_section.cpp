#include "ui/pages/settings/reminders_section.h"

#include "models/reminder_rules_model.h"
#include "ui/dialogs/reminder_rule_dialog.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_table.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kept::ui {

using services::Authority;

namespace {

constexpr int minutesOfHour = 60;
constexpr int usualHours = 8;
constexpr int escalationWidth = 420;

} // namespace

RemindersSection::RemindersSection(SettingsDesk& desk, QWidget* parent)
    : SettingsSection(desk, "remindersSection", tr("Reminders"),
                      tr("Each promise reminds whoever holds it some time before its deadline, and at it. Service "
                         "promises may have times of their own."),
                      parent),
      m_model(new models::ReminderRulesModel(this)),
      m_table(new PlainTable(QStringLiteral("reminderRulesTable"), tr("When promises remind"))),
      m_escalates(new QCheckBox(tr("Tell leads what stays overdue"))), m_after(new QSpinBox) {
    m_table->setTableModel(m_model, models::ReminderRulesModel::Promises);
    FlowLayout* row = addButtonRow();
    m_edit = addButton(*row, tr("&Change…"), "editReminderRule", tr("Change when these promises remind"));
    connect(m_edit, &QPushButton::clicked, this, &RemindersSection::edit);
    addTable(
        *m_table, [this] { showButtons(); }, [this] { edit(); });
    addEscalation();
    follow();
}

void RemindersSection::addEscalation() {
    m_escalates->setObjectName(QStringLiteral("escalates"));
    m_escalates->setAccessibleName(m_escalates->text());
    m_after->setObjectName(QStringLiteral("escalateAfter"));
    m_after->setAccessibleName(tr("Working hours until leads are told"));
    m_after->setRange(0, services::longestEscalationMinutes / minutesOfHour);
    m_after->setPrefix(tr("after ", "before a number of working hours"));
    m_after->setKeyboardTracking(false);
    m_after->setMaximumWidth(escalationWidth);
    body().addWidget(m_escalates);
    body().addWidget(m_after);
    addText(tr("In the lead's working time, of what falls due from then on. Owners are told where a department has no "
               "other lead."),
            "escalationHint");
    connect(m_escalates, &QCheckBox::clicked, this, &RemindersSection::saveEscalation);
    connect(m_after, &QSpinBox::valueChanged, this, [this] {
        nameUnit();
        saveEscalation();
    });
}

void RemindersSection::showData() {
    const auto& data = desk().data();
    const auto& reminders = data.settings.reminders;
    m_model->setRows(models::ReminderRulesModel::rowsOf(reminders, data.services));
    const QSignalBlocker quiet(m_after);
    m_escalates->setEnabled(mayEdit());
    m_escalates->setChecked(reminders.escalateAfterMinutes.has_value());
    m_after->setEnabled(mayEdit() && m_escalates->isChecked());
    m_after->setValue(reminders.escalateAfterMinutes.value_or(usualHours * minutesOfHour) / minutesOfHour);
    nameUnit();
    showButtons();
}

void RemindersSection::showButtons() {
    m_edit->setEnabled(mayEdit() && m_table->currentIndex().isValid());
}

void RemindersSection::nameUnit() {
    m_after->setSuffix(tr(" working hour(s)", "after a number", m_after->value()));
}

void RemindersSection::edit() {
    const models::ReminderRuleRow* row = m_model->rowAt(m_table->currentIndex());
    if (!row || !m_edit->isEnabled())
        return;
    auto* dialog = new ReminderRuleDialog(row->name, row->rule, !row->service, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, shown = *row] {
        const auto work = [shown, rule = dialog->rule()](storage::Database& database, const services::Session& session,
                                                         services::Changes& changes) {
            if (shown.service)
                services::setReminderRule(database, session, changes, *shown.service, rule);
            else
                services::setReminderRule(database, session, changes, shown.size, *rule);
        };
        saveFrom(*dialog, Authority::Team, work,
                 [this] { emit desk().said(tr("Deadlines that are given from now on remind like that.")); });
    });
    dialog->open();
}

void RemindersSection::saveEscalation() {
    const auto after = m_escalates->isChecked() ? std::optional(m_after->value() * minutesOfHour) : std::nullopt;
    desk().save(
        Authority::Team,
        [after](storage::Database& database, const services::Session& session, services::Changes& changes) {
            services::setEscalation(database, session, changes, after);
        },
        [this, after] {
            emit desk().said(after ? tr("Leads are told of promises that stay overdue for %n working hour(s).", nullptr,
                                        *after / minutesOfHour)
                                   : tr("Leads are not told of promises that stay overdue."));
        });
}

} // namespace kept::ui
