#include "startup/series_desk.h"

#include "services/book.h"
#include "services/series_growth.h"
#include "startup/promise_lookup.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/promise_details.h"

#include <QAction>
#include <QKeySequence>
#include <QLocale>

namespace kept::startup {

using ui::PageId;
using ui::SeriesPage;

SeriesDesk::SeriesDesk(Desk& desk, const Desk::Surroundings& around, PromiseLookup& lookup, const QTimeZone& zone,
                       bool grows)
    : QObject(&desk), m_window(around.window) {
    m_page.add(
        m_window, PageId::Series, tr("Recurring promises"), QStringLiteral("refresh-cw"),
        [&book = around.book, clock = around.clock, zone] { return new SeriesPage(book, clock, zone, QLocale()); });
    addKey();
    m_page.whenMade([this, &desk, &lookup](SeriesPage& page) {
        connect(&desk, &Desk::personChosen, &page, &SeriesPage::setPerson);
        connect(&page, &SeriesPage::said, this, [this](const QString& news) { say(news, false); });
        connect(&page, &SeriesPage::promisesWanted, &lookup,
                [&lookup](const domain::PromiseQuery& query, const QString& title) { lookup.show(query, title); });
        page.setPerson(desk.person());
    });
    connect(&lookup, &PromiseLookup::seriesWanted, this, [this](domain::SeriesId series) {
        m_page.page().select(series);
        m_window.enterPage(PageId::Series);
    });
    if (!grows)
        return;
    auto* growth = new services::SeriesGrowth(around.book, around.clock, this);
    connect(growth, &services::SeriesGrowth::failed, this, [this](const QString& why) { say(why, true); });
    growth->look();
}

/// The one that it had before it had a place in the navigation, and with it a number.
void SeriesDesk::addKey() {
    QAction& show = *m_window.actions().find(QStringLiteral("showRecurring"));
    show.setShortcuts({show.shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)});
}

void SeriesDesk::say(const QString& news, bool isWarning) {
    m_window.messages().say({.kind = isWarning ? ui::MessageKind::Warning : ui::MessageKind::Info, .happened = news});
}

} // namespace kept::startup
