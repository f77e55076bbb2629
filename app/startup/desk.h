#pragma once

#include "models/book_promise_source.h"
#include "models/own_counts.h"
#include "services/backups.h"
#include "startup/late_page.h"
#include "startup/opened_book.h"
#include "ui/pages/my_promises_page.h"
#include "ui/pages/promise_list_page.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/team_board_page.h"

#include <QObject>

#include <functional>
#include <optional>

namespace kept::services {
class Book;
class Alarm;
class DesktopIntegration;
class Notifier;
class Preferences;
class SecretStore;
enum class Nobody;
} // namespace kept::services

namespace kept::ui {
class CalendarSaving;
class EntryController;
class Outgoing;
class PromiseActions;
class PromiseCommander;
class Questions;
} // namespace kept::ui

namespace kept::startup {

class BookState;
class CalendarDesk;
class ChartsDesk;
class CustomersDesk;
class LoginDesk;
class PersonDesk;
class PromisedToMeDesk;
class PromiseLookup;
class QuickEntryDesk;
class RemindersDesk;
class SavedViews;
class SeriesDesk;
class SignInDesk;
class StandardsWiring;
class WhosePromises;

/// Everything that stands on the window for one open book: its pages, wired to each other and to the book.
class Desk final : public QObject {
    Q_OBJECT

public:
    struct Surroundings {
        ui::MainWindow& window;
        services::Book& book;
        services::Preferences& preferences;
        services::SecretStore& secrets;
        services::Notifier& notifier;
        ui::Questions& questions;
        ui::Outgoing& outgoing;
        std::function<domain::Moment()> clock;
        services::Alarm& alarm;                              ///< by that clock
        services::DesktopIntegration* integration = nullptr; ///< what can be set of the desktop; null where nothing can
        bool reminds = true;                                 ///< else for a moment only: another time is better
    };

    Desk(Surroundings surroundings, OpenedBook opened, QObject* parent = nullptr);
    ~Desk() override;
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    /// Whether the book changed since its last backup.
    [[nodiscard]] services::Backups& backups() { return m_backups; }
    [[nodiscard]] std::optional<domain::PersonId> person() const { return m_me; }
    /// Where it is listed, else among all that its holder has promised.
    void openPromise(domain::PromiseId promise);
    /// Charts, as ui::addressOf() writes them.
    void openAddress(const QString& address);
    /// Asks for a promise in a small window, with these words in the line.
    void enterPromise(const QString& words);
    /// What is typed in that window.
    [[nodiscard]] QString enteredWords() const;

signals:
    void entryClosed();
    void personChosen(std::optional<kept::domain::PersonId> person);
    void otherBookWanted();
    /// The book is another than it was: its pages have to be laid anew.
    void bookReplaced();
    void appearanceChosen();

private:
    void addPages();
    void addFigurePages();
    void addSettings();
    void setReadOnly(bool readOnly);
    /// It is told of every change of the book, and whether that can be changed from here.
    template <class Page> void keepUpToDate(LatePage<Page>& late);
    /// What is to be done with the promises listed there.
    template <class Page> void takeActions(LatePage<Page>& late);
    /// Of the window without a person.
    [[nodiscard]] services::Nobody whyNobody() const;
    void addCommands();
    void addReminders();
    /// What pages can do, from anywhere.
    void addErrands();
    void wireLists();
    void wireFigures();
    void wireSettings();
    void wireActions(ui::PromiseActions& actions);
    void choosePerson(std::optional<domain::PersonId> person);
    void showChanges(const services::Changes& changes);
    void showRemark();
    void say(const QString& news);
    void warn(const QString& why);
    [[nodiscard]] services::PersonRow viewer() const;

    Surroundings m_around;
    OpenedBook m_opened;
    QTimeZone m_zone;
    models::BookPromiseSource m_source;
    models::OwnCounts m_own;
    services::Backups m_backups;
    ui::EntryController* m_entry = nullptr;
    QuickEntryDesk* m_quickEntry = nullptr;
    ui::PromiseCommander* m_commander = nullptr;
    RemindersDesk* m_reminders = nullptr;
    CalendarDesk* m_calendar = nullptr;
    ui::CalendarSaving* m_calendarSaving = nullptr;
    LoginDesk* m_login;
    BookState* m_state;
    SignInDesk* m_signIn;
    ui::MyPromisesPage* m_myPromises = nullptr;
    LatePage<ui::PromiseListPage> m_found;
    PromiseLookup* m_lookup = nullptr;
    WhosePromises* m_whose = nullptr;
    PromisedToMeDesk* m_owed = nullptr;
    SavedViews* m_views = nullptr;
    CustomersDesk* m_customers = nullptr;
    LatePage<ui::TeamBoardPage> m_board;
    ChartsDesk* m_charts = nullptr;
    SeriesDesk* m_series = nullptr;
    PersonDesk* m_people = nullptr;
    StandardsWiring* m_standards = nullptr;
    LatePage<ui::ReportsPage> m_reports;
    LatePage<ui::SettingsPage> m_settings;
    std::optional<domain::PersonId> m_me;
};

} // namespace kept::startup
