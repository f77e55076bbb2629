#include "startup/desk.h"

#include "services/book.h"
#include "services/desktop_integration.h"
#include "services/nobody.h"
#include "services/preferences.h"
#include "services/snooze_presets.h"
#include "startup/book_state.h"
#include "startup/calendar_desk.h"
#include "startup/charts_desk.h"
#include "startup/customers_desk.h"
#include "startup/login_desk.h"
#include "startup/person_desk.h"
#include "startup/promise_lookup.h"
#include "startup/promised_to_me_desk.h"
#include "startup/quick_entry_desk.h"
#include "startup/reminders_desk.h"
#include "startup/saved_views.h"
#include "startup/series_desk.h"
#include "startup/server_entry.h"
#include "startup/sign_in_desk.h"
#include "startup/standards_wiring.h"
#include "startup/whose_promises.h"
#include "ui/main_window/calendar_saving.h"
#include "ui/main_window/entry_chips.h"
#include "ui/main_window/entry_controller.h"
#include "ui/main_window/promise_commander.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/promise_details.h"

#include <QAction>
#include <QKeySequence>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace kept::startup {

using namespace domain;
using ui::PageId;

Desk::Desk(Surroundings surroundings, OpenedBook opened, QObject* parent)
    : QObject(parent), m_around(std::move(surroundings)), m_opened(std::move(opened)), m_zone(m_opened.info.zone),
      m_source(m_around.book, m_around.clock, m_zone, QLocale()),
      m_own(m_around.book, m_around.clock, models::OwnCounts::Side::Holder), m_backups(m_around.book, m_around.clock),
      m_login(new LoginDesk(m_around.book, m_opened, this)),
      m_state(new BookState(m_around.window, m_around.book, *m_login, m_opened, this)),
      m_signIn(new SignInDesk({m_around.window, m_around.book, m_around.preferences, m_around.clock}, m_opened, this)),
      m_me(m_signIn->begin()) {
    addPages();
    addCommands();
    addReminders();
    wireLists();
    wireFigures();
    wireSettings();
    addErrands();
    connect(&m_around.book, &services::Book::changed, this, &Desk::showChanges);
    if (m_opened.info.rehearsal)
        m_around.window.setRehearsalMark(tr("A book for rehearsal: nothing in it is true."));
    connect(m_state, &BookState::readOnlyChanged, this, &Desk::setReadOnly);
    m_state->show();
    connect(m_login, &LoginDesk::identityChanged, this, [this] { choosePerson(m_login->identity().person); });
    choosePerson(m_me);
    for (const QString& warning : m_opened.warnings)
        warn(warning);
}

Desk::~Desk() = default;

void Desk::addPages() {
    ui::MainWindow& window = m_around.window;
    m_myPromises = new ui::MyPromisesPage(m_source, m_around.clock, m_zone, QLocale());
    window.addPage(PageId::MyPromises, tr("My promises"), QStringLiteral("list-checks"), [page = m_myPromises] {
        return ui::PageParts{page, &page->details()};
    });
    m_whose = new WhosePromises({window, m_around.book, *m_myPromises, m_around.clock, m_zone}, m_opened.people, this);
    m_owed = new PromisedToMeDesk(m_around, m_source, m_zone, this);
    addFigurePages();
    addSettings();
    m_found.add(
        window, PageId::PromiseList, tr("Promises"), QStringLiteral("search"),
        [this] { return new ui::PromiseListPage(m_source, m_around.clock, m_zone, QLocale()); }, ui::Placement::Within);
    window.showPage(PageId::MyPromises);
    m_lookup = new PromiseLookup(window, m_source, m_found, this);
    m_owed->follow(*m_lookup);
    m_series = new SeriesDesk(*this, m_around, *m_lookup, m_zone, !m_opened.readOnly);
    m_people = new PersonDesk(*this, m_around, *m_lookup, m_zone, m_opened.people);
    m_views = new SavedViews(
        {m_around.book, window, m_found, m_charts->page(), *m_lookup, m_around.questions, m_around.clock, m_zone},
        this);
    connect(m_views, &SavedViews::failed, this, &Desk::warn);
}

void Desk::addFigurePages() {
    ui::MainWindow& window = m_around.window;
    m_board.add(window, PageId::TeamBoard, tr("Team board"), QStringLiteral("users"),
                [this] { return new ui::TeamBoardPage(m_around.book, m_around.clock, m_zone, QLocale()); });
    m_charts = new ChartsDesk(m_around, m_zone, this);
    m_customers = new CustomersDesk(m_around, m_source, m_zone, this);
    m_standards = new StandardsWiring(window, m_around.book, m_around.questions, m_around.clock, m_zone, this);
    m_reports.add(window, PageId::Reports, tr("Reports"), QStringLiteral("file-text"), [this] {
        return new ui::ReportsPage(m_around.book, m_around.clock, m_zone, QLocale(), m_around.questions);
    });
}

void Desk::addSettings() {
    const auto make = [this] {
        auto* page = new ui::SettingsPage(m_around.book, m_backups, m_around.preferences, m_around.secrets,
                                          m_around.questions, m_around.clock, m_zone, QLocale());
        if (m_around.integration)
            page->addDesktop(*m_around.integration);
        return page;
    };
    m_settings.add(m_around.window, PageId::Settings, tr("Settings"), QStringLiteral("settings"), make,
                   ui::Placement::Bottom);
}

void Desk::addCommands() {
    const QLocale locale;
    m_entry = new ui::EntryController(m_around.window.quickEntry(), m_around.window.messages(), m_around.book,
                                      m_around.clock, locale, this);
    m_commander = new ui::PromiseCommander({.book = m_around.book,
                                            .messages = m_around.window.messages(),
                                            .clock = m_around.clock,
                                            .zone = m_zone,
                                            .locale = locale,
                                            .window = &m_around.window,
                                            .outgoing = m_around.outgoing},
                                           this);
    m_calendar = new CalendarDesk(m_around, this);
    m_calendarSaving = new ui::CalendarSaving({.book = m_around.book,
                                               .messages = m_around.window.messages(),
                                               .questions = m_around.questions,
                                               .clock = m_around.clock,
                                               .locale = locale,
                                               .window = &m_around.window},
                                              this);
    m_quickEntry = new QuickEntryDesk(m_around.book, m_around.clock, this);
    connect(m_quickEntry, &QuickEntryDesk::closed, this, &Desk::entryClosed);
    const auto takeMade = [this](PromiseId promise) {
        m_commander->remember(promise);
        m_myPromises->awaitPromise(promise);
    };
    connect(m_entry, &ui::EntryController::made, this, takeMade);
    connect(m_quickEntry, &QuickEntryDesk::made, this, takeMade);
    wireActions(m_myPromises->actions());
    takeActions(m_found);
    takeActions(m_board);
    takeActions(m_owed->page());
    takeActions(m_customers->page());
    QAction& undo = m_around.window.actions().add(
        {QStringLiteral("undoLast"), tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), QStringLiteral("undo-2")});
    connect(&undo, &QAction::triggered, this, [this] { m_commander->perform(ui::PromiseAct::Undo, {}, {}); });
}

void Desk::setReadOnly(bool readOnly) {
    m_entry->setReadOnly(readOnly);
    m_quickEntry->setReadOnly(readOnly);
    m_myPromises->setReadOnly(readOnly);
}

template <class Page> void Desk::keepUpToDate(LatePage<Page>& late) {
    late.whenMade([this](Page& page) {
        connect(&m_around.book, &services::Book::changed, &page, &Page::bookChanged);
        if constexpr (requires { &Page::setReadOnly; }) {
            connect(m_state, &BookState::readOnlyChanged, &page, &Page::setReadOnly);
            page.setReadOnly(m_state->isReadOnly());
        }
    });
}

template <class Page> void Desk::takeActions(LatePage<Page>& late) {
    late.whenMade([this](Page& page) { wireActions(page.actions()); });
}

services::Nobody Desk::whyNobody() const {
    using services::Nobody;
    if (m_login->isStranger())
        return Nobody::Stranger;
    if (m_login->identity().byServer)
        return Nobody::Keeper;
    return m_signIn->awaitsPassword() ? Nobody::NotSignedIn : Nobody::Unnamed;
}

void Desk::wireActions(ui::PromiseActions& actions) {
    // Undo is the window's: what was done last can be taken back from anywhere.
    actions.action(ui::PromiseAct::Undo).setShortcut({});
    connect(&actions, &ui::PromiseActions::asked, m_commander, &ui::PromiseCommander::perform);
    connect(&actions, &ui::PromiseActions::handOverAsked, m_commander, &ui::PromiseCommander::handOver);
    connect(&actions, &ui::PromiseActions::removalAsked, m_commander, &ui::PromiseCommander::removeText);
    connect(&actions, &ui::PromiseActions::refused, this, &Desk::say);
    connect(&actions, &ui::PromiseActions::calendarWanted, m_calendarSaving, &ui::CalendarSaving::save);
    connect(this, &Desk::personChosen, &actions, &ui::PromiseActions::setPerson);
    actions.setPerson(m_me);
    actions.setRights(m_login->rights());
    connect(m_login, &LoginDesk::rightsChanged, &actions, [this, &actions] { actions.setRights(m_login->rights()); });
}

void Desk::addErrands() {
    const auto add = [this](const char* name, const QString& words, QKeyCombination keys, const char* icon, auto run) {
        QAction& action =
            m_around.window.actions().add({QLatin1String(name), words, QKeySequence(keys), QLatin1String(icon)});
        connect(&action, &QAction::triggered, this, run);
    };
    add("takeBetterDeadline", tr("Promise what 9 of 10 like it would keep"), ui::betterDeadlineKey, "clock",
        [this] { m_entry->takeBetterDeadline(); });
    add("exportReport", tr("Export the report as PDF"), Qt::CTRL | Qt::Key_E, "download", [this] {
        m_around.window.enterPage(PageId::Reports);
        m_reports.page().exportPdf();
    });
    add("backUpNow", tr("Back up now"), Qt::CTRL | Qt::Key_B, "download", [this] { m_settings.page().backUpNow(); });
    add("checkBook", tr("Check the book"), Qt::CTRL | Qt::SHIFT | Qt::Key_B, "book-open-check", [this] {
        m_around.window.enterPage(PageId::Settings);
        m_settings.page().checkBook();
    });
}

void Desk::addReminders() {
    m_reminders = new RemindersDesk(m_around, *m_commander, m_zone, this);
    connect(m_reminders, &RemindersDesk::openWanted, this, &Desk::openPromise);
    connect(m_reminders, &RemindersDesk::remarkChanged, this, &Desk::showRemark);
    connect(m_reminders, &RemindersDesk::failed, this, &Desk::warn);
}

void Desk::openPromise(PromiseId promise) {
    if (!m_myPromises->select(promise)) // a colleague's promises are shown, or only some of one's own
        return m_lookup->showLinked(promise);
    m_around.window.showPage(PageId::MyPromises);
    m_around.window.openDetails();
}

void Desk::openAddress(const QString& address) {
    m_charts->openAddress(address);
}

void Desk::enterPromise(const QString& words) {
    m_quickEntry->open(words);
}

QString Desk::enteredWords() const {
    return m_quickEntry->words();
}

void Desk::wireLists() {
    connect(m_myPromises, &ui::MyPromisesPage::detailsWanted, &m_around.window, &ui::MainWindow::openDetails);
    m_found.whenMade([this](ui::PromiseListPage& page) {
        connect(&page, &ui::PromiseListPage::detailsWanted, &m_around.window, &ui::MainWindow::openDetails);
    });
    m_lookup->followLinks(m_myPromises->details());
    m_customers->page().whenMade([this](ui::CustomersPage& page) {
        m_lookup->followLinks(page.details());
        connect(this, &Desk::personChosen, &page, &ui::CustomersPage::setPerson);
        page.setPerson(m_me);
    });
    keepUpToDate(m_found);
    keepUpToDate(m_owed->page());
    keepUpToDate(m_board);
    keepUpToDate(m_charts->page());
    keepUpToDate(m_customers->page());
    keepUpToDate(m_series->page());
    keepUpToDate(m_standards->page());
    keepUpToDate(m_reports);
    keepUpToDate(m_settings);
    connect(m_lookup, &PromiseLookup::failed, this, &Desk::warn);
    connect(&m_own, &models::OwnCounts::changed, this, [this](qint64 open, qint64 overdue) {
        m_around.window.setCount(PageId::MyPromises, static_cast<int>(overdue > 0 ? overdue : open), overdue > 0);
    });
}

void Desk::wireFigures() {
    m_board.whenMade([this](ui::TeamBoardPage& page) {
        connect(&page, &ui::TeamBoardPage::promisesWanted, this,
                [this](const PromiseQuery& query, const QString& title) { m_lookup->show(query, title); });
        connect(&page, &ui::TeamBoardPage::promiseWanted, m_lookup, &PromiseLookup::show);
        connect(&page, &ui::TeamBoardPage::personWanted, m_people, &PersonDesk::show);
        connect(&page, &ui::TeamBoardPage::failed, this, &Desk::warn);
        page.setViewer(viewer().id);
    });
    m_reports.whenMade([this](ui::ReportsPage& page) {
        connect(&page, &ui::ReportsPage::customersAtRiskWanted, m_customers, &CustomersDesk::showAtRisk);
        connect(&page, &ui::ReportsPage::exported, this, &Desk::say);
        connect(&page, &ui::ReportsPage::failed, this, &Desk::warn);
        page.setViewer(viewer().id);
    });
    connect(&m_around.window, &ui::MainWindow::pageShown, this, &Desk::showRemark);
    m_charts->follow(*m_lookup);
    connect(m_charts, &ChartsDesk::remarkChanged, this, &Desk::showRemark);
    connect(m_charts, &ChartsDesk::said, this, &Desk::say);
    connect(m_charts, &ChartsDesk::failed, this, &Desk::warn);
    connect(m_customers, &CustomersDesk::said, this, &Desk::say);
    connect(m_customers, &CustomersDesk::failed, this, &Desk::warn);
    m_standards->follow(*m_lookup);
    connect(m_standards, &StandardsWiring::said, this, &Desk::say);
    connect(m_standards, &StandardsWiring::failed, this, &Desk::warn);
}

void Desk::wireSettings() {
    const auto takePresets = [this](const QStringList& presets) {
        m_commander->setSnoozePresets(presets);
        m_reminders->setSnoozePresets(presets);
    };
    takePresets(services::snoozePresets(m_around.preferences));
    m_settings.whenMade([this, takePresets](ui::SettingsPage& page) {
        connect(&page, &ui::SettingsPage::meChanged, this,
                [this](PersonId me) { choosePerson(me.isValid() ? std::optional(me) : std::nullopt); });
        connect(&page, &ui::SettingsPage::appearanceChosen, this, &Desk::appearanceChosen);
        connect(&page, &ui::SettingsPage::calendarChanged, m_calendar, &CalendarDesk::look);
        connect(&page, &ui::SettingsPage::snoozePresetsChanged, this, takePresets);
        connect(&page, &ui::SettingsPage::otherBookWanted, this, &Desk::otherBookWanted);
        connect(&page, &ui::SettingsPage::restored, this, &Desk::bookReplaced);
        connect(&page, &ui::SettingsPage::said, this, &Desk::say);
        connect(&page, &ui::SettingsPage::failed, this, &Desk::warn);
    });
    connect(m_signIn, &SignInDesk::entered, this, [this](PersonId person) { choosePerson(person); });
    connect(m_signIn, &SignInDesk::ended, this, [this] { choosePerson(std::nullopt); });
    connect(m_signIn, &SignInDesk::said, this, &Desk::say);
    auto* entry = new ServerEntry(m_around.window, m_around.book, m_around.secrets, this);
    connect(entry, &ServerEntry::said, this, &Desk::say);
    connect(&m_backups, &services::Backups::failed, this,
            [this](const QString& why) { warn(tr("No backup was made: %1").arg(why)); });
}

void Desk::choosePerson(std::optional<PersonId> person) {
    m_me = person;
    m_signIn->setMe(person);
    const services::Nobody why = whyNobody();
    m_whose->setNobody(why);
    m_whose->setMe(person); // first of all what is in sight
    m_owed->setNobody(why);
    m_entry->setNobody(why);
    m_commander->setNobody(why);
    m_views->setNobody(why);
    m_own.setPerson(person);
    m_owed->setPerson(person);
    m_entry->setPerson(person);
    m_quickEntry->setPerson(person, why);
    m_commander->setPerson(person);
    m_charts->setViewer(viewer());
    m_people->setViewer(viewer());
    if (ui::TeamBoardPage* page = m_board.made())
        page->setViewer(viewer().id);
    if (ui::ReportsPage* page = m_reports.made())
        page->setViewer(viewer().id);
    emit personChosen(person);
    m_views->setPerson(person);
    m_standards->setPerson(person);
    m_calendar->setPerson(person);
    m_reminders->setPerson(m_opened.readOnly || !m_around.reminds ? std::nullopt : person);
}

void Desk::showChanges(const services::Changes& changes) {
    m_myPromises->bookChanged(changes);
    m_owed->bookChanged(changes);
    m_views->bookChanged(changes);
    m_standards->bookChanged(changes);
    m_whose->bookChanged(changes);
    m_signIn->bookChanged(changes);
    m_login->bookChanged(changes);
    m_entry->bookChanged(changes);
    m_calendar->bookChanged(changes);
    m_quickEntry->bookChanged(changes);
    if (m_me && changes.mayConcern(*m_me))
        m_own.refresh();
}

/// What the page in front has to say, or else when the next reminder comes.
void Desk::showRemark() {
    const bool charts = m_around.window.currentPage() == PageId::Charts;
    m_around.window.setStatusRemark(charts ? m_charts->remark() : m_reminders->remark());
}

void Desk::say(const QString& news) {
    m_around.window.messages().say({.kind = ui::MessageKind::Info, .happened = news});
}

void Desk::warn(const QString& why) {
    if (m_login->isStranger())
        return; // the mark over the page says it already
    m_around.window.messages().say({.kind = ui::MessageKind::Warning, .happened = why});
}

services::PersonRow Desk::viewer() const {
    const auto found = std::find_if(m_opened.people.begin(), m_opened.people.end(),
                                    [this](const services::PersonRow& row) { return row.id == m_me; });
    if (found != m_opened.people.end())
        return *found;
    // Nobody named yet: whoever sits here may see what an owner sees, as the file itself shows it all.
    services::PersonRow anybody;
    anybody.role = services::Role::Owner;
    return anybody;
}

} // namespace kept::startup
