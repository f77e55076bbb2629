#include "startup/customers_desk.h"

#include "ui/main_window/main_window.h"
#include "ui/pages/customers_page.h"
#include "ui/widgets/promise_details.h"

#include <QLocale>

namespace kept::startup {

CustomersDesk::CustomersDesk(const Desk::Surroundings& around, models::PromiseSource& source, const QTimeZone& zone,
                             QObject* parent)
    : QObject(parent), m_window(around.window),
      m_page(new ui::CustomersPage(source, around.book, around.questions, around.clock, zone, QLocale())) {
    m_window.addPage(ui::PageId::Customers, tr("Customers"), QStringLiteral("contact"), m_page);
    m_window.setDetails(ui::PageId::Customers, &m_page->details(), ui::CustomersPage::foldDetailsBelow);
    connect(m_page, &ui::CustomersPage::detailsWanted, &m_window, &ui::MainWindow::openDetails);
    connect(m_page, &ui::CustomersPage::said, this, &CustomersDesk::said);
    connect(m_page, &ui::CustomersPage::failed, this, &CustomersDesk::failed);
    connect(&around.book, &services::Book::changed, m_page, &ui::CustomersPage::bookChanged);
}

void CustomersDesk::setReadOnly(bool readOnly) {
    m_page->setReadOnly(readOnly);
}

void CustomersDesk::showAtRisk() {
    m_page->showAtRisk();
    m_window.enterPage(ui::PageId::Customers);
}

} // namespace kept::startup
