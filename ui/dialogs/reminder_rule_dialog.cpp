#include "ui/dialogs/reminder_rule_dialog.h"

#include "ui/widgets/choice_box.h"

#include <QCheckBox>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace kept::ui {

using services::ReminderRule;

namespace {

constexpr int hour = 60;
constexpr int day = 24 * hour;
constexpr std::array offered = {5,        10,      15,      30,      hour,    2 * hour, 4 * hour,
                                8 * hour, 1 * day, 2 * day, 3 * day, 5 * day, 7 * day};

QComboBox* makeLeadChoice(int minutes) {
    auto* choice = new ChoiceBox;
    choice->addItem(ReminderRuleDialog::tr("none"), -1);
    std::vector<int> leads(offered.begin(), offered.end());
    if (minutes >= 0 && std::ranges::find(leads, minutes) == leads.end())
        leads.insert(std::ranges::upper_bound(leads, minutes), minutes);
    for (const int lead : leads)
        choice->addItem(services::leadWords(lead), lead);
    choice->setCurrentIndex(choice->findData(minutes));
    return choice;
}

} // namespace

ReminderRuleDialog::ReminderRuleDialog(const QString& name, const std::optional<ReminderRule>& rule, bool ofSize,
                                       QWidget* parent)
    : FormDialog(tr("Reminders"), tr("Save"), parent), m_after(new QSpinBox) {
    setObjectName(QStringLiteral("reminderRuleDialog"));
    setExplanation(
        tr("%1: at the deadline they always remind. What is set here holds for deadlines that are given from now on.")
            .arg(name));
    const ReminderRule shown = rule.value_or(ReminderRule());
    if (!ofSize) {
        m_own = new QCheckBox(tr("Otherwise than their size"));
        m_own->setChecked(rule.has_value());
        addField(QString(), "reminderRuleOwn", m_own);
        connect(m_own, &QCheckBox::toggled, this, [this] {
            enableFields();
            check();
        });
    }
    const std::array labels = {tr("&Before the deadline"), tr("&Also before"), tr("A&nd before")};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        QComboBox* lead = makeLeadChoice(i < shown.before.size() ? shown.before[i] : -1);
        addField(labels[i], qPrintable(QStringLiteral("reminderLead%1").arg(i + 1)), lead);
        connect(lead, &QComboBox::currentIndexChanged, this, &ReminderRuleDialog::check);
        m_leads.push_back(lead);
    }
    m_after->setRange(0, services::longestAskingAfterDays);
    m_after->setSpecialValueText(tr("is not asked"));
    m_after->setValue(shown.afterDays);
    const auto nameUnit = [this] {
        m_after->setSuffix(tr(" working day(s) after it was kept", "after a number", m_after->value()));
    };
    connect(m_after, &QSpinBox::valueChanged, this, nameUnit);
    nameUnit();
    addField(tr("“&Did it work?”"), "reminderAfter", m_after);
    enableFields();
    check();
}

void ReminderRuleDialog::enableFields() {
    const bool own = !m_own || m_own->isChecked();
    for (QComboBox* lead : m_leads)
        lead->setEnabled(own);
    m_after->setEnabled(own);
}

std::optional<ReminderRule> ReminderRuleDialog::rule() const {
    if (m_own && !m_own->isChecked())
        return std::nullopt;
    ReminderRule rule{.afterDays = m_after->value()};
    for (const QComboBox* lead : m_leads) {
        if (const int minutes = lead->currentData().toInt(); minutes >= 0)
            rule.before.push_back(minutes);
    }
    return rule;
}

std::optional<QString> ReminderRuleDialog::complaint() const {
    return std::nullopt;
}

} // namespace kept::ui
