#include "startup/person_desk.h"

#include "services/book.h"
#include "services/deliver.h"
#include "startup/promise_lookup.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/shown_text.h"

#include <QAction>
#include <QKeySequence>
#include <QLocale>

namespace kept::startup {

using namespace domain;
using ui::PageId;
using ui::PersonPage;

PersonDesk::PersonDesk(Desk& desk, const Desk::Surroundings& around, PromiseLookup& lookup, const QTimeZone& zone,
                       const std::vector<services::PersonRow>& people)
    : QObject(&desk), m_window(around.window), m_book(around.book),
      m_own(&m_window.actions().add({QStringLiteral("showMyFigures"), tr("My figures"),
                                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), QStringLiteral("chart-column")})) {
    m_page.add(
        m_window, PageId::Person, tr("Figures of a person"), QStringLiteral("chart-column"),
        [around, zone] { return new PersonPage(around.book, around.clock, zone, QLocale(), around.questions); },
        ui::Placement::Within);
    m_page.whenMade([this, &lookup](PersonPage& page) {
        connect(&m_book, &services::Book::changed, &page, &PersonPage::bookChanged);
        connect(&page, &PersonPage::backWanted, this, [this] { m_window.enterPage(m_from); });
        connect(&page, &PersonPage::saved, this, [this](const QString& news) { say(news, false); });
        connect(&page, &PersonPage::failed, this, [this](const QString& why) { say(why, true); });
        connect(&page, &PersonPage::promisesWanted, &lookup,
                [&lookup](const PromiseQuery& query, const QString& title) { lookup.show(query, title); });
        page.setViewer(m_viewer);
    });
    connect(m_own, &QAction::triggered, this, [this] { show(m_viewer.id); });
    connect(&m_book, &services::Book::changed, this, &PersonDesk::bookChanged);
    offer(people);
}

void PersonDesk::setViewer(const services::PersonRow& viewer) {
    m_viewer = viewer;
    m_own->setEnabled(viewer.id.isValid());
    if (PersonPage* page = m_page.made())
        page->setViewer(viewer);
}

void PersonDesk::show(PersonId person) {
    if (!person.isValid())
        return;
    const PageId current = m_window.currentPage();
    if (current != PageId::Person && current != PageId::PromiseList)
        m_from = current;
    m_page.page().show(person);
    m_window.enterPage(PageId::Person);
}

void PersonDesk::bookChanged(const services::Changes& changes) {
    if (!changes.everything && changes.people.empty())
        return;
    const auto reading = m_book.run([](storage::Database& database) { return services::people(database); });
    services::deliver(
        reading, this, [this](const std::vector<services::PersonRow>& people) { offer(people); },
        [](const QString&) {}); // the pages say that the book can't be read
}

/// Commands of the window's content, as people come and go.
void PersonDesk::offer(const std::vector<services::PersonRow>& people) {
    qDeleteAll(m_others);
    m_others.clear();
    for (const services::PersonRow& person : people) {
        if (person.left)
            continue;
        auto* action = new QAction(tr("Figures of %1", "a person").arg(ui::shownLine(person.name)), this);
        action->setWhatsThis(action->text()); // where "&" is no mark
        action->setObjectName(QStringLiteral("figuresOf%1").arg(person.id.value()));
        action->setIcon(ui::icon(QStringLiteral("chart-column")));
        connect(action, &QAction::triggered, this, [this, id = person.id] { show(id); });
        m_window.centralWidget()->addAction(action);
        m_others.append(action);
    }
}

void PersonDesk::say(const QString& news, bool isWarning) {
    m_window.messages().say({.kind = isWarning ? ui::MessageKind::Warning : ui::MessageKind::Info, .happened = news});
}

} // namespace kept::startup
