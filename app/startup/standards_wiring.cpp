#include "startup/standards_wiring.h"

#include "services/book.h"
#include "services/deliver.h"
#include "services/standards.h"
#include "startup/promise_lookup.h"

#include <QLocale>

namespace kept::startup {

StandardsWiring::StandardsWiring(ui::MainWindow& window, services::Book& book, ui::Questions& questions,
                                 const std::function<domain::Moment()>& clock, const QTimeZone& zone, QObject* parent)
    : QObject(parent), m_window(window), m_book(book) {
    m_page.add(
        window, ui::PageId::Standards, tr("Standards"), QStringLiteral("handshake"),
        [&book, &questions, clock, zone] { return new ui::StandardsPage(book, clock, zone, QLocale(), questions); });
    m_page.whenMade([this](ui::StandardsPage& page) {
        connect(&page, &ui::StandardsPage::said, this, &StandardsWiring::said);
        connect(&page, &ui::StandardsPage::failed, this, &StandardsWiring::failed);
        page.setPerson(m_person);
    });
}

void StandardsWiring::follow(PromiseLookup& lookup) {
    m_page.whenMade([&lookup](ui::StandardsPage& page) {
        connect(&page, &ui::StandardsPage::promisesWanted, &lookup,
                [&lookup](const domain::PromiseQuery& query, const QString& title) { lookup.show(query, title); });
    });
}

void StandardsWiring::setPerson(std::optional<domain::PersonId> person) {
    m_person = person;
    if (ui::StandardsPage* page = m_page.made())
        page->setPerson(person);
    count();
}

void StandardsWiring::bookChanged(const services::Changes& changes) {
    if (changes.everything)
        count();
}

void StandardsWiring::count() {
    if (!m_person)
        return m_window.setCount(ui::PageId::Standards, 0, false);
    const auto waiting = m_book.run([person = *m_person](storage::Database& database) {
        return services::standardsToAcknowledge(database, person);
    });
    services::deliver(
        waiting, this, [this](int standards) { m_window.setCount(ui::PageId::Standards, standards, false); },
        [](const QString&) {}); // the page says that the book can't be read
}

} // namespace kept::startup
