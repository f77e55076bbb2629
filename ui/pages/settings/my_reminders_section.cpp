#include "ui/pages/settings/my_reminders_section.h"

#include "domain/errors.h"
#include "ui/dialogs/remark.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

using services::Authority;
using services::ReminderWishes;

namespace {

constexpr int againStep = 10;
constexpr int myFieldWidth = 420;

} // namespace

MyRemindersSection::MyRemindersSection(SettingsDesk& desk, QWidget* parent)
    : SettingsSection(
          desk, "myRemindersSection", tr("My reminders"),
          tr("Reminders come in your working time. What would come outside of it comes when you work next, "
             "or before, where that were too late. What you snoozed comes when you said, but for your quiet times."),
          parent),
      m_quiet(new QLineEdit), m_quietRemark(nullptr), m_again(new QSpinBox),
      m_digest(new QCheckBox(tr("A digest when my working day begins"))),
      m_teamDigest(new QCheckBox(tr("A digest of the people I lead"))) {
    addFields();
    connect(m_quiet, &QLineEdit::editingFinished, this, &MyRemindersSection::saveQuiet);
    connect(m_quiet, &QLineEdit::textEdited, this, [this] { say(*m_quietRemark, QString()); });
    connect(m_again, &QSpinBox::valueChanged, this, [this] {
        nameUnit();
        save();
    });
    connect(m_digest, &QCheckBox::clicked, this, &MyRemindersSection::save);
    connect(m_teamDigest, &QCheckBox::clicked, this, &MyRemindersSection::save);
    nameUnit();
    follow();
}

void MyRemindersSection::addFields() {
    m_quiet->setObjectName(QStringLiteral("quietTimes"));
    m_quiet->setAccessibleName(tr("Quiet times"));
    m_quiet->setPlaceholderText(tr("Such as 12:00-13:00, Fri 15:00-17:00"));
    m_quiet->setMaximumWidth(myFieldWidth);
    addText(tr("Quiet times, when nothing disturbs you"), "quietTimesLabel", false);
    body().addWidget(m_quiet);
    m_quietRemark = makeRemark("quietTimesRemark");
    body().addWidget(m_quietRemark);
    addText(tr("A reminder that you do not answer"), "againLabel", false);
    m_again->setObjectName(QStringLiteral("remindAgain"));
    m_again->setAccessibleName(tr("Minutes until an unanswered reminder comes again"));
    m_again->setRange(0, services::longestAgainMinutes);
    m_again->setSingleStep(againStep);
    m_again->setSpecialValueText(tr("stays in the digest"));
    m_again->setPrefix(tr("comes again after ", "before a number of minutes"));
    m_again->setKeyboardTracking(false);
    m_again->setMaximumWidth(myFieldWidth);
    body().addWidget(m_again);
    addText(tr("And once more after four times as long; from then on it is in the digests alone."), "againHint");
    m_digest->setObjectName(QStringLiteral("ownDigest"));
    m_digest->setAccessibleName(m_digest->text());
    m_digest->setAccessibleDescription(tr("What is overdue, due today, or owed"));
    m_teamDigest->setObjectName(QStringLiteral("teamDigest"));
    m_teamDigest->setAccessibleName(m_teamDigest->text());
    body().addWidget(m_digest);
    body().addWidget(m_teamDigest);
    body().addStretch(1);
}

bool MyRemindersSection::mayEdit() const {
    return desk().me() && !desk().isReadOnly();
}

void MyRemindersSection::showData() {
    const auto& data = desk().data();
    m_wishes = data.wishes.value_or(ReminderWishes());
    for (QWidget* field : std::initializer_list<QWidget*>{m_quiet, m_again, m_digest, m_teamDigest})
        field->setEnabled(mayEdit() && data.wishes);
    if (!m_quiet->isModified())
        m_quiet->setText(domain::quietTimesText(m_wishes.quiet, QLocale()));
    const QSignalBlocker quiet(m_again);
    m_again->setValue(m_wishes.againMinutes);
    nameUnit();
    m_digest->setChecked(m_wishes.digest);
    m_teamDigest->setChecked(m_wishes.teamDigest);
    const auto self =
        std::ranges::find_if(data.people, [&](const services::PersonRow& person) { return desk().me() == person.id; });
    m_teamDigest->setVisible(self != data.people.end() && self->role != services::Role::Staff);
}

void MyRemindersSection::nameUnit() {
    m_again->setSuffix(tr(" minute(s)", "after a number", m_again->value()));
}

void MyRemindersSection::saveQuiet() {
    if (!m_quiet->isModified())
        return;
    try {
        services::checkQuietTimes(domain::quietTimesIn(m_quiet->text(), QLocale()));
    } catch (const domain::InvalidInput& error) {
        return say(*m_quietRemark, error.message());
    }
    save();
}

void MyRemindersSection::save() {
    try {
        const auto quiet = domain::quietTimesIn(m_quiet->text(), QLocale());
        services::checkQuietTimes(quiet);
        m_wishes.quiet = quiet;
    } catch (const domain::InvalidInput&) {
        // what stands there is said to be none; the rest is saved
    }
    m_wishes.againMinutes = m_again->value();
    m_wishes.digest = m_digest->isChecked();
    m_wishes.teamDigest = m_teamDigest->isChecked();
    m_quiet->setModified(false);
    desk().save(
        Authority::None,
        [wishes = m_wishes](storage::Database& database, const services::Session& session, services::Changes& changes) {
            services::setReminderWishes(database, session, changes, wishes);
        },
        [this] { emit desk().said(tr("Your reminders come like that from now on.")); });
}

} // namespace kept::ui
