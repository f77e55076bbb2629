#include "ui/dialogs/view_dialog.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/channel_words.h"
#include "ui/dialogs/remark.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace kept::ui {

using namespace domain;

namespace {

template <class IdType> std::int64_t valueOf(const std::optional<IdType>& id) {
    return id ? id->value() : 0;
}

template <class IdType> std::optional<IdType> chosenIn(const QComboBox& box) {
    const std::int64_t id = box.currentData().toLongLong();
    return id > 0 ? std::optional(IdType(id)) : std::nullopt;
}

} // namespace

ViewDialog::ViewDialog(const QString& name, const PromiseQuery& filter, bool shared, const Choices& choices,
                       const QLocale& locale, QDate today, QWidget* parent)
    : FormDialog(tr("Saved view"), tr("Save"), parent), m_filter(filter), m_today(today), m_name(new QLineEdit(name)),
      m_search(new QLineEdit(filter.search)), m_shared(new QCheckBox(tr("For the whole team"))) {
    setObjectName(QStringLiteral("viewDialog"));
    addField(tr("&Name"), "viewName", m_name);
    setRequired(*m_name);
    m_holder = addChoice(tr("&Whose"), "viewHolder", choices.people, valueOf(filter.holder), tr("Everybody's"));
    m_department = addChoice(tr("&Department"), "viewDepartment", choices.departments,
                             valueOf(filter.countedDepartment ? filter.countedDepartment : filter.department),
                             tr("All departments"));
    std::vector<services::NamedThing> channels = choices.channels;
    for (services::NamedThing& channel : channels)
        channel.name = services::channelWord(channel.name);
    m_channel = addChoice(tr("&Channel"), "viewChannel", channels, valueOf(filter.channel), tr("All channels"));
    addField(tr("With these w&ords"), "viewSearch", m_search);
    addField(tr("Outcomes (none chosen: all)"), "viewOutcomes", outcomeBoxes());
    addField(tr("Due between"), "viewPeriod", periodFields(locale));
    connect(m_search, &QLineEdit::textChanged, this, &ViewDialog::check);
    addEnd(shared);
}

ViewDialog::ViewDialog(const QString& name, bool shared, QWidget* parent)
    : FormDialog(tr("Saved charts"), tr("Save"), parent), m_name(new QLineEdit(name)),
      m_shared(new QCheckBox(tr("For the whole team"))) {
    setObjectName(QStringLiteral("viewDialog"));
    addField(tr("&Name"), "viewName", m_name);
    setRequired(*m_name);
    addEnd(shared);
}

void ViewDialog::addEnd(bool shared) {
    m_shared->setChecked(shared);
    addField(tr("Who sees it"), "viewShared", m_shared);
    connect(m_name, &QLineEdit::textChanged, this, &ViewDialog::check);
    check();
}

QComboBox* ViewDialog::addChoice(const QString& label, const char* objectName,
                                 const std::vector<services::NamedThing>& things, std::int64_t chosen,
                                 const QString& none) {
    auto* box = new ChoiceBox;
    box->addItem(none, 0);
    for (const services::NamedThing& thing : things)
        box->addItem(thing.name, static_cast<qlonglong>(thing.id));
    box->setCurrentIndex(std::max(0, box->findData(static_cast<qlonglong>(chosen))));
    addField(label, objectName, box);
    return box;
}

QWidget* ViewDialog::outcomeBoxes() {
    constexpr int columns = 3;
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::large);
    grid->setVerticalSpacing(metrics::tight);
    for (const Outcome outcome : allOutcomes) {
        auto* check = new QCheckBox(wordFor(outcome));
        check->setObjectName(QStringLiteral("viewOutcome_") + keyOf(outcome));
        check->setAccessibleName(wordFor(outcome));
        check->setChecked(m_filter.outcomes.contains(outcome));
        const int place = static_cast<int>(m_outcomes.size());
        grid->addWidget(check, place / columns, place % columns);
        m_outcomes.emplace_back(outcome, check);
    }
    box->setFocusProxy(m_outcomes.front().second);
    return box;
}

QWidget* ViewDialog::periodFields(const QLocale& locale) {
    auto* box = new QWidget;
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::small);
    m_hasPeriod = new QCheckBox(tr("only"));
    m_hasPeriod->setObjectName(QStringLiteral("viewHasPeriod"));
    m_hasPeriod->setAccessibleName(tr("Only those due between two days"));
    m_hasPeriod->setChecked(m_filter.period.from.isValid() && m_filter.period.to.isValid());
    line->addWidget(m_hasPeriod);
    const auto addDay = [&](const char* name, const QString& label, QDate day) {
        auto* edit = new QDateEdit(day.isValid() ? day : m_today);
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(label);
        edit->setLocale(locale);
        edit->setCalendarPopup(true);
        edit->setEnabled(m_hasPeriod->isChecked());
        connect(m_hasPeriod, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        connect(edit, &QDateEdit::dateChanged, this, &ViewDialog::check);
        line->addWidget(edit, 1);
        return edit;
    };
    m_from = addDay("viewFrom", tr("From"), m_filter.period.from);
    m_to = addDay("viewTo", tr("To"), m_filter.period.to);
    connect(m_hasPeriod, &QCheckBox::toggled, this, &ViewDialog::check);
    box->setFocusProxy(m_hasPeriod);
    return box;
}

QString ViewDialog::name() const {
    return m_name->text().simplified();
}

bool ViewDialog::shared() const {
    return m_shared->isChecked();
}

PromiseQuery ViewDialog::filter() const {
    PromiseQuery filter = m_filter;
    if (!m_search)
        return filter;
    filter.holder = chosenIn<PersonId>(*m_holder);
    filter.department = {};
    filter.countedDepartment = chosenIn<DepartmentId>(*m_department);
    filter.channel = chosenIn<ChannelId>(*m_channel);
    filter.search = m_search->text().trimmed();
    filter.outcomes.clear();
    for (const auto& [outcome, check] : m_outcomes) {
        if (check->isChecked())
            filter.outcomes.insert(outcome);
    }
    filter.period = m_hasPeriod->isChecked() ? Period{m_from->date(), m_to->date()} : Period{};
    return filter;
}

std::optional<QString> ViewDialog::complaint() const {
    if (name().isEmpty())
        return QString();
    if (m_hasPeriod && m_hasPeriod->isChecked() && m_to && m_from->date() > m_to->date())
        return tr("The last day is before the first.");
    try {
        (void)checkedText(name(), tr("The name"));
        if (m_search && !m_search->text().trimmed().isEmpty())
            (void)checkedText(m_search->text(), tr("The search"));
    } catch (const Error& error) {
        return error.message();
    }
    return std::nullopt;
}

} // namespace kept::ui
