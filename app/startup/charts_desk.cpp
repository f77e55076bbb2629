#include "startup/charts_desk.h"

#include "startup/promise_lookup.h"
#include "ui/widgets/message_bar.h"

#include <QLocale>

#include <utility>

namespace kept::startup {

using ui::ChartsPage;
using ui::PageId;

ChartsDesk::ChartsDesk(const Desk::Surroundings& around, const QTimeZone& zone, QObject* parent)
    : QObject(parent), m_window(around.window) {
    m_page.add(m_window, PageId::Charts, tr("Charts"), QStringLiteral("chart-column"), [this, around, zone] {
        return new ChartsPage(around.book, around.clock, zone, QLocale(), m_viewer, around.questions);
    });
    m_page.whenMade([this](ChartsPage& page) {
        connect(&page, &ChartsPage::remarkChanged, this, [this](const QString& remark) {
            m_remark = remark;
            emit remarkChanged();
        });
        connect(&page, &ChartsPage::saved, this, &ChartsDesk::said);
        connect(&page, &ChartsPage::failed, this, &ChartsDesk::failed);
        wireAddresses(page);
    });
    connect(&m_window.messages(), &ui::MessageBar::said, this, [this] { m_saysRefusal = false; });
    connect(&m_window, &ui::MainWindow::addressWanted, this, &ChartsDesk::openAddress);
}

/// What was said about an address goes with the next one that is understood.
void ChartsDesk::wireAddresses(ChartsPage& page) {
    connect(&page, &ChartsPage::addressOpened, this, [this] {
        if (std::exchange(m_saysRefusal, false))
            m_window.messages().dismiss();
        m_window.enterPage(PageId::Charts);
    });
    connect(&page, &ChartsPage::addressRefused, this, [this](const QString& why) {
        emit failed(why);
        m_saysRefusal = true;
    });
}

void ChartsDesk::follow(PromiseLookup& lookup) {
    m_page.whenMade([&lookup](ChartsPage& page) {
        connect(&page, &ChartsPage::promisesWanted, &lookup,
                [&lookup](const domain::PromiseQuery& query, const QString& title) { lookup.show(query, title); });
    });
}

void ChartsDesk::setViewer(const services::PersonRow& viewer) {
    m_viewer = viewer;
    if (ChartsPage* page = m_page.made())
        page->setViewer(viewer);
}

void ChartsDesk::openAddress(const QString& address) {
    m_page.page().openAddress(address);
}

} // namespace kept::startup
