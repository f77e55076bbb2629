#include "startup/standards_wiring.h"

#include "services/book.h"
#include "services/deliver.h"
#include "services/standards.h"
#include "startup/promise_lookup.h"
#include "ui/main_window/main_window.h"
#include "ui/pages/standards_page.h"

#include <QLocale>

namespace kept::startup {

StandardsWiring::StandardsWiring(ui::MainWindow& window, services::Book& book, ui::Questions& questions,
                                 const std::function<domain::Moment()>& clock, const QTimeZone& zone, QObject* parent)
    : QObject(parent), m_window(window), m_book(book),
      m_page(new ui::StandardsPage(book, clock, zone, QLocale(), questions)) {
    window.addPage(ui::PageId::Standards, tr("Standards"), QStringLiteral("handshake"), m_page);
    connect(m_page, &ui::StandardsPage::said, this, &StandardsWiring::said);
    connect(m_page, &ui::StandardsPage::failed, this, &StandardsWiring::failed);
}

void StandardsWiring::follow(PromiseLookup& lookup) {
    connect(m_page, &ui::StandardsPage::promisesWanted, &lookup,
            [&lookup](const domain::PromiseQuery& query, const QString& title) { lookup.show(query, title); });
}

void StandardsWiring::setPerson(std::optional<domain::PersonId> person) {
    m_person = person;
    m_page->setPerson(person);
    count();
}

void StandardsWiring::setReadOnly(bool readOnly) {
    m_page->setReadOnly(readOnly);
}

void StandardsWiring::bookChanged(const services::Changes& changes) {
    m_page->bookChanged(changes);
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
