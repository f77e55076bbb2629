#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "services/changes.h"
#include "ui/pages/subjects_page.h"

#include <QLocale>
#include <QTimeZone>

#include <functional>

namespace kept::services {
class Backups;
class Book;
class DesktopIntegration;
class Preferences;
class SecretStore;
} // namespace kept::services

namespace kept::ui {

class BackupsSection;
class BookSection;
class Questions;
class SettingsDesk;

/// What can be set, a section at a time: for yourself, and for the team. Reads the book when it is made and whenever
/// bookChanged() says that people or settings may be others.
class SettingsPage final : public SubjectsPage {
    Q_OBJECT

public:
    using Clock = std::function<domain::Moment()>;

    SettingsPage(services::Book& book, services::Backups& backups, services::Preferences& preferences,
                 services::SecretStore& secrets, Questions& questions, Clock clock, const QTimeZone& zone,
                 const QLocale& locale, QWidget* parent = nullptr);

    /// The subject of the desktop, as the last: where the program runs on one.
    void addDesktop(services::DesktopIntegration& desktop);
    void setReadOnly(bool readOnly);
    void openImport();
    /// Without going there: what comes of it is said.
    void backUpNow();
    /// Goes to the book's subject, where the check is seen.
    void checkBook();

public slots:
    void bookChanged(const kept::services::Changes& changes);

signals:
    /// Another person sits here now; not valid where nobody in the book is called so. Remembered already.
    void meChanged(kept::domain::PersonId me);
    /// "system", "light" or "dark"; remembered already.
    void appearanceChosen(const QString& appearance);
    /// Somebody's own ways to snooze; remembered already.
    void snoozePresetsChanged(const QStringList& presets);
    /// What is to be kept for other calendars; remembered already.
    void calendarChanged();
    void otherBookWanted();
    /// A backup was put in the place of the book, which is open again; its zone and people may be others.
    void restored(const QString& keptAt);
    void said(const QString& news);
    void failed(const QString& why);

private:
    void addSections(services::Backups& backups, services::SecretStore& secrets, const QTimeZone& zone);
    [[nodiscard]] QWidget* makeSignIn(services::SecretStore& secrets);
    void addSection(QWidget* section, const QString& subject);

    services::Book& m_book;
    Questions& m_questions;
    QLocale m_locale;
    SettingsDesk* m_desk;
    BackupsSection* m_backups = nullptr;
    BookSection* m_bookSection = nullptr;
};

} // namespace kept::ui
