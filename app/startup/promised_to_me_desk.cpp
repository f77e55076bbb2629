#include "startup/promised_to_me_desk.h"

#include "startup/promise_lookup.h"
#include "ui/main_window/main_window.h"
#include "ui/pages/promised_to_me_page.h"
#include "ui/widgets/promise_actions.h"
#include "ui/widgets/promise_details.h"

#include <QLocale>

namespace kept::startup {

using ui::PageId;
using ui::PromisedToMePage;

PromisedToMeDesk::PromisedToMeDesk(const Desk::Surroundings& around, models::PromiseSource& source,
                                   const QTimeZone& zone, QObject* parent)
    : QObject(parent), m_owed(around.book, around.clock, models::OwnCounts::Side::Promisee) {
    ui::MainWindow& window = around.window;
    m_page.add(window, PageId::PromisedToMe, tr("Promised to me"), QStringLiteral("handshake"),
               [&source, clock = around.clock, zone] { return new PromisedToMePage(source, clock, zone, QLocale()); });
    m_page.whenMade([this, &window](PromisedToMePage& page) {
        connect(&page, &PromisedToMePage::detailsWanted, &window, &ui::MainWindow::openDetails);
        page.setNobody(m_nobody);
        page.setPerson(m_person);
    });
    connect(&m_owed, &models::OwnCounts::changed, &window, [&window](qint64, qint64 overdue) {
        window.setCount(PageId::PromisedToMe, static_cast<int>(overdue), overdue > 0);
    });
}

void PromisedToMeDesk::follow(PromiseLookup& lookup) {
    m_page.whenMade([&lookup](PromisedToMePage& page) {
        lookup.followLinks(page.details());
        connect(&page, &PromisedToMePage::promiseWanted, &lookup, &PromiseLookup::showLinked);
    });
}

void PromisedToMeDesk::setNobody(services::Nobody why) {
    m_nobody = why;
    if (PromisedToMePage* page = m_page.made())
        page->setNobody(why);
}

void PromisedToMeDesk::setPerson(std::optional<domain::PersonId> person) {
    m_person = person;
    m_owed.setPerson(person);
    if (PromisedToMePage* page = m_page.made())
        page->setPerson(person);
}

void PromisedToMeDesk::bookChanged(const services::Changes& changes) {
    if (m_person && changes.mayConcern(*m_person))
        m_owed.refresh();
}

} // namespace kept::startup
