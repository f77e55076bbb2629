#include "ui/pages/settings_page.h"

#include "services/book.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/pages/settings/absences_section.h"
#include "ui/pages/settings/backups_section.h"
#include "ui/pages/settings/book_section.h"
#include "ui/pages/settings/calendar_section.h"
#include "ui/pages/settings/desktop_section.h"
#include "ui/pages/settings/holidays_section.h"
#include "ui/pages/settings/me_section.h"
#include "ui/pages/settings/my_reminders_section.h"
#include "ui/pages/settings/own_hours_section.h"
#include "ui/pages/settings/own_login_section.h"
#include "ui/pages/settings/own_up_section.h"
#include "ui/pages/settings/people_section.h"
#include "ui/pages/settings/reminders_section.h"
#include "ui/pages/settings/settings_desk.h"
#include "ui/pages/settings/sign_in_section.h"
#include "ui/pages/settings/snooze_section.h"
#include "ui/pages/settings/team_logins_section.h"
#include "ui/pages/settings/words_section.h"
#include "ui/pages/settings/working_hours_section.h"
#include "ui/widgets/look.h"

#include <QVBoxLayout>

namespace kept::ui {

namespace {

constexpr int widestSettings = 720;

} // namespace

SettingsPage::SettingsPage(services::Book& book, services::Backups& backups, services::Preferences& preferences,
                           services::SecretStore& secrets, Questions& questions, Clock clock, const QTimeZone& zone,
                           const QLocale& locale, QWidget* parent)
    : SubjectsPage(tr("Settings"), QStringLiteral("settingsSubjects"), tr("Subjects of the settings"),
                   tr("Reading the settings…"), parent),
      m_book(book), m_questions(questions), m_locale(locale),
      m_desk(new SettingsDesk(book, preferences, std::move(clock), this)) {
    setObjectName(QStringLiteral("settingsPage"));
    addSections(backups, secrets, zone);
    connect(m_desk, &SettingsDesk::loaded, this, &SettingsPage::showSubjects);
    connect(m_desk, &SettingsDesk::loadFailed, this,
            [this](const QString& why) { showFailure(tr("The settings could not be read."), why); });
    connect(this, &SubjectsPage::retryWanted, m_desk, &SettingsDesk::load);
    connect(m_desk, &SettingsDesk::meChanged, this, &SettingsPage::meChanged);
    connect(m_desk, &SettingsDesk::said, this, &SettingsPage::said);
    connect(m_desk, &SettingsDesk::failed, this, &SettingsPage::failed);
    m_desk->load();
}

void SettingsPage::addSections(services::Backups& backups, services::SecretStore& secrets, const QTimeZone& zone) {
    auto* me = new MeSection(*m_desk);
    m_backups = new BackupsSection(*m_desk, backups, m_questions, zone, m_locale);
    m_bookSection = new BookSection(*m_desk);
    addSection(me, tr("You"));
    addSection(new PeopleSection(*m_desk, m_questions, m_locale), tr("People"));
    addSection(makeSignIn(secrets), tr("Signing in"));
    addSection(new WorkingHoursSection(*m_desk, m_locale), tr("Working hours"));
    addSection(new OwnHoursSection(*m_desk, m_locale), tr("Hours of a person"));
    addSection(new AbsencesSection(*m_desk, m_questions, m_locale), tr("Absences"));
    addSection(new HolidaysSection(*m_desk, m_questions, m_locale), tr("Holidays"));
    addSection(new WordsSection(*m_desk), tr("Vague words"));
    addSection(new OwnUpSection(*m_desk), tr("Owning up"));
    addSection(new MyRemindersSection(*m_desk), tr("My reminders"));
    addSection(new RemindersSection(*m_desk), tr("Reminders"));
    auto* snooze = new SnoozeSection(*m_desk, m_locale);
    auto* calendar = new CalendarSection(*m_desk, m_questions);
    addSection(snooze, tr("Snooze"));
    addSection(calendar, tr("Calendar"));
    addSection(m_backups, tr("Backups"));
    addSection(m_bookSection, tr("The book"));
    connect(me, &MeSection::appearanceChosen, this, &SettingsPage::appearanceChosen);
    connect(snooze, &SnoozeSection::presetsChanged, this, &SettingsPage::snoozePresetsChanged);
    connect(calendar, &CalendarSection::calendarChanged, this, &SettingsPage::calendarChanged);
    connect(m_backups, &BackupsSection::restored, this, &SettingsPage::restored);
    connect(m_bookSection, &BookSection::otherBookWanted, this, &SettingsPage::otherBookWanted);
    connect(m_bookSection, &BookSection::importWanted, this, &SettingsPage::openImport);
}

/// A server signs people in itself.
QWidget* SettingsPage::makeSignIn(services::SecretStore& secrets) {
    if (!m_book.isShared())
        return new SignInSection(*m_desk);
    auto* both = new QWidget;
    both->setObjectName(QStringLiteral("serverSignIn"));
    both->setAccessibleName(tr("Signing in"));
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::wide);
    layout->addWidget(new OwnLoginSection(*m_desk, secrets));
    layout->addWidget(new TeamLoginsSection(*m_desk, m_questions), 1);
    return both;
}

void SettingsPage::addSection(QWidget* section, const QString& subject) {
    addSubject(section, subject, widestSettings);
}

void SettingsPage::addDesktop(services::DesktopIntegration& desktop) {
    addSection(new DesktopSection(*m_desk, desktop), tr("Desktop"));
}

void SettingsPage::setReadOnly(bool readOnly) {
    m_desk->setReadOnly(readOnly);
}

void SettingsPage::openImport() {
    auto* dialog = new ImportDialog(m_book, m_questions, m_desk->clock(), m_locale, this);
    dialog->offerVerdicts(m_desk->me());
    dialog->open();
}

void SettingsPage::backUpNow() {
    m_backups->backUp();
}

void SettingsPage::checkBook() {
    showSubject(*m_bookSection);
    m_bookSection->check();
}

void SettingsPage::bookChanged(const services::Changes& changes) {
    if (changes.everything || !changes.people.empty())
        m_desk->load();
}

} // namespace kept::ui
