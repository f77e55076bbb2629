#include "startup/desk.h"

#include "services/book.h"
#include "services/deliver.h"
#include "services/moment_words.h"
#include "services/preferences.h"
#include "services/reading.h"
#include "services/summaries.h"
#include "ui/main_window/entry_controller.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/promise_commander.h"
#include "ui/pages/my_promises_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/promise_details.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace kept::startup {

using namespace domain;

namespace {

/// Who sits here: the name this desktop remembers, or the only person there is.
std::optional<PersonId> personOfDesktop(const std::vector<services::PersonRow>& people, const QString& name) {
    std::optional<PersonId> only;
    int active = 0;
    for (const services::PersonRow& person : people) {
        if (person.left)
            continue;
        if (person.name == name)
            return person.id;
        only = person.id;
        ++active;
    }
    return active == 1 ? only : std::nullopt;
}

} // namespace

Desk::Desk(Surroundings surroundings, OpenedBook opened, QObject* parent)
    : QObject(parent), m_around(surroundings), m_opened(std::move(opened)), m_zone(m_opened.info.zone),
      m_source(m_around.book, m_around.clock, m_zone, QLocale()), m_reminders(m_around.book, m_around.clock),
      m_backups(m_around.book, m_around.clock) {
    addPages();
    wirePages();
    wireReminders();
    m_around.window.setBook(m_opened.info.name, tr("saved"));
    if (m_opened.info.rehearsal)
        m_around.window.setRehearsalMark(tr("A book for rehearsal: nothing in it is true."));
    if (m_opened.readOnly)
        m_around.window.setReadOnlyMark(tr("This book can be read only."));
    m_entry->setReadOnly(m_opened.readOnly);
    m_myPromises->setReadOnly(m_opened.readOnly);
    m_entry->loadKnowledge();
    choosePerson(personOfDesktop(m_opened.people, m_around.preferences.value(services::Preference::Me)));
    for (const QString& warning : m_opened.warnings)
        m_around.window.messages().say({.kind = ui::MessageKind::Warning, .happened = warning});
}

Desk::~Desk() = default;

void Desk::addPages() {
    const QLocale locale;
    m_myPromises = new ui::MyPromisesPage(m_source, m_around.clock, m_zone, locale);
    m_around.window.addPage(ui::PageId::MyPromises, tr("My promises"), QStringLiteral("list-checks"), m_myPromises);
    m_around.window.setDetails(ui::PageId::MyPromises, &m_myPromises->details());
    m_entry = new ui::EntryController(m_around.window.quickEntry(), m_around.window.messages(), m_around.book,
                                      m_around.clock, locale, this);
    m_commander = new ui::PromiseCommander({.book = m_around.book,
                                            .messages = m_around.window.messages(),
                                            .clock = m_around.clock,
                                            .zone = m_zone,
                                            .locale = locale,
                                            .window = &m_around.window,
                                            .readDeadline = [this](const QString& text) { return readDeadline(text); }},
                                           this);
    m_around.window.showPage(ui::PageId::MyPromises);
}

void Desk::wirePages() {
    connect(&m_around.book, &services::Book::changed, this, &Desk::showChanges);
    connect(&m_myPromises->actions(), &ui::PromiseActions::asked, m_commander, &ui::PromiseCommander::perform);
    connect(m_entry, &ui::EntryController::made, this, [this](PromiseId promise) { m_myPromises->select(promise); });
    connect(m_myPromises, &ui::MyPromisesPage::detailsWanted, &m_around.window, &ui::MainWindow::openDetails);
    connect(m_myPromises, &ui::MyPromisesPage::countsChanged, this, [this](int open, int overdue) {
        m_around.window.setCount(ui::PageId::MyPromises, overdue > 0 ? overdue : open, overdue > 0);
    });
    connect(&m_backups, &services::Backups::failed, this, [this](const QString& why) {
        m_around.window.messages().say({.kind = ui::MessageKind::Warning, .happened = tr("No backup: %1").arg(why)});
    });
}

void Desk::wireReminders() {
    connect(&m_reminders, &services::Reminders::nextChanged, this, [this](std::optional<Moment> next) {
        const QLocale locale;
        m_around.window.setStatusRemark(
            next ? tr("next reminder %1").arg(services::deadlineWords({*next, false}, m_around.clock(), m_zone, locale))
                 : tr("no reminder set"));
    });
}

std::optional<Deadline> Desk::readDeadline(const QString& text) const {
    const auto& knowledge = m_entry->knowledge();
    if (!knowledge)
        return std::nullopt;
    return services::understand(text, *knowledge, m_around.clock(), QLocale()).entry.due;
}

void Desk::choosePerson(std::optional<PersonId> person) {
    m_me = person;
    m_entry->setPerson(person);
    m_commander->setPerson(person);
    m_reminders.setPerson(m_opened.readOnly ? std::nullopt : person);
    if (!person) {
        m_around.window.messages().say({.kind = ui::MessageKind::Info,
                                        .happened = tr("Nobody is named as you yet."),
                                        .whatToDo = tr("Choose who you are in Settings.")});
        return;
    }
    m_myPromises->setPerson(*person);
    loadMonth();
}

void Desk::showChanges(const services::Changes& changes) {
    m_myPromises->promisesChanged(changes.promises);
    if (changes.everything || !changes.people.empty())
        m_entry->loadKnowledge();
    if (changes.everything && m_me)
        m_myPromises->model().reload();
    loadMonth();
}

void Desk::loadMonth() {
    if (!m_me)
        return;
    const QDate today = dayOf(m_around.clock(), m_zone);
    const services::SummaryQuery query{
        .period = Period::month(today.year(), today.month()), .department = {}, .person = m_me};
    const auto tally = m_around.book.run([query, now = m_around.clock()](storage::Database& database) {
        return services::tallyOf(database, query, services::readingMoment(database, now));
    });
    services::deliver(
        tally, this, [this](const Tally& month) { m_myPromises->setMonth(month); },
        [](const QString&) {}); // the list says that the book can't be read
}

} // namespace kept::startup
