#include "startup/customers_desk.h"

#include "ui/widgets/promise_details.h"

#include <QLocale>

namespace kept::startup {

CustomersDesk::CustomersDesk(const Desk::Surroundings& around, models::PromiseSource& source, const QTimeZone& zone,
                             QObject* parent)
    : QObject(parent), m_window(around.window) {
    m_page.add(m_window, ui::PageId::Customers, tr("Customers"), QStringLiteral("contact"), [around, &source, zone] {
        return new ui::CustomersPage(source, around.book, around.questions, around.clock, zone, QLocale());
    });
    m_page.whenMade([this](ui::CustomersPage& page) {
        connect(&page, &ui::CustomersPage::detailsWanted, &m_window, &ui::MainWindow::openDetails);
        connect(&page, &ui::CustomersPage::said, this, &CustomersDesk::said);
        connect(&page, &ui::CustomersPage::failed, this, &CustomersDesk::failed);
    });
}

void CustomersDesk::showAtRisk() {
    m_page.page().showAtRisk();
    m_window.enterPage(ui::PageId::Customers);
}

} // namespace kept::startup
