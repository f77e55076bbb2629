#include "startup/series_desk.h"

#include "services/book.h"
#include "services/series_growth.h"
#include "startup/promise_lookup.h"
#include "ui/main_window/main_window.h"
#include "ui/pages/series_page.h"
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
    : QObject(&desk), m_window(around.window), m_page(new SeriesPage(around.book, around.clock, zone, QLocale())) {
    m_window.addPage(PageId::Series, tr("Recurring promises"), QStringLiteral("refresh-cw"), m_page);
    addKey();
    connect(&desk, &Desk::personChosen, m_page, &SeriesPage::setPerson);
    connect(&around.book, &services::Book::changed, m_page, &SeriesPage::bookChanged);
    connect(m_page, &SeriesPage::said, this, [this](const QString& news) { say(news, false); });
    connect(m_page, &SeriesPage::promisesWanted, &lookup,
            [&lookup](const domain::PromiseQuery& query, const QString& title) { lookup.show(query, title); });
    connect(&lookup, &PromiseLookup::seriesWanted, this, [this](domain::SeriesId series) {
        m_page->select(series);
        m_window.enterPage(PageId::Series);
    });
    if (!grows)
        return;
    auto* growth = new services::SeriesGrowth(around.book, around.clock, this);
    connect(growth, &services::SeriesGrowth::failed, this, [this](const QString& why) { say(why, true); });
    growth->look();
}

void SeriesDesk::setReadOnly(bool readOnly) {
    m_page->setReadOnly(readOnly);
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
