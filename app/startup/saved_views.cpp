#include "startup/saved_views.h"

#include "domain/errors.h"
#include "services/book.h"
#include "services/deliver.h"
#include "startup/promise_lookup.h"
#include "ui/dialogs/questions.h"
#include "ui/main_window/actions.h"
#include "ui/main_window/top_bar.h"
#include "ui/main_window/view_list.h"
#include "ui/pages/charts/charts_address.h"

#include <QAction>
#include <QLocale>

#include <algorithm>

namespace kept::startup {

using namespace domain;
using services::SavedView;

SavedViews::SavedViews(Needs needs, QObject* parent) : QObject(parent), m_needs(std::move(needs)) {
    ui::ViewList& list = m_needs.window.views();
    connect(&list, &ui::ViewList::chosen, this, &SavedViews::show);
    connect(&list, &ui::ViewList::editWanted, this, [this](std::int64_t id) {
        if (const SavedView* view = find(id))
            edit(*view);
    });
    connect(&list, &ui::ViewList::shareWanted, this, [this](std::int64_t id, bool shared) {
        change([id, shared](storage::Database& database, const services::Session& session) {
            services::shareView(database, session, id, shared);
        });
    });
    connect(&list, &ui::ViewList::moveWanted, this, [this](std::int64_t id, int place) {
        change([id, place](storage::Database& database, const services::Session& session) {
            services::moveView(database, session, id, place);
        });
    });
    connect(&list, &ui::ViewList::removeWanted, this, [this](std::int64_t id) {
        if (const SavedView* view = find(id))
            remove(*view);
    });
    connect(&m_needs.window, &ui::MainWindow::pageShown, this, [&list](ui::PageId page) {
        if (page != ui::PageId::PromiseList)
            list.setCurrent({});
    });
    connect(&m_needs.window.topBar(), &ui::TopBar::searchEdited, this, [&list] { list.setCurrent({}); });
    QAction& save = m_needs.window.actions().add({.objectName = QStringLiteral("saveView"),
                                                  .text = tr("Save a view"),
                                                  .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                                                  .icon = QStringLiteral("eye")});
    connect(&save, &QAction::triggered, this, [this] {
        SavedView fresh;
        if (m_needs.window.currentPage() == ui::PageId::PromiseList)
            fresh.filter = m_needs.list.page().query();
        if (m_needs.window.currentPage() == ui::PageId::Charts) {
            const ui::ChartsFilter& filter = m_needs.charts.page().filter();
            fresh.filter = ui::queryOfView(filter);
            fresh.charts = ui::wordsOfView(filter);
        }
        edit(fresh);
    });
    m_needs.list.whenMade([&save](ui::PromiseListPage& page) {
        connect(&page, &ui::PromiseListPage::saveWanted, &save, &QAction::trigger);
    });
    m_needs.charts.whenMade([this, &save, &list](ui::ChartsPage& charts) {
        connect(&charts, &ui::ChartsPage::saveViewWanted, &save, &QAction::trigger);
        connect(&charts, &ui::ChartsPage::filterChanged, this, [&list] { list.setCurrent({}); });
    });
}

void SavedViews::setPerson(std::optional<PersonId> person) {
    m_person = person;
    load();
}

void SavedViews::bookChanged(const services::Changes& changes) {
    if (changes.everything || !changes.people.empty())
        load();
}

void SavedViews::load() {
    const auto reading = m_needs.book.run([person = m_person](storage::Database& database) {
        Read read{.views = services::savedViews(database, person),
                  .choices = {.people = {},
                              .departments = services::departments(database),
                              .channels = services::channels(database)}};
        for (const services::PersonRow& row : services::people(database))
            read.choices.people.push_back({row.id.value(), row.name});
        return read;
    });
    services::deliver(
        reading, this,
        [this](const Read& read) {
            m_read = read;
            std::vector<ui::ViewList::Entry> entries;
            for (const SavedView& view : read.views)
                entries.push_back({view.id, view.name, view.shared});
            m_needs.window.views().setEntries(entries);
        },
        [](const QString&) {}); // the pages say that the book can't be read
}

const SavedView* SavedViews::find(std::int64_t id) const {
    const auto found = std::ranges::find(m_read.views, id, &SavedView::id);
    return found == m_read.views.end() ? nullptr : &*found;
}

void SavedViews::show(std::int64_t id) {
    const SavedView* view = find(id);
    if (!view)
        return;
    if (!view->charts.isEmpty())
        return showCharts(*view);
    m_needs.lookup.show(view->filter, view->name);
    m_needs.window.views().setCurrent(id);
}

void SavedViews::showCharts(const SavedView& view) {
    try {
        const ui::ChartsFilter filter = ui::filterOfView(view.filter, view.charts);
        m_needs.window.showPage(ui::PageId::Charts);
        m_needs.charts.page().setFilter(filter);
        m_needs.window.views().setCurrent(view.id);
    } catch (const domain::InvalidInput& error) {
        m_needs.window.views().setCurrent({});
        emit failed(error.message());
    }
}

void SavedViews::edit(const SavedView& view) {
    if (!m_person)
        return emit failed(services::nobodyWords(m_nobody) + QLatin1Char(' ') + services::nobodyAdvice(m_nobody));
    const QDate today = domain::dayOf(m_needs.clock(), m_needs.zone);
    auto* dialog = view.charts.isEmpty() ? new ui::ViewDialog(view.name, view.filter, view.shared, m_read.choices,
                                                              QLocale(), today, &m_needs.window)
                                         : new ui::ViewDialog(view.name, view.shared, &m_needs.window);
    connect(dialog, &ui::FormDialog::submitted, this, [this, dialog, view] {
        SavedView typed = view;
        typed.name = dialog->name();
        typed.filter = view.charts.isEmpty() ? dialog->filter() : view.filter;
        typed.shared = dialog->shared();
        const auto save = [seen = view, typed, settlement = dialog->settlement()](storage::Database& database,
                                                                                  const services::Session& session) {
            if (seen.id > 0)
                services::changeView(database, session, seen, typed, settlement);
            else
                services::saveView(database, session, typed.name, typed.filter, typed.shared, typed.charts);
        };
        change(save, dialog);
    });
    dialog->open();
}

/// What is somebody's own is quickly made again; what the team shares others may be using.
void SavedViews::remove(const SavedView& view) {
    const auto work = [id = view.id](storage::Database& database, const services::Session& session) {
        services::removeView(database, session, id);
    };
    if (!view.shared ||
        m_needs.questions.confirm(&m_needs.window, tr("Remove the view “%1” of the team?").arg(view.name),
                                  tr("Nobody has it any more. The promises stay as they are."), tr("Remove")))
        change(work);
}

void SavedViews::change(Change work, ui::FormDialog* dialog) {
    const services::Session session{.actor = m_person, .now = m_needs.clock()};
    const auto saved =
        m_needs.book.save([work = std::move(work), session](storage::Database& database) { work(database, session); });
    const auto done = [this] { load(); };
    if (dialog)
        return services::deliver(saved, this, dialog->whenSaved(done), dialog->whenFailed());
    services::deliver(saved, this, done, [this](const QString& why) { emit failed(why); });
}

} // namespace kept::startup
