#include "startup/promise_lookup.h"

#include "models/promise_source.h"
#include "services/deliver.h"
#include "ui/main_window/top_bar.h"
#include "ui/widgets/promise_details.h"

namespace kept::startup {

using namespace domain;
using ui::PageId;

namespace {

/// As one types, the first letters find half of a large book; nobody looks through more than this.
constexpr int mostFound = 200;

} // namespace

PromiseLookup::PromiseLookup(ui::MainWindow& window, models::PromiseSource& source, LatePage<ui::PromiseListPage>& page,
                             QObject* parent)
    : QObject(parent), m_window(window), m_source(source), m_page(page) {
    ui::TopBar& bar = m_window.topBar();
    connect(&bar, &ui::TopBar::searchEdited, this, &PromiseLookup::find);
    m_page.whenMade([this](ui::PromiseListPage& list) {
        connect(&list, &ui::PromiseListPage::backWanted, this, &PromiseLookup::goBack);
        followLinks(list.details());
    });
    // Words stand in the search for as long as what they found is shown.
    connect(&m_window, &ui::MainWindow::pageShown, &bar, [&bar](PageId shown) {
        if (shown != PageId::PromiseList)
            bar.forgetSearch();
    });
}

void PromiseLookup::followLinks(ui::PromiseDetails& details) const {
    connect(&details, &ui::PromiseDetails::promiseWanted, this, &PromiseLookup::showLinked);
    connect(&details, &ui::PromiseDetails::seriesWanted, this, &PromiseLookup::seriesWanted);
}

void PromiseLookup::show(const PromiseQuery& query, const QString& title, std::optional<PromiseId> select) {
    m_window.topBar().forgetSearch();
    list(query, title, select);
}

void PromiseLookup::find(const QString& words) {
    if (words.trimmed().isEmpty()) {
        if (m_window.currentPage() == PageId::PromiseList)
            m_window.showPage(m_from);
        return;
    }
    PromiseQuery query;
    query.search = words;
    query.order = PromiseQuery::Order::DueLast;
    query.most = mostFound;
    list(query, tr("Found for “%1”").arg(words.trimmed()));
    m_window.topBar().resumeSearch();
}

void PromiseLookup::list(const PromiseQuery& query, const QString& title, std::optional<PromiseId> select) {
    if (m_window.currentPage() != PageId::PromiseList) {
        m_from = m_window.currentPage();
        m_focusBefore = m_window.focusWidget();
    }
    m_page.page().show(query, title, select);
    m_window.showPage(PageId::PromiseList);
}

void PromiseLookup::goBack() {
    m_window.enterPage(m_from);
    if (m_focusBefore && m_focusBefore->isVisible() && m_window.page(m_from).isAncestorOf(m_focusBefore))
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void PromiseLookup::showLinked(PromiseId promise) {
    const auto listAround = [this, promise](const std::vector<PromiseRow>& rows) {
        if (rows.empty()) {
            emit failed(tr("This promise is not in the book any more."));
            return;
        }
        const QString& holder = rows.front().holder;
        PromiseQuery query;
        query.order = PromiseQuery::Order::DueLast;
        query.holder = rows.front().holderId;
        show(query, holder.isEmpty() ? tr("Promises") : tr("Promises of %1").arg(holder), promise);
        m_window.openDetails();
    };
    services::deliver(m_source.rows({promise}), this, listAround, [this](const QString& why) { emit failed(why); });
}

} // namespace kept::startup
