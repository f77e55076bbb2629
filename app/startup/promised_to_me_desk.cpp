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

PromisedToMeDesk::PromisedToMeDesk(ui::MainWindow& window, models::PromiseSource& source, const models::Clock& clock,
                                   const QTimeZone& zone, QObject* parent)
    : QObject(parent), m_page(*new PromisedToMePage(source, clock, zone, QLocale())) {
    window.addPage(PageId::PromisedToMe, tr("Promised to me"), QStringLiteral("handshake"), &m_page);
    window.setDetails(PageId::PromisedToMe, &m_page.details());
    connect(&m_page, &PromisedToMePage::detailsWanted, &window, &ui::MainWindow::openDetails);
    connect(&m_page, &PromisedToMePage::overdueChanged, &window,
            [&window](int overdue) { window.setCount(PageId::PromisedToMe, overdue, overdue > 0); });
}

void PromisedToMeDesk::follow(PromiseLookup& lookup) {
    lookup.followLinks(m_page.details());
    connect(&m_page, &PromisedToMePage::promiseWanted, &lookup, &PromiseLookup::showLinked);
}

void PromisedToMeDesk::setNobody(services::Nobody why) {
    m_page.setNobody(why);
}

void PromisedToMeDesk::setPerson(std::optional<domain::PersonId> person) {
    m_page.setPerson(person);
}

void PromisedToMeDesk::setReadOnly(bool readOnly) {
    m_page.setReadOnly(readOnly);
}

void PromisedToMeDesk::bookChanged(const services::Changes& changes) {
    m_page.bookChanged(changes);
}

ui::PromiseActions& PromisedToMeDesk::actions() {
    return m_page.actions();
}

} // namespace kept::startup
